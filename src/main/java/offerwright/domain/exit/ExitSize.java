package offerwright.domain.exit;

import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// How large an exit is if there is one: the value paid for all shares, after debt and fees.
public sealed interface ExitSize {
  /// Stated for the day of the exit: lognormal around a median.
  ///
  /// @param median half of the exits are smaller, above 0; example: 150,000,000 USD
  /// @param spread standard deviation of the logarithm, 0 or more; example: 1.2 (two thirds lie
  ///   between 0.3 and 3.3 times the median)
  record Stated(Money median, double spread) implements ExitSize {
    /// Refuses a median of nothing and a negative spread.
    public Stated {
      Require.that(median.amount().signum() > 0, "the median exit must be above 0, was %s", median);
      Require.that(
          Double.isFinite(spread) && spread >= 0,
          "the spread of exits must be 0 or more, was %s",
          spread);
    }
  }

  /// Grown from today's value: lognormal, and with the exits that bring nothing the expectation is
  /// `value · e^(growth · years)`.
  ///
  /// @param valueToday above 0; example: 80,000,000 USD, the post-money value of the last round
  /// @param growth expected return a year, continuous; example: 0.09
  /// @param volatility a year, 0 or more; example: 0.9
  record Grown(Money valueToday, double growth, double volatility) implements ExitSize {
    /// Refuses a value of nothing and a negative volatility.
    public Grown {
      Require.that(
          valueToday.amount().signum() > 0,
          "the value of the company must be above 0, was %s",
          valueToday);
      Require.that(Double.isFinite(growth), "the growth must be a number, was %s", growth);
      Require.that(
          Double.isFinite(volatility) && volatility >= 0,
          "the volatility must be 0 or more, was %s",
          volatility);
    }
  }
}
