package offerwright.calc.check;

import java.util.ArrayList;
import java.util.List;
import offerwright.domain.money.Money;

/// Base among the people at the level: between their quartiles is fine, outside is a check, and a
/// stop when it lies further outside the lowest or highest base than the parity margin allows.
final class ParityLight {

  /// Fewer people than this say nothing about what is usual, and would give away somebody's pay.
  static final int FEWEST_PEERS = 3;

  private ParityLight() {}

  static Light of(LightInput input) {
    if (input.level().isEmpty()) {
      return Lights.noLevel(Guardrail.PARITY);
    }
    if (input.base().isEmpty()) {
      return Lights.noRate(Guardrail.PARITY, input.offer().terms().currency(), input.currency());
    }
    PeerPay peers = input.staff().payAt(input.offer().placement().levelId());
    if (peers.size() < FEWEST_PEERS) {
      return Lights.unknown(
          Guardrail.PARITY,
          "Too few people at the level to compare with.",
          "Compare with the band instead, or enter the people at the level.",
          List.of(
              Lights.count("Compared with", peers.size(), "people"),
              Lights.count("Fewest that can be compared", FEWEST_PEERS, "people")));
    }
    return judged(input, input.base().get(), peers);
  }

  private static Light judged(LightInput input, Money base, PeerPay peers) {
    List<Reading> readings = readings(base, peers);
    double margin = input.guidelines().parityMargin().fraction();
    String orReason = ", or give a reason and an approver.";
    if (base.toDouble() > peers.highest().toDouble() * (1 + margin)) {
      return Lights.stop(
          Guardrail.PARITY,
          "Base is well above everybody at the level.",
          "Lower the base, raise the level" + orReason,
          readings);
    }
    if (base.toDouble() < peers.lowest().toDouble() * (1 - margin)) {
      return Lights.stop(
          Guardrail.PARITY,
          "Base is well below everybody at the level.",
          "Raise the base" + orReason,
          readings);
    }
    if (base.compareTo(peers.quantile(0.75)) > 0) {
      return Lights.check(
          Guardrail.PARITY,
          "Base is above three quarters of the people at the level.",
          "Be ready to say why, or lower the base.",
          readings);
    }
    if (base.compareTo(peers.quantile(0.25)) < 0) {
      return Lights.check(
          Guardrail.PARITY,
          "Base is below three quarters of the people at the level.",
          "Be ready to say why, or raise the base.",
          readings);
    }
    return Lights.ok(
        Guardrail.PARITY, "Base lies among the middle half of the people at the level.", readings);
  }

  private static List<Reading> readings(Money base, PeerPay peers) {
    List<Reading> readings = new ArrayList<>();
    readings.add(Lights.range("P25 to P75", peers.quantile(0.25), peers.quantile(0.75)));
    readings.add(Lights.amount("Base", base));
    readings.add(Lights.amount("Median", peers.median()));
    readings.add(Lights.range("Lowest to highest", peers.lowest(), peers.highest()));
    readings.add(Lights.count("Compared with", peers.size(), "people"));
    if (peers.leftOut() > 0) {
      readings.add(
          Lights.count("Left out for want of an exchange rate", peers.leftOut(), "people"));
    }
    return readings;
  }
}
