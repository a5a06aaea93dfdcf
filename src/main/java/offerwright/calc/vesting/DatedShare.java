package offerwright.calc.vesting;

import java.time.LocalDate;
import offerwright.domain.equity.VestingPeriod;
import org.apache.commons.math3.fraction.BigFraction;

/// What vests on one day of a schedule laid out elsewhere, before units are counted out.
///
/// @param date the day
/// @param share share of the whole grant that vests with it, exact; 0 or more; example: 1/48
/// @param held true if it waits for the next one, as what lies before a cliff does
/// @param counted whether the day was reached by counting days or months
public record DatedShare(
    LocalDate date, BigFraction share, boolean held, VestingPeriod.Unit counted) {}
