package offerwright.domain.benefit;

import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;

/// The benefits of an offer, valued in money a year, in the offer's currency.
///
/// @param healthPremium employer's share of the health premium; example: 19,200 USD
/// @param retirementMatch the 401(k) match; empty = none
/// @param paidTimeOffDays paid days off a year, 0 to 366; their value is inside base pay and is
///   shown, not added; example: 25
/// @param professionalDevelopment example: 3,000 USD
/// @param remoteStipend example: 2,400 USD
/// @param others anything else, in order
public record Benefits(
    Money healthPremium,
    Optional<RetirementMatch> retirementMatch,
    int paidTimeOffDays,
    Money professionalDevelopment,
    Money remoteStipend,
    List<OtherBenefit> others) {
  /// Copies the list; refuses negative values and impossible numbers of days.
  public Benefits {
    others = List.copyOf(others);
    Require.that(
        !healthPremium.isNegative(), "the health premium must be 0 or more, was %s", healthPremium);
    Require.that(
        !professionalDevelopment.isNegative(),
        "professional development must be 0 or more, was %s",
        professionalDevelopment);
    Require.that(
        !remoteStipend.isNegative(), "the remote stipend must be 0 or more, was %s", remoteStipend);
    Require.that(
        paidTimeOffDays >= 0 && paidTimeOffDays <= 366,
        "paid time off must be from 0 to 366 days, was %d",
        paidTimeOffDays);
  }

  /// No benefits at all, in a currency.
  public static Benefits none(CurrencyCode currency) {
    Money nothing = Money.zero(currency);
    return new Benefits(nothing, Optional.empty(), 0, nothing, nothing, List.of());
  }
}
