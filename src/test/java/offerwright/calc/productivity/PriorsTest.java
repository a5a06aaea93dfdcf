package offerwright.calc.productivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.UpliftPrior;
import org.junit.jupiter.api.Test;

class PriorsTest {
  private static final List<TaskUse> CATALOGUE = TaskCatalogue.standard(CurrencyCode.USD);

  @Test
  void theTrialsPriorIsThePooledSynthesisRounded() {
    RandomEffects pooled = Studies.pooled();
    assertThat(Priors.trials().logMean()).isCloseTo(pooled.mean(), within(5e-4));
    assertThat(Priors.trials().logSpread()).isCloseTo(pooled.predictive(), within(5e-4));
    assertThat(Priors.trials().source())
        .contains("0.59 and 2.03")
        .contains(String.format(Locale.ROOT, "%.2f", pooled.multiplier()));
  }

  @Test
  void theClaimIsCertainAndGoesThroughAmdahlsLaw() {
    UpliftPrior claim = Priors.claim(CATALOGUE, 20);
    assertThat(Math.exp(claim.logMean())).isCloseTo(1.49813, within(1e-5));
    assertThat(claim.logSpread()).isZero();
    assertThat(claim.source()).startsWith("20 times as fast on the 35 % of the time");
  }

  @Test
  void beliefMixesClaimAndEvidence() {
    UpliftBelief half = new UpliftBelief(0.5, 0.5, Priors.trials());
    assertThat(half.evidenceMean()).isCloseTo(0.113, within(5e-4));
    assertThat(half.mean()).isCloseTo((0.5 + half.evidenceMean()) / 2, within(1e-12));
    assertThat(half.uplift(0)).isCloseTo(0.25 + Math.expm1(0.088) / 2, within(1e-12));
    assertThat(half.quantile(0.5)).isCloseTo(half.uplift(0), within(1e-12));
    assertThat(half.evidenceQuantile(0.025))
        .isCloseTo(Math.expm1(0.088 - 1.959964 * 0.195), within(1e-6));
    assertThat(new UpliftBelief(0.5, 1, Priors.trials()).uplift(-3)).isEqualTo(0.5);
  }

  @Test
  void everyStudySaysWhereItIsPublished() {
    assertThat(Studies.all())
        .hasSize(6)
        .allSatisfy(study -> assertThat(study.source()).isNotBlank());
    assertThat(Studies.all().stream().filter(Study::isPooled)).hasSize(5);
  }
}
