package offerwright.calc.price;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.Regime;
import offerwright.domain.money.Percent;
import org.apache.commons.statistics.distribution.NormalDistribution;

/// Two moods as a result: fitted to many monthly prices, or an expert's defaults.
final class RegimeFits {
  /// Judgement: decline falls 6 % a month and lasts 20 months, scarcity rises 3 % and lasts 7.
  private static final Mood EXPERT_DECLINE = new Mood(-0.06, 0.05, 0.95);

  private static final Mood EXPERT_SCARCITY = new Mood(0.03, 0.08, 0.85);
  private static final List<FitParameter> PARAMETERS =
      List.of(
          FitParameter.DECLINE_DRIFT,
          FitParameter.DECLINE_VOLATILITY,
          FitParameter.DECLINE_STAY,
          FitParameter.SCARCITY_DRIFT,
          FitParameter.SCARCITY_VOLATILITY,
          FitParameter.SCARCITY_STAY);
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double QUANTILE = 1.959963984540054;
  private static final int MONTHS = 12;
  private static final int FIGURES = 6;

  private RegimeFits() {}

  static FitResult expert(long monthsWithPrice, long span) {
    return new FitResult(
        FitMethod.REGIMES,
        figures(EXPERT_DECLINE, EXPERT_SCARCITY, index -> Double.NaN, ErrorKind.EXPERT),
        Optional.of(process(EXPERT_DECLINE, EXPERT_SCARCITY, false)),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(
            "Not fitted but an expert's defaults: "
                + monthsWithPrice
                + " of "
                + span
                + " months have a price, and a fit needs a price in each of 60 months or more."),
        List.of());
  }

  /// @param logarithms of the price of each month, without a hole
  static FitResult fitted(double[] logarithms, Fans fans) {
    double[] changes = new double[logarithms.length - 1];
    for (int i = 0; i < changes.length; i++) {
      changes[i] = logarithms[i + 1] - logarithms[i];
    }
    Optional<RegimeEstimate> found = RegimeEstimate.of(changes);
    if (found.isEmpty()) {
      return expert(logarithms.length, logarithms.length);
    }
    RegimeEstimate fit = found.get();
    double last = logarithms[logarithms.length - 1];
    return new FitResult(
        FitMethod.REGIMES,
        figures(
            fit.decline(),
            fit.scarcity(),
            index -> fit.errors().map(errors -> errors[index]).orElse(Double.NaN),
            ErrorKind.CURVATURE),
        Accepted.process(() -> process(fit.decline(), fit.scarcity(), fit.scarceNext() > 0.5)),
        OptionalDouble.of(fit.logLikelihood()),
        OptionalDouble.of(2 * FIGURES - 2 * fit.logLikelihood()),
        List.of(
            "The likelihood of two moods has several tops; the best of six searches is shown.",
            "The fan takes the logarithm of the price as normal with its exact mean and variance, and the fitted figures as known."),
        fans.of((after, p) -> {
          Lognormal law = law(fit, Math.toIntExact(Math.round(after * MONTHS)));
          return last + law.mean() + law.deviation() * NORMAL.inverseCumulativeProbability(p);
        }));
  }

  /// Mean and variance of the sum of the changes of some months, by carrying the first two moments
  /// of the sum in each mood.
  private static Lognormal law(RegimeEstimate fit, int months) {
    Mood[] moods = {fit.decline(), fit.scarcity()};
    double[] chance = {1 - fit.scarceNext(), fit.scarceNext()};
    double[] first = new double[2];
    double[] second = new double[2];
    for (int month = 0; month < months; month++) {
      for (int mood = 0; mood < 2; mood++) {
        double mean = moods[mood].mean();
        double square = mean * mean + moods[mood].deviation() * moods[mood].deviation();
        second[mood] += 2 * mean * first[mood] + square * chance[mood];
        first[mood] += mean * chance[mood];
      }
      turn(chance, moods);
      turn(first, moods);
      turn(second, moods);
    }
    double mean = first[0] + first[1];
    return new Lognormal(mean, Math.sqrt(Math.max(0, second[0] + second[1] - mean * mean)));
  }

  private static void turn(double[] values, Mood[] moods) {
    double decline = values[0] * moods[0].stay() + values[1] * (1 - moods[1].stay());
    values[1] = values[0] * (1 - moods[0].stay()) + values[1] * moods[1].stay();
    values[0] = decline;
  }

  private static List<FittedFigure> figures(
      Mood decline, Mood scarcity, IntToDoubleFunction errors, ErrorKind kind) {
    double[] values = {
      decline.mean(), decline.deviation(), decline.stay(),
      scarcity.mean(), scarcity.deviation(), scarcity.stay()
    };
    List<FittedFigure> figures = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      double error = errors.applyAsDouble(i);
      FitParameter parameter = PARAMETERS.get(i);
      figures.add(
          Double.isNaN(error)
              ? FittedFigure.bare(parameter, values[i], kind)
              : FittedFigure.around(parameter, values[i], kind, error, QUANTILE));
    }
    return figures;
  }

  private static PriceProcess process(Mood decline, Mood scarcity, boolean scarce) {
    return new PriceProcess.RegimeSwitching(regime(decline), regime(scarcity), scarce);
  }

  private static Regime regime(Mood mood) {
    return new Regime(
        Percent.ofFraction(mood.mean()),
        Percent.ofFraction(mood.deviation()),
        Percent.ofFraction(mood.stay()));
  }
}
