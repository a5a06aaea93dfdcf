package offerwright.calc.productivity;

import java.util.List;
import java.util.Locale;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.UpliftPrior;

/// The named beliefs about productivity that a person can choose from.
public final class Priors {
  private Priors() {}

  /// What the randomised trials say together; a mean multiplier of 1.11, and 0.75 to 1.60 inside 95
  /// %.
  public static UpliftPrior trials() {
    return new UpliftPrior(
        "Trials",
        0.088,
        0.195,
        "Random-effects synthesis of five randomised trials (Peng et al. 2023; Cui et al. 2026; METR 2025 and twice 2026): a multiplier of 1.09, 95 % of new settings between 0.59 and 2.03.");
  }

  /// Tools of today and people who know them: 1.3 in the middle. Judgement.
  public static UpliftPrior optimistic() {
    return new UpliftPrior(
        "Optimistic",
        StrictMath.log(1.3),
        0.25,
        "Judgement: tools improved during 2026 and the trials' samples lost their keenest users; a multiplier of 1.3 in the middle, 0.80 to 2.12 inside 95 %.");
  }

  /// A claimed speed-up taken at its word, for the accelerable part of the time.
  ///
  /// @param catalogue kinds of work
  /// @param claim 1 or more; example: 20
  public static UpliftPrior claim(List<TaskUse> catalogue, double claim) {
    return new UpliftPrior(
        "Claim",
        StrictMath.log(Amdahl.multiplier(catalogue, claim)),
        0,
        String.format(
            Locale.ROOT,
            "%s times as fast on the %.0f %% of the time that can be sped up, by Amdahl's law.",
            claim == Math.rint(claim) ? Long.toString(Math.round(claim)) : Double.toString(claim),
            100 * Amdahl.accelerable(catalogue)));
  }

  /// All three, the evidence first.
  public static List<UpliftPrior> all(List<TaskUse> catalogue, double claim) {
    return List.of(trials(), optimistic(), claim(catalogue, claim));
  }
}
