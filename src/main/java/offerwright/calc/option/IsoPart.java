package offerwright.calc.option;

import java.math.BigDecimal;
import java.time.LocalDate;

/// How shares that become exercisable on one day split.
///
/// @param grant name of the grant
/// @param date the day
/// @param incentive shares that stay incentive options; whole unless all of them do
/// @param nonQualified shares that are treated as non-qualified options
public record IsoPart(
    String grant, LocalDate date, BigDecimal incentive, BigDecimal nonQualified) {}
