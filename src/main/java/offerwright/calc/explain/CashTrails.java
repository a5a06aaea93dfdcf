package offerwright.calc.explain;

import java.util.List;
import offerwright.calc.trail.Trail;
import offerwright.calc.value.PayItem;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.money.Money;

/// Trails of base, bonus and one-time payments.
final class CashTrails {
  private CashTrails() {}

  static Trail cell(Source source, PayItem item, int year, Money cell) {
    CashTerms cash = source.terms().cash();
    if (item == PayItem.BASE) {
      return Source.typed(Names.of(item), cell);
    }
    if (item == PayItem.BONUS) {
      return Trail.computed(
          Names.of(item),
          "base pay × target × payout",
          Source.amount(cell),
          List.of(
              Source.typed("Base pay", cash.base()),
              Source.typed("Target bonus", cash.bonusTarget()),
              Source.typed("Payout assumption", cash.bonusPayout())));
    }
    return year == 1
        ? Source.typed(Names.of(item), cell)
        : Trail.computed(Names.of(item), "paid once, in year 1", Source.amount(cell), List.of());
  }
}
