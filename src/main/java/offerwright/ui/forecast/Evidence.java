package offerwright.ui.forecast;

import java.util.Optional;
import offerwright.calc.productivity.Priors;
import offerwright.domain.plan.UpliftPrior;

/// What is believed about productivity before any claim.
enum Evidence {
  TRIALS("Trials"),
  OPTIMISTIC("Optimistic"),
  OWN("Own figures");

  private final String word;

  Evidence(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /// The distribution; empty for one of the person's own.
  Optional<UpliftPrior> preset() {
    return switch (this) {
      case TRIALS -> Optional.of(Priors.trials());
      case OPTIMISTIC -> Optional.of(Priors.optimistic());
      case OWN -> Optional.empty();
    };
  }

  static Evidence of(UpliftPrior prior) {
    for (Evidence evidence : values()) {
      if (evidence.preset().filter(preset -> same(preset, prior)).isPresent()) {
        return evidence;
      }
    }
    return OWN;
  }

  private static boolean same(UpliftPrior one, UpliftPrior other) {
    return one.logMean() == other.logMean() && one.logSpread() == other.logSpread();
  }
}
