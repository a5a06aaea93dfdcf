package offerwright.domain.token;

import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// What happens to budget left unspent when a period closes.
///
/// @param penalty share of each carried lot that is forfeited, 0 to 100 %; example: 50 %
/// @param cap most that may be carried into a period, as a share of the grant; empty = no cap;
///   example: 20 %
/// @param expiry periods a lot survives after the one it was granted in, 0 or more; example: 2
/// @param debtRate share of overspending taken from the next grant, 0 to 100 %
public record CarryoverRule(Percent penalty, Optional<Percent> cap, int expiry, Percent debtRate) {
  /// Nothing is carried.
  public static final CarryoverRule USE_IT_OR_LOSE_IT =
      new CarryoverRule(Percent.ALL, Optional.empty(), 0, Percent.NONE);

  /// Refuses shares outside 0 to 100 % and a negative expiry.
  public CarryoverRule {
    Percent.portion(penalty, "the carryover penalty");
    cap.ifPresent(most ->
        Require.that(
            most.points().signum() >= 0, "the carryover cap must be 0 %% or more, was %s", most));
    Require.that(expiry >= 0, "expiry must be 0 or more periods, was %d", expiry);
    Percent.portion(debtRate, "the debt rate");
  }

  /// True if nothing can ever be carried.
  public boolean carriesNothing() {
    return expiry == 0
        || penalty.equals(Percent.ALL)
        || cap.map(Percent.NONE::equals).orElse(false);
  }
}
