package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.Optional;
import offerwright.domain.exit.Participation;

/// What a preferred class gets beyond its preference, as a person chooses it.
enum ParticipationKind {
  /// The preference or a share like common.
  NONE("None"),
  /// Both, without limit.
  FULL("Full"),
  /// Both, up to a multiple.
  CAPPED("Capped at");

  private final String word;

  ParticipationKind(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  static ParticipationKind of(Participation participation) {
    return switch (participation) {
      case Participation.None _ -> NONE;
      case Participation.Full _ -> FULL;
      case Participation.Capped _ -> CAPPED;
    };
  }

  static Optional<BigDecimal> cap(Participation participation) {
    return participation instanceof Participation.Capped(double multiple)
        ? Entries.number(multiple)
        : Optional.empty();
  }

  /// The term; a cap must be there, and not below the preference.
  Optional<Participation> read(
      Found found, String path, String name, Optional<BigDecimal> cap, double preference) {
    if (this != CAPPED) {
      return Optional.of(this == NONE ? Participation.NONE : Participation.FULL);
    }
    Optional<BigDecimal> limit = found.needed(path, "The cap of " + name, cap);
    double least = Math.max(1, preference);
    if (limit.filter(multiple -> multiple.doubleValue() < least).isPresent()) {
      found.error(
          path,
          name
              + " participates up to "
              + limit.get().toPlainString()
              + "x, which is below "
              + (preference > 1 ? "its preference of " + preference + "x." : "what was invested."),
          "Raise the cap, or lower the preference.");
      return Optional.empty();
    }
    return limit.map(multiple -> new Participation.Capped(multiple.doubleValue()));
  }
}
