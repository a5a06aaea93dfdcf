package offerwright.domain.tax;

import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// The employee's share of the payroll taxes (Federal Insurance Contributions Act, FICA; IRC
/// section 3101).
///
/// @param socialSecurityWageBase most wages a year that Social Security taxes; example: 184,500 USD
/// @param socialSecurity example: 6.2 %
/// @param medicare on all wages; example: 1.45 %
/// @param additionalMedicare on wages above the threshold of the filing status; example: 0.9 %
public record PayrollRates(
    Money socialSecurityWageBase,
    Percent socialSecurity,
    Percent medicare,
    Percent additionalMedicare) {
  /// Refuses amounts below nothing and rates that are no shares.
  public PayrollRates {
    Require.that(
        !socialSecurityWageBase.isNegative(),
        "the wage base of Social Security must be 0 or more, was %s",
        socialSecurityWageBase);
    Percent.portion(socialSecurity, "the rate of Social Security");
    Percent.portion(medicare, "the rate of Medicare");
    Percent.portion(additionalMedicare, "the rate of the additional Medicare tax");
  }
}
