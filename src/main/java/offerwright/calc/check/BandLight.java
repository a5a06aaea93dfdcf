package offerwright.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.level.Level;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// Base inside the level's band, and where. Outside is a stop; above the limit of range penetration
/// is a check. There is no check at the low end: the minimum is the floor the company itself has
/// set, and everything above it is meant to be offered.
final class BandLight {

  private BandLight() {}

  static Light of(LightInput input) {
    if (input.level().isEmpty()) {
      return Lights.noLevel(Guardrail.BAND);
    }
    Level level = input.level().get();
    if (input.base().isEmpty()) {
      return Lights.noRate(Guardrail.BAND, input.offer().terms().currency(), input.currency());
    }
    Optional<PayBand> band = input.money().convert(level.band());
    if (band.isEmpty()) {
      return Lights.noRate(Guardrail.BAND, level.band().currency(), input.currency());
    }
    return judged(input, level, BandPosition.of(input.base().get(), band.get()));
  }

  private static Light judged(LightInput input, Level level, BandPosition position) {
    Percent limit = input.guidelines().penetrationLimit();
    List<Reading> readings = readings(input, level, position, limit);
    if (position.isBelow()) {
      return Lights.stop(
          Guardrail.BAND,
          "Base lies below the band.",
          "Raise the base to the minimum, or give a reason and an approver.",
          readings);
    }
    if (position.isAbove()) {
      return Lights.stop(
          Guardrail.BAND,
          "Base lies above the band.",
          "Lower the base to the maximum, or give a reason and an approver.",
          readings);
    }
    if (position.rangePenetration().isPresent()
        && position.rangePenetration().getAsDouble() > limit.fraction()) {
      return Lights.check(
          Guardrail.BAND,
          "Base lies in the upper part of the band.",
          "Lower the base below the limit, or say why it belongs there.",
          readings);
    }
    return Lights.ok(Guardrail.BAND, "Base lies inside the band.", readings);
  }

  private static List<Reading> readings(
      LightInput input, Level level, BandPosition position, Percent limit) {
    List<Reading> readings = new ArrayList<>();
    readings.add(
        position.rangePenetration().isPresent()
            ? Lights.share("Range penetration", position.rangePenetration().getAsDouble())
            : Lights.notKnown("Range penetration", BandPosition.NO_WIDTH));
    readings.add(Lights.share("Limit of range penetration", limit));
    readings.add(Lights.ratio("Compa-ratio", position.compaRatio()));
    readings.add(Lights.range("Band", position.band().minimum(), position.band().maximum()));
    readings.add(Lights.amount("Midpoint", position.band().midpoint()));
    readings.add(bonus(input, level));
    readings.add(tokens(input, level));
    return readings;
  }

  /// The compa-ratio of the bonus target: the offer's over the level's.
  private static Reading bonus(LightInput input, Level level) {
    String name = "Bonus target against the level's";
    double guideline = level.bonusTarget().fraction();
    return guideline > 0
        ? Lights.ratio(name, input.offer().terms().cash().bonusTarget().fraction() / guideline)
        : Lights.notKnown(name, "the level has no bonus target");
  }

  /// The compa-ratio of the token budget: the offer's face value over the level's.
  private static Reading tokens(LightInput input, Level level) {
    String name = "Token budget against the level's";
    if (input.offer().terms().tokens().isEmpty()) {
      return Lights.notKnown(name, "the offer has no token budget");
    }
    Optional<Money> face = TokenFace.annual(input);
    Optional<Money> guideline =
        TokenFace.annual(
            level.tokens(), input.offer().terms().tokens().get().rules().tier(), input);
    if (face.isEmpty() || guideline.isEmpty()) {
      return Lights.notKnown(name, "a price card or an exchange rate is missing");
    }
    return guideline.get().isZero()
        ? Lights.notKnown(name, "the level has no token budget")
        : Lights.ratio(name, face.get().toDouble() / guideline.get().toDouble());
  }
}
