package offerwright.calc.price;

import offerwright.reference.ReferenceCase;
import offerwright.reference.ReferenceCases;
import org.junit.jupiter.params.ParameterizedTest;

/// Reference cases of processes that are not public.
class StepReferenceTest {
  private static final int MONTHS = 12;
  private static final StepStream NONE = new StepStream(0, 0, 0);

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "random steps")
  void randomSteps(ReferenceCase reference) {
    double rate = reference.number("lambda_per_year");
    StepStream falls =
        new StepStream(rate, reference.number("log_jump_mean"), reference.number("log_jump_sd"));
    ReleaseJumps process =
        new ReleaseJumps(reference.number("drift_g"), 0, falls, NONE, month -> 1);
    double years = reference.number("t");
    int month = (int) (years * MONTHS);
    reference.check("mean", process.mean(month));
    reference.check("variance", process.variance(month));
    reference.check("mean_logP", process.logMean(month));
    reference.check("var_logP", process.logVariance(month));
    reference.check("prob_no_release", Math.pow(falls.cumulative()[0], month));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "fixed steps")
  void stepsOfOneSize(ReferenceCase reference) {
    double drop = Math.log(1 - reference.number("drop"));
    ReleaseJumps random =
        new ReleaseJumps(
            0, 0, new StepStream(reference.number("lambda_per_year"), drop, 0), NONE, month -> 1);
    ReleaseJumps scheduled =
        new ReleaseJumps(0, 0, NONE, NONE, month -> Math.exp(drop * Math.floorDiv(month, 6)));
    reference.check("mean", random.mean(MONTHS));
    reference.check("scheduled_2_releases", scheduled.mean(MONTHS));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "regimes")
  void twoMoods(ReferenceCase reference) {
    RegimeChain chain = new RegimeChain(mood(reference, 0), mood(reference, 1), false);
    int months = (int) reference.number("months");
    reference.check("mean", chain.mean(months));
    reference.check("variance", chain.variance(months));
    reference.check(
        "stationary", new double[] {1 - chain.longRunScarcity(), chain.longRunScarcity()});
    reference.check(
        "expected_duration_months",
        new double[] {chain.declineDuration(), chain.scarcityDuration()});
    reference.check("mean_n10", chain.mean(10));
  }

  private static Mood mood(ReferenceCase reference, int index) {
    return new Mood(
        reference.numbers("mean_log_return")[index],
        reference.numbers("sd")[index],
        reference.input("M").get(index).get(index).asDouble());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "prices", kinds = "regime duration")
  void durations(ReferenceCase reference) {
    RegimeChain chain =
        new RegimeChain(
            new Mood(0, 0, reference.number("p_stay_expansion")),
            new Mood(0, 0, reference.number("p_stay_recession")),
            false);
    reference.check("stationary_prob_recession", chain.longRunScarcity());
    reference.check(
        "expected_duration", new double[] {chain.declineDuration(), chain.scarcityDuration()});
  }
}
