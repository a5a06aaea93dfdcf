package offerwright.domain.equity;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.UnitPrice;

/// A grant of equity as agreed in an offer.
///
/// @param instrument RSU, ISO or NSO
/// @param quantity number of units, or a target value for the whole grant
/// @param strike exercise price of an option; empty for an RSU, and for an option "not disclosed"
///   or subject to the board
/// @param stock what is disclosed about the shares at the time of the offer
/// @param vesting when it vests
/// @param grantDate day the grant is made; what would have vested before it vests on it; empty =
///   with the vesting start
/// @param earlyExercise whether options may be exercised before they vest
/// @param exerciseWindowMonths months to exercise after leaving; 0 = none, empty = not disclosed;
///   example: 3
/// @param contractYears years until an option expires, 1 or more; ignored for RSUs; example: 10
/// @param accelerationOnChange share of the unvested part that vests on a change of control with
///   dismissal, in words; example: "none"
public record EquityGrant(
    EquityInstrument instrument,
    EquityQuantity quantity,
    Optional<UnitPrice> strike,
    StockFacts stock,
    Vesting vesting,
    Optional<LocalDate> grantDate,
    boolean earlyExercise,
    Optional<Integer> exerciseWindowMonths,
    int contractYears,
    String accelerationOnChange) {
  /// Refuses a strike on an RSU and a contract without a term.
  public EquityGrant {
    Require.that(instrument.isOption() || strike.isEmpty(), "an RSU has no strike price");
    Require.that(
        contractYears >= 1, "an option's contract lasts 1 year or more, was %d", contractYears);
    exerciseWindowMonths.ifPresent(months ->
        Require.that(months >= 0, "the exercise window must be 0 or more months, was %d", months));
  }

  /// This grant in another quantity.
  public EquityGrant withQuantity(EquityQuantity changed) {
    return new EquityGrant(
        instrument,
        changed,
        strike,
        stock,
        vesting,
        grantDate,
        earlyExercise,
        exerciseWindowMonths,
        contractYears,
        accelerationOnChange);
  }

  /// This grant with another strike price.
  public EquityGrant withStrike(Optional<UnitPrice> changed) {
    return new EquityGrant(
        instrument,
        quantity,
        changed,
        stock,
        vesting,
        grantDate,
        earlyExercise,
        exerciseWindowMonths,
        contractYears,
        accelerationOnChange);
  }

  /// This grant with other facts about the shares.
  public EquityGrant withStock(StockFacts changed) {
    return new EquityGrant(
        instrument,
        quantity,
        strike,
        changed,
        vesting,
        grantDate,
        earlyExercise,
        exerciseWindowMonths,
        contractYears,
        accelerationOnChange);
  }

  /// This grant with another vesting schedule.
  public EquityGrant withVesting(Vesting changed) {
    return new EquityGrant(
        instrument,
        quantity,
        strike,
        stock,
        changed,
        grantDate,
        earlyExercise,
        exerciseWindowMonths,
        contractYears,
        accelerationOnChange);
  }
}
