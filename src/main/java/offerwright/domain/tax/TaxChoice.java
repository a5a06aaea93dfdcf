package offerwright.domain.tax;

import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// By what a person wants pay to be taxed in a comparison.
public sealed interface TaxChoice {
  /// Figures before tax.
  record None() implements TaxChoice {}

  /// One rate on all taxable pay, income tax and social contributions together: for places without
  /// a table.
  ///
  /// @param rate 0 % to below 100 %; example: 38 %
  record Effective(Percent rate) implements TaxChoice {
    /// Refuses a rate outside 0 to below 100 %.
    public Effective {
      Require.that(
          rate.isPortion() && rate.compareTo(Percent.ALL) < 0,
          "an effective tax rate must be from 0 %% to below 100 %%, was %s",
          rate);
    }
  }

  /// By the United States federal table; pay is then in USD.
  ///
  /// @param status how the household files
  /// @param otherIncome other ordinary income of the household a year, 0 or more, in USD; example:
  ///   90,000 USD
  /// @param stateRate state and local taxes as one flat rate on all taxable pay, 0 % to below 100
  ///   %; example: 5 %
  record UnitedStatesFederal(FilingStatus status, Money otherIncome, Percent stateRate)
      implements TaxChoice {
    /// Refuses income below nothing or not in USD, and a rate outside 0 to below 100 %.
    public UnitedStatesFederal {
      Require.that(
          !otherIncome.isNegative() && otherIncome.currency().equals(CurrencyCode.USD),
          "other income must be 0 USD or more, was %s",
          otherIncome);
      Require.that(
          stateRate.isPortion() && stateRate.compareTo(Percent.ALL) < 0,
          "the state and local rate must be from 0 %% to below 100 %%, was %s",
          stateRate);
    }

    /// Without other income and without state tax.
    public static UnitedStatesFederal of(FilingStatus status) {
      return new UnitedStatesFederal(status, Money.zero(CurrencyCode.USD), Percent.NONE);
    }
  }
}
