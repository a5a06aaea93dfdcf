package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import offerwright.calc.productivity.Amdahl;
import offerwright.calc.productivity.CurveFit;
import offerwright.calc.productivity.CurveForm;
import offerwright.calc.productivity.FittedCurve;
import offerwright.calc.productivity.RandomEffects;
import offerwright.calc.productivity.ScaledCurve;
import offerwright.calc.productivity.Studies;
import offerwright.calc.productivity.Study;
import offerwright.calc.productivity.TwoPoints;
import offerwright.domain.plan.ResponseCurve.MichaelisMenten;
import offerwright.domain.plan.ResponseCurve.Power;
import offerwright.domain.plan.ResponseCurve.Saturating;
import org.junit.jupiter.params.ParameterizedTest;

class ResponseReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "response", kinds = "power two-point")
  void powerThroughTwoPoints(ReferenceCase reference) {
    double[] exponents =
        Arrays.stream(reference.numbers("token_ratio"))
            .map(ratio -> {
              ScaledCurve curve =
                  curve(CurveForm.POWER, 1, 1, ratio, reference.number("output_ratio"));
              double exponent = ((Power) curve.shape()).exponent();
              // "marginal_over_average": the slope over the output a unit is the exponent
              assertThat(curve.marginal(3) * 3 / curve.value(3)).isCloseTo(exponent, within(1e-12));
              return exponent;
            })
            .toArray();
    reference.check("beta", exponents);
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "response", kinds = "Michaelis-Menten two-point")
  void michaelisMentenThroughTwoPoints(ReferenceCase reference) {
    double[] first = reference.numbers("p1");
    double[] second = reference.numbers("p2");
    ScaledCurve curve = curve(CurveForm.MICHAELIS_MENTEN, first[0], first[1], second[0], second[1]);
    reference.check("K", ((MichaelisMenten) curve.shape()).half());
    reference.check("V", curve.height());
    reference.check("check_y2", curve.value(second[0]));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "response", kinds = "saturating fit")
  void saturatingFit(ReferenceCase reference) {
    FittedCurve fit = fit(CurveForm.SATURATING, reference.numbers("x"), reference.numbers("y"));
    double scale = ((Saturating) fit.curve().shape()).scale();
    reference.check("b1", fit.curve().height());
    // The case has the rate 1/k, whose error is that of k over k squared.
    reference.check("b2", 1 / scale);
    reference.check("se_b1", fit.heightError());
    reference.check("se_b2", fit.firstError() / (scale * scale));
    reference.check("residual_sd", fit.deviation());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "response", kinds = "Michaelis-Menten fit")
  void michaelisMentenFit(ReferenceCase reference) {
    FittedCurve fit =
        fit(CurveForm.MICHAELIS_MENTEN, reference.numbers("conc"), reference.numbers("rate"));
    reference.check("Vm", fit.curve().height());
    reference.check("K", ((MichaelisMenten) fit.curve().shape()).half());
    reference.check("se_Vm", fit.heightError());
    reference.check("se_K", fit.firstError());
    reference.check("residual_sd", fit.deviation());
    reference.check("df", fit.freedom());
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "response", kinds = "Amdahl")
  void amdahl(ReferenceCase reference) {
    for (double speedUp : reference.numbers("M")) {
      reference.check(
          "overall_M" + Math.round(speedUp),
          Arrays.stream(reference.numbers("share"))
              .map(share -> Amdahl.multiplier(share, speedUp))
              .toArray());
    }
    reference.check("share_needed_for_10x_with_M20", Amdahl.shareNeeded(10, 20));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "response", kinds = "random effects")
  void randomEffects(ReferenceCase reference) {
    check(
        reference, RandomEffects.of(reference.numbers("log_multiplier"), reference.numbers("se")));
  }

  /// The table of studies holds the same figures as the case, from the published ones.
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "response", kinds = "random effects")
  void tableOfStudies(ReferenceCase reference) {
    check(reference, Studies.pooled());
    assertThat(
            Studies.all().stream()
                .filter(Study::isPooled)
                .mapToDouble(study -> study.error().orElseThrow())
                .sorted()
                .toArray())
        .containsExactly(Arrays.stream(reference.numbers("se")).sorted().toArray(), within(1e-8));
  }

  private static void check(ReferenceCase reference, RandomEffects pooled) {
    reference.check("Q", pooled.heterogeneity());
    reference.check("tau2", pooled.between());
    reference.check("mu_log", pooled.mean());
    reference.check("se_mu", pooled.error());
    reference.check("multiplier", pooled.multiplier());
    reference.check("ci95_multiplier", ends(pooled.interval()));
    reference.check("pred_int95_multiplier_t(k-2)", ends(pooled.prediction()));
    reference.check("P_pred(>=1.37)_normal", pooled.chance(1.37));
    reference.check("P_pred(>=2)_normal", pooled.chance(2));
    reference.check("P_pred(>=2)_t", pooled.chanceOfFew(2));
    reference.check("P_pred(>=10)_normal", pooled.chance(10));
    reference.check("P_pred(>=10)_t", pooled.chanceOfFew(10));
  }

  private static double[] ends(RandomEffects.Interval interval) {
    return new double[] {interval.low(), interval.high()};
  }

  private static ScaledCurve curve(CurveForm form, double x1, double y1, double x2, double y2) {
    return new TwoPoints(x1, y1, x2, y2).calibrate(form, 1).value().orElseThrow();
  }

  private static FittedCurve fit(CurveForm form, double[] uses, double[] outputs) {
    return CurveFit.of(form, uses, outputs).value().orElseThrow();
  }
}
