package offerwright.domain.market;

import java.time.LocalDate;
import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// How the list price of one tier may move from today on. `P0` is today's price, `t` is in years,
/// `Z` is standard normal; volatilities are of the logarithm and yearly unless said.
public sealed interface PriceProcess {
  /// A steady change: `P(t) = P0 · (1 + change)^t`.
  ///
  /// @param yearlyChange above -100 %; example: -50 %, half the price each year
  record Exponential(Percent yearlyChange) implements PriceProcess {
    /// Refuses a fall to nothing.
    public Exponential {
      aboveNothing(yearlyChange, "the yearly change");
    }
  }

  /// Steps at releases, scheduled or random, on a drift with noise: Merton's jump diffusion (Merton
  /// 1976, Journal of Financial Economics 3).
  ///
  /// @param drift yearly, continuous; example: 0 %
  /// @param meaning whether the drift already contains the random steps
  /// @param volatility between steps, 0 % or more; example: 45 %
  /// @param random steps at unknown dates
  /// @param scheduled steps at known months
  record ReleaseSteps(
      Percent drift,
      DriftMeaning meaning,
      Percent volatility,
      RandomSteps random,
      List<ScheduledStep> scheduled)
      implements PriceProcess {
    /// Copies the list; refuses a negative volatility.
    public ReleaseSteps {
      scheduled = List.copyOf(scheduled);
      notNegative(volatility, "the volatility");
    }
  }

  /// Geometric Brownian motion: `dP = μ P dt + σ P dW`.
  ///
  /// @param drift μ, yearly, continuous, of the mean price; example: -70 %
  /// @param volatility σ, 0 % or more; example: 45 %
  record GeometricBrownian(Percent drift, Percent volatility) implements PriceProcess {
    /// Refuses a negative volatility.
    public GeometricBrownian {
      notNegative(volatility, "the volatility");
    }
  }

  /// Mean reversion of the logarithm to a trend that may fall: `dX = κ (α(t) - X) dt + σ dW`, `α(t)
  /// = ln(P0 · longRun) + trend · t` (Schwartz 1997, Journal of Finance 52:923, one factor).
  ///
  /// @param speed κ a year, above 0; example: 1.2, half of a gap closes in 0.58 years
  /// @param longRun median price it returns to, as a share of today's, above 0 %; example: 60 %
  /// @param trend yearly continuous drift of that level; example: -20 %
  /// @param volatility σ, 0 % or more; example: 35 %
  record MeanReverting(double speed, Percent longRun, Percent trend, Percent volatility)
      implements PriceProcess {
    /// Refuses a speed and a long-run price that are not above zero and a negative volatility.
    public MeanReverting {
      Require.that(
          speed > 0 && speed <= 100, "the speed must be above 0 and at most 100, was %s", speed);
      Require.that(
          longRun.fraction() > 0, "the long-run price must be above 0 %%, was %s", longRun);
      notNegative(volatility, "the volatility");
    }
  }

  /// Two moods that switch month by month: decline and scarcity (Hamilton 1989, Econometrica
  /// 57:357).
  ///
  /// @param decline the mood in which prices fall
  /// @param scarcity the mood in which they rise
  /// @param startsScarce true if the first month is in scarcity
  record RegimeSwitching(Regime decline, Regime scarcity, boolean startsScarce)
      implements PriceProcess {}

  /// One jump, for a stress test.
  ///
  /// @param month month of the jump, counted from 1; example: 6
  /// @param change above -100 %; example: +100 %, the price doubles
  /// @param drift yearly, continuous, before and after; example: 0 %
  record Stress(int month, Percent change, Percent drift) implements PriceProcess {
    /// Refuses a fall to nothing and a month before the first.
    public Stress {
      Require.that(month >= 1, "the month of the jump must be 1 or more, was %d", month);
      aboveNothing(change, "the jump");
    }
  }

  /// The same relative moves as a price history from a day on; after its last quote the price
  /// stays.
  ///
  /// @param series which quotes
  /// @param from day of the history that stands for today; example: 2023-03-01
  record FollowHistory(SeriesChoice series, LocalDate from) implements PriceProcess {}

  private static void aboveNothing(Percent change, String what) {
    Require.that(change.fraction() > -1, "%s must be more than -100 %%, was %s", what, change);
  }

  private static void notNegative(Percent value, String what) {
    Require.that(value.fraction() >= 0, "%s must be 0 %% or more, was %s", what, value);
  }
}
