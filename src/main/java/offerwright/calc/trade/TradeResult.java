package offerwright.calc.trade;

import offerwright.domain.money.Money;

/// A trade with its before and after.
///
/// @param held what was to be kept
/// @param before the offer as it was
/// @param after the offer as it would be
public record TradeResult(Held held, TradeSide before, TradeSide after) {

  /// How much each of the three totals rises; for the one held, what whole cents and whole units
  /// left over.
  public Totals change() {
    return after.totals().minus(before.totals());
  }

  /// What is left of the held total's change; zero when it is kept to the cent.
  public Money rest() {
    return change().of(held);
  }

  /// How much a part rises (below zero: falls), as [TradePart] measures it. For the part given up
  /// this is what is really given after rounding to whole units, for the other one what is
  /// received.
  public Money change(TradePart part) {
    return after.amount(part).minus(before.amount(part));
  }
}
