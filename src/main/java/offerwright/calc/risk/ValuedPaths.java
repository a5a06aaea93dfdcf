package offerwright.calc.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.estimate.OrderFreeSum;
import offerwright.domain.Require;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Amounts by path with the sure amount they are worth to somebody. `CE` solves `E U(W + x) = U(W +
/// CE)`; as utility is an exponential of a scale (see [RiskAversion]), it is found in closed form
/// and nothing is searched for. It is exact to about 10⁻¹⁵ of outside wealth and mean together, for
/// any γ: a great one gives the least amount.
///
/// Intervals are by the delta method: the influence of each path on CE, whose variance over n is
/// that of CE. They are formed on the logarithmic scale and read back, so that they never reach
/// below ruin. Differences are over the same paths, path by path.
public final class ValuedPaths {
  /// Where a problem with outside wealth is found.
  public static final String WHERE = "outsideWealth";

  private final double[] values;
  private final CertainAmount certain;

  /// What a path adds to the certainty equivalent in first order: `(terms_i - mean) · factor`.
  private final double[] terms;

  private final double mean;
  private final double factor;

  private ValuedPaths(
      double[] values, CertainAmount certain, double[] terms, double mean, double factor) {
    this.values = values;
    this.certain = certain;
    this.terms = terms;
    this.mean = mean;
    this.factor = factor;
  }

  /// Values amounts, or says why nobody can: with relative risk aversion of 1 or more a path that
  /// leaves nothing is worse than any sure loss, and below 1 nobody can be left with less than
  /// nothing.
  ///
  /// @param values amount by path, at least one, finite; today's value of all of it
  /// @param aversion whose risk it is
  public static Checked<ValuedPaths> of(double[] values, RiskAversion aversion) {
    double[] own = values.clone();
    return switch (aversion) {
      case RiskAversion.Relative relative when !relative.isNeutral() -> {
        UtilityScale scale = UtilityScale.of(own, relative.outsideWealth());
        yield scale.bears(relative.gamma())
            ? Checked.good(concave(own, scale, 1 - relative.gamma()))
            : Checked.bad(ruin(own, relative));
      }
      case RiskAversion.Absolute(double perUnit) when perUnit > 0 ->
          Checked.good(concave(own, UtilityScale.of(own, Double.NaN), -perUnit));
      case RiskAversion _ -> Checked.good(neutral(own));
    };
  }

  /// The same amounts at several risk aversions, quicker than one by one; example: γ 0, 1, 2, 3, 5
  /// for a curve over γ.
  ///
  /// @param values amount by path, at least one, finite
  /// @param outsideWealth what the person has besides, 0 or more
  /// @param gammas each 0 or more
  /// @return in the order of `gammas`, never rising with γ
  public static List<Checked<CertainAmount>> profile(
      double[] values, double outsideWealth, double... gammas) {
    UtilityScale scale = UtilityScale.of(values, outsideWealth);
    List<Checked<CertainAmount>> profile = new ArrayList<>();
    for (double gamma : gammas) {
      RiskAversion.Relative relative = new RiskAversion.Relative(gamma, outsideWealth);
      if (relative.isNeutral()) {
        profile.add(Checked.good(neutral(values).certain));
      } else if (scale.bears(gamma)) {
        profile.add(Checked.good(concave(values, scale, 1 - gamma).certain));
      } else {
        profile.add(Checked.bad(ruin(values, relative)));
      }
    }
    return List.copyOf(profile);
  }

  /// The certainty equivalent alone, without its interval. Where [#of] refuses, it is what it tends
  /// to, `-W`: everything gone. That keeps it continuous and rising in the amounts for γ of 1 or
  /// more, as a search needs it.
  ///
  /// @param values amount by path, at least one, finite
  public static double equivalent(double[] values, RiskAversion aversion) {
    return switch (aversion) {
      case RiskAversion.Relative relative when !relative.isNeutral() -> {
        UtilityScale scale = UtilityScale.of(values, relative.outsideWealth());
        yield scale.bears(relative.gamma())
            ? scale.equivalent(scale.at(1 - relative.gamma()).value())
            : -relative.outsideWealth();
      }
      case RiskAversion.Absolute(double perUnit) when perUnit > 0 -> {
        UtilityScale scale = UtilityScale.of(values, Double.NaN);
        yield scale.equivalent(scale.at(-perUnit).value());
      }
      case RiskAversion _ -> OrderFreeSum.mean(values);
    };
  }

  private static ValuedPaths concave(double[] values, UtilityScale scale, double power) {
    LogMeanExp point = scale.at(power);
    Estimate place = MeanEstimate.fromMoments(point.value(), point.variance(), values.length);
    double amount = scale.equivalent(point.value());
    Estimate certain =
        new Estimate(
            amount,
            Math.min(amount, scale.amount(place.low())),
            Math.max(amount, scale.amount(place.high())));
    return new ValuedPaths(
        values,
        new CertainAmount(certain, scale.mean(), point.effective()),
        point.terms(),
        point.mean(),
        point.factor() * scale.slope(point.value()));
  }

  private static ValuedPaths neutral(double[] values) {
    double mean = OrderFreeSum.mean(values);
    Estimate certain =
        MeanEstimate.fromMoments(mean, OrderFreeSum.variance(values, mean), values.length);
    return new ValuedPaths(
        values, new CertainAmount(certain, mean, values.length), values, mean, 1);
  }

  private static Problem ruin(double[] values, RiskAversion.Relative aversion) {
    double least = Double.POSITIVE_INFINITY;
    int ruined = 0;
    for (double value : values) {
      double left = aversion.outsideWealth() + value;
      least = Math.min(least, value);
      ruined += left < 0 || (left == 0 && aversion.gamma() >= 1) ? 1 : 0;
    }
    String what = aversion.gamma() < 1 ? "less than nothing" : "nothing or less";
    return Problem.error(
        WHERE,
        String.format(
            Locale.ROOT,
            "On %,d of %,d paths the person would be left with %s; at a risk aversion of %s no sure amount makes up for that.",
            Math.max(1, ruined),
            values.length,
            what,
            plain(aversion.gamma())),
        String.format(
            Locale.ROOT,
            "Outside wealth must be %s %,.0f: give what the person has besides.",
            aversion.gamma() < 1 ? "at least" : "above",
            Math.ceil(Math.max(0, -least))));
  }

  private static String plain(double gamma) {
    return gamma == Math.rint(gamma)
        ? String.format(Locale.ROOT, "%.0f", gamma)
        : String.format(Locale.ROOT, "%.2f", gamma);
  }

  /// The sure amount.
  public CertainAmount certain() {
    return certain;
  }

  /// How much more sure amount these are worth than others on the same paths to the same person,
  /// with its paired 95 % interval: what both have in common does not widen it.
  public Estimate lessThose(ValuedPaths others) {
    Require.that(
        values.length == others.values.length,
        "%d paths against %d",
        values.length,
        others.values.length);
    double[] apart = new double[terms.length];
    for (int i = 0; i < apart.length; i++) {
      apart[i] = (terms[i] - mean) * factor - (others.terms[i] - others.mean) * others.factor;
    }
    return MeanEstimate.fromMoments(
        certain.amount().value() - others.certain.amount().value(),
        OrderFreeSum.variance(apart, 0),
        apart.length);
  }

  /// How often these are ahead of others on the same paths.
  public Preference against(ValuedPaths others) {
    return Preference.between(values, others.values);
  }
}
