package offerwright.domain.market;

import java.time.YearMonth;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// A price change known beforehand.
///
/// @param month first month of the new price; example: 2027-01
/// @param change change against the month before, above -100 %; example: -30 %
public record ScheduledStep(YearMonth month, Percent change) {
  /// Refuses a fall to nothing.
  public ScheduledStep {
    Require.that(
        change.fraction() > -1, "a step must leave a price, so more than -100 %%, was %s", change);
  }
}
