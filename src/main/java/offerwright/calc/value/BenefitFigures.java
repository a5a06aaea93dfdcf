package offerwright.calc.value;

import java.util.Optional;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.money.Money;

/// Benefits valued in money, a year.
///
/// @param health employer's premium
/// @param retirementMatch the match in the first employment year's calendar year
/// @param professionalDevelopment as agreed
/// @param remoteStipend as agreed
/// @param others sum of the other benefits
/// @param total sum of the five above
/// @param paidTimeOff base / 260 × days; part of base pay, shown and not added
/// @param limits limits the match was bounded with; empty if the workspace has none for the year
public record BenefitFigures(
    Money health,
    Money retirementMatch,
    Money professionalDevelopment,
    Money remoteStipend,
    Money others,
    Money total,
    Money paidTimeOff,
    Optional<RetirementLimits> limits) {}
