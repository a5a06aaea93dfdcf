package offerwright.reference;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import offerwright.calc.price.AutoRegression;
import offerwright.calc.price.LogLinearTrend;
import offerwright.calc.price.Lognormal;
import offerwright.calc.price.RandomWalk;
import offerwright.calc.price.SteadyChange;
import org.junit.jupiter.params.ParameterizedTest;

class PriceReferenceTest {
  private static final int MONTHS = 12;

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "change")
  void steadyChange(ReferenceCase reference) {
    SteadyChange change = SteadyChange.byFactor(reference.number("annual_factor"));
    reference.check("half_life_months", change.halfLifeMonths());
    reference.check("delta_per_year", -change.logChange());
    reference.check("monthly_decline", change.monthlyDecline());
    reference.check(
        "P_t", change.after(reference.number("P0"), reference.number("t_months") / MONTHS));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "two prices")
  void changeBetweenTwoPrices(ReferenceCase reference) {
    SteadyChange change =
        SteadyChange.between(
            reference.number("P_start"), reference.number("P_end"), reference.number("years"));
    reference.check("annual_factor", change.yearlyFactor());
    reference.check("monthly_decline", change.monthlyDecline());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "factors")
  void publishedFactors(ReferenceCase reference) {
    double[] factors = reference.numbers("annual_factors");
    reference.check(
        "half_life_months", each(factors, f -> SteadyChange.byFactor(f).halfLifeMonths()));
    reference.check("price_after_2y_rel", each(factors, f -> SteadyChange.byFactor(f).after(1, 2)));
  }

  private static double[] each(double[] values, DoubleUnaryOperator function) {
    return Arrays.stream(values).map(function).toArray();
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "budget")
  void constantSpendingBuysMoreThanAtTheMeanPrice(ReferenceCase reference) {
    SteadyChange change = SteadyChange.byHalfLife(reference.number("half_life_years"));
    double price = reference.number("P0");
    double years = reference.number("T_years");
    double spend = reference.number("spend_rate_per_year");
    double mean = change.meanOver(price, years);
    reference.check("mean_price_over_year", mean);
    reference.check("Mtokens_bought_by_constant_spend", change.bought(spend, price, years));
    reference.check("Mtokens_if_priced_at_mean_price", spend * years / mean);
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "geometric")
  void geometricBrownianMotion(ReferenceCase reference) {
    double price = reference.number("P0");
    Lognormal law =
        Lognormal.geometric(
            price, reference.number("mu"), reference.number("sigma"), reference.number("t"));
    reference.check("mean", law.expected());
    reference.check("variance", law.variance());
    reference.check("median", law.quantile(0.5));
    reference.check("q05_q50_q95", each(new double[] {0.05, 0.5, 0.95}, law::quantile));
    reference.check("prob_above_P0", law.probabilityAbove(price));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "random walk")
  void randomWalkAtIrregularDates(ReferenceCase reference) {
    RandomWalk walk =
        RandomWalk.of(
            each(reference.numbers("t_months"), month -> month / MONTHS),
            each(reference.numbers("price"), Math::log));
    reference.check("log_drift_m_per_year", walk.logDrift());
    reference.check("sigma_mle", walk.volatility());
    reference.check("sigma_unbiased(n-1)", walk.unbiasedVolatility());
    reference.check("se_m", walk.logDriftError());
    reference.check("se_sigma2", walk.varianceError());
    reference.check("mu", walk.drift());
    reference.check("se_mu", walk.driftError());
    reference.check("loglik", walk.logLikelihood());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "trend")
  void logLinearTrend(ReferenceCase reference) {
    LogLinearTrend trend =
        LogLinearTrend.of(
            reference.numbers("t_months"), each(reference.numbers("price"), Math::log));
    double quantile = trend.student().inverseCumulativeProbability(0.975);
    SteadyChange yearly = new SteadyChange(trend.slope() * MONTHS);
    reference.check("intercept", trend.intercept());
    reference.check("slope_per_month", trend.slope());
    reference.check("se_intercept", trend.interceptError());
    reference.check("se_slope", trend.slopeError());
    reference.check("sigma_resid", trend.residual());
    reference.check(
        "slope_ci95",
        new double[] {
          trend.slope() - quantile * trend.slopeError(),
          trend.slope() + quantile * trend.slopeError()
        });
    reference.check("se_slope_HC3", trend.slopeErrorHc3());
    reference.check("se_slope_HC1", trend.slopeErrorHc1());
    reference.check("se_slope_NeweyWest_lag1", trend.slopeErrorNeweyWest());
    reference.check("half_life_months", yearly.halfLifeMonths());
    reference.check("annual_factor", yearly.yearlyFactor());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "autoregression")
  void meanReversionOfEquallySpacedValues(ReferenceCase reference) {
    AutoRegression line = AutoRegression.of(reference.numbers("S"), reference.number("dt"));
    for (String name : reference.expectedNames()) {
      double figure =
          switch (name) {
            case "mu" -> line.level();
            case "lambda" -> line.speed();
            case "sigma_least_squares" -> line.leastSquaresVolatility();
            case "sigma_ML" -> line.volatility();
            case "ar1_slope" -> line.slope();
            case "se_ar1_slope" -> line.slopeError();
            case "se_lambda_delta_method" -> line.speedError();
            case "half_life_years" -> line.halfLife();
            default -> throw new IllegalStateException(reference + " expects " + name);
          };
      reference.check(name, figure);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "reversion")
  void schwartzOneFactor(ReferenceCase reference) {
    double speed = reference.number("kappa");
    double volatility = reference.number("sigma");
    Lognormal law =
        Lognormal.reverting(
            reference.number("P0"),
            speed,
            reference.number("alpha"),
            0,
            volatility,
            reference.number("T"));
    Lognormal stationary =
        Lognormal.reverting(
            reference.number("P0"), speed, reference.number("alpha"), 0, volatility, 1000);
    reference.check("mean_logP", law.mean());
    reference.check("var_logP", law.deviation() * law.deviation());
    reference.check("mean_P", law.expected());
    reference.check("var_P", law.variance());
    reference.check("stationary_mean_P", stationary.expected());
    reference.check(
        "half_life_years", SteadyChange.byFactor(Math.exp(speed)).halfLifeMonths() / MONTHS);
  }
}
