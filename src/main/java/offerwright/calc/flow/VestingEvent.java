package offerwright.calc.flow;

import java.math.BigDecimal;
import java.time.LocalDate;

/// What vests on one day.
///
/// @param date the day
/// @param quantity units (or money, for a grant by value) vesting that day; above 0; example:
///   25,000
/// @param vested sum of all quantities up to and including this one
public record VestingEvent(LocalDate date, BigDecimal quantity, BigDecimal vested) {}
