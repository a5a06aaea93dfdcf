package offerwright.files.excel.compare;

import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineItem;
import offerwright.calc.value.EquityFigures;
import offerwright.domain.money.Money;
import offerwright.files.excel.Entry;

/// Figures of whole grants in the offer's own currency, before they are brought into the
/// comparison.
final class WholeGrant {
  private WholeGrant() {}

  /// The input behind a line; words where the line has no amount.
  ///
  /// @param cells of the line, one an offer
  static Entry entry(Column column, LineItem item, List<LineCell> cells) {
    return switch (cells.get(column.index())) {
      case LineCell.Amount amount -> Entry.money(own(column, item, amount.money()));
      case LineCell.NotKnown unknown -> new Entry.Unknown(unknown.reason());
      default -> Entry.money(Money.zero(column.currency()));
    };
  }

  private static Money own(Column column, LineItem item, Money shown) {
    EquityFigures equity = column.offer().figures().equity();
    return switch (item) {
      case EQUITY_CLAIMED -> equity.claimed();
      case EQUITY_VALUED -> equity.valued();
      case EQUITY_SURE -> equity.certaintyEquivalent().orElseThrow();
      case EXERCISE_COST ->
          equity.grants().stream()
              .map(grant -> grant.exerciseCost())
              .flatMap(Optional::stream)
              .reduce(Money.zero(column.currency()), Money::plus);
      default -> back(column, shown);
    };
  }

  /// The amount before it was brought into the comparison.
  private static Money back(Column column, Money shown) {
    return column
        .offer()
        .scale()
        .filter(scale -> scale.factor() != 1)
        .map(scale -> Money.rounded(shown.toDouble() / scale.factor(), column.currency()))
        .orElse(shown);
  }
}
