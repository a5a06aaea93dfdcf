package offerwright.domain.benefit;

import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// The United States limits of one year that bound a 401(k) plan.
///
/// @param year calendar year; example: 2026
/// @param electiveDeferral 402(g): most an employee may defer; example: 24,500 USD
/// @param countedPay 401(a)(17): most pay a plan may count; example: 360,000 USD
/// @param annualAdditions 415(c): most that may be added in all; example: 72,000 USD
/// @param source where the figures were read
public record RetirementLimits(
    int year, Money electiveDeferral, Money countedPay, Money annualAdditions, String source) {
  /// Refuses a year without a source.
  public RetirementLimits {
    source = Require.text(source, "source of the limits of " + year);
  }
}
