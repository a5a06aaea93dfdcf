package offerwright.calc.policy;

import java.util.Arrays;
import java.util.List;
import offerwright.calc.productivity.ScaledCurve;
import offerwright.domain.Require;
import offerwright.domain.plan.ResponseCurve;

/// The most productive split of an amount among people whose output follows curves of their own:
/// `max Σ a f(x)`, `Σ x = total`, `0 ≤ x ≤ most`. At the optimum `a f′(x) = λ` for everybody who is
/// neither at 0 nor at the most: one root in `ln λ` (Boyd and Vandenberghe, Convex Optimization,
/// §5.5.3 and example 5.2, water-filling). λ is the shadow price: what one more unit would bring.
///
/// Power `x = (aβ/λ)^(1/(1-β))`, logarithm `x = (a/λ - k)⁺`, Michaelis and Menten `x = (√(aK/λ) -
/// K)⁺`, saturation `x = k (ln(a/(λk)))⁺`; Hill curves by a root of their own. A Hill curve with a
/// convex start counts by its concave envelope: people get at least the lump at which output per
/// unit is best, except for the last one served.
///
/// @param amounts by person; they add up to the total
/// @param price λ, output for one more unit; where a lump is shared, what the next lump would bring
@SuppressWarnings("ArrayRecordComponent")
public record ConcaveSplit(double[] amounts, double price) {

  /// Splits an amount.
  ///
  /// @param curves height and shape of everybody's output, by amount
  /// @param most upper bounds, 0 or more; infinite for none
  /// @param total above 0, at most all bounds together
  public static ConcaveSplit of(List<ScaledCurve> curves, double[] most, double total) {
    Require.that(curves.size() == most.length, "everybody needs a curve and a bound");
    double room = Arrays.stream(most).map(bound -> Math.min(bound, total)).sum();
    Require.that(
        total > 0 && room >= total,
        "the total must be above 0 and at most %s, was %s",
        room,
        total);
    OneCurve[] people = new OneCurve[most.length];
    // A bound above the total, so that the price is that of the total even if one person takes it
    // all.
    Arrays.setAll(people, i -> new OneCurve(curves.get(i), Math.min(most[i], 2 * total)));
    double each = total / most.length;
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    double mean = 0;
    for (OneCurve person : people) {
      if (person.most > 0) {
        double there = person.marginal(StrictMath.log(Math.min(each, person.most)));
        low = Math.min(low, person.marginal(StrictMath.log(person.most)));
        high = Math.max(high, there);
        mean += there / people.length;
      }
    }
    double[] amounts = new double[most.length];
    double price =
        DualRoot.solve(
            (logPrice, filled) -> {
              double slopes = 0;
              for (int i = 0; i < filled.length; i++) {
                filled[i] = people[i].amount(logPrice);
                slopes += people[i].slope(filled[i]);
              }
              return slopes;
            },
            total,
            low - 1,
            high + 1,
            mean,
            amounts);
    return new ConcaveSplit(amounts, StrictMath.exp(price));
  }

  /// One person's curve, bound and lump.
  private static final class OneCurve {
    private static final int ITERATIONS = 200;

    private final ResponseCurve shape;
    private final LogCurve logs;
    private final double height;
    private final double logHeight;
    private final double most;
    private final double lump;

    OneCurve(ScaledCurve curve, double most) {
      shape = curve.shape();
      logs = LogCurve.of(shape);
      height = curve.height();
      logHeight = StrictMath.log(height);
      this.most = most;
      lump = Lump.of(shape, 0);
    }

    /// Logarithm of the slope of the concave envelope at `e^z`, at most the bound.
    double marginal(double z) {
      if (z >= lump) {
        return logHeight + logs.marginal(z);
      }
      double end = Math.min(StrictMath.log(most), lump);
      return logHeight + logs.value(end) - end;
    }

    double amount(double logPrice) {
      if (most == 0) {
        return 0;
      }
      if (marginal(StrictMath.log(most)) >= logPrice) {
        return most;
      }
      double price = StrictMath.exp(logPrice);
      double free =
          switch (shape) {
            case ResponseCurve.Power(double exponent) ->
                exponent == 1
                    ? 0
                    : StrictMath.exp(
                        (logHeight + StrictMath.log(exponent) - logPrice) / (1 - exponent));
            case ResponseCurve.Logarithmic(double scale) -> height / price - scale;
            case ResponseCurve.MichaelisMenten(double half) ->
                Math.sqrt(height * half / price) - half;
            case ResponseCurve.Saturating(double scale) ->
                scale * (logHeight - logPrice - StrictMath.log(scale));
            case ResponseCurve.Hill _ -> hill(logPrice);
          };
      return Math.clamp(free, 0, most);
    }

    /// The falling branch of the slope holds the root, or there is none.
    private double hill(double logPrice) {
      double right = StrictMath.log(most);
      if (lump >= right || marginal(lump) <= logPrice) {
        return 0;
      }
      double left = Math.max(lump, right - 2 * ITERATIONS);
      for (int i = 0; i < ITERATIONS && right - left > Math.ulp(right); i++) {
        double middle = left + (right - left) / 2;
        if (marginal(middle) > logPrice) {
          left = middle;
        } else {
          right = middle;
        }
      }
      return StrictMath.exp(right);
    }

    /// Slope of the amount by the logarithm of the price.
    double slope(double amount) {
      if (amount <= 0 || amount >= most) {
        return 0;
      }
      double steep = logs.marginalSlope(StrictMath.log(amount));
      return steep < 0 ? amount / steep : 0;
    }
  }
}
