package offerwright.files.opencap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.VestingEvent;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.money.UnitPrice;

/// An equity compensation issuance before its vesting is known.
///
/// @param entry where it was read
/// @param securityId key that other transactions speak of
/// @param customId number the company gave it
/// @param stakeholderId who holds it
/// @param date day of the issuance
/// @param instrument RSU, ISO or NSO
/// @param quantity whole units
/// @param strike exercise price of an option
/// @param stockClassId class of stock it becomes; empty = not said
/// @param earlyExercise whether it may be exercised before it vests
/// @param exerciseWindowMonths months to exercise after leaving; empty = not said
/// @param contractYears years until it expires
/// @param termsId key of its vesting terms; empty = none
/// @param vestings exact days and units, in order of date; empty = none given
record Issuance(
    Entry entry,
    String securityId,
    String customId,
    String stakeholderId,
    LocalDate date,
    EquityInstrument instrument,
    long quantity,
    Optional<UnitPrice> strike,
    Optional<String> stockClassId,
    boolean earlyExercise,
    Optional<Integer> exerciseWindowMonths,
    int contractYears,
    Optional<String> termsId,
    List<VestingEvent> vestings) {
  BigDecimal total() {
    return BigDecimal.valueOf(quantity);
  }
}
