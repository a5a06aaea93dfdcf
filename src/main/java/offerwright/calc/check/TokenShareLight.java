package offerwright.calc.check;

import java.util.List;
import java.util.Optional;
import offerwright.domain.money.Money;

/// Token budget as a share of base against the workspace's limit. Above the limit is a stop, the
/// last tenth below it a check.
final class TokenShareLight {

  /// The check begins at this share of the limit.
  private static final double NEAR = 0.9;

  private TokenShareLight() {}

  static Light of(LightInput input) {
    Reading limit = Lights.share("Limit", input.guidelines().tokenShareLimit());
    if (input.offer().terms().tokens().isEmpty()) {
      return Lights.ok(
          Guardrail.TOKEN_SHARE,
          "The offer has no token budget.",
          List.of(Lights.share("Tokens against base", 0), limit));
    }
    if (input.base().isEmpty()) {
      return Lights.noRate(
          Guardrail.TOKEN_SHARE, input.offer().terms().currency(), input.currency());
    }
    Money base = input.base().get();
    if (base.isZero()) {
      return Lights.unknown(
          Guardrail.TOKEN_SHARE,
          "There is no base to compare the token budget with.",
          "Enter a base pay.",
          List.of(Lights.notKnown("Tokens against base", "base is zero"), limit));
    }
    Optional<Money> face = TokenFace.annual(input);
    if (face.isEmpty()) {
      return Lights.unknown(
          Guardrail.TOKEN_SHARE,
          "The token budget cannot be put into money.",
          "Enter a price card for its tier, or the exchange rate of its currency, under Settings.",
          List.of(
              Lights.notKnown("Tokens against base", "a price card or an exchange rate is missing"),
              limit));
    }
    return judged(face.get(), base, input.guidelines().tokenShareLimit().fraction(), limit);
  }

  private static Light judged(Money face, Money base, double limit, Reading limitReading) {
    double share = face.toDouble() / base.toDouble();
    List<Reading> readings =
        List.of(
            Lights.share("Tokens against base", share),
            limitReading,
            Lights.amount("Token budget, face value", face),
            Lights.amount("Base", base));
    if (share > limit) {
      return Lights.stop(
          Guardrail.TOKEN_SHARE,
          "The token budget is too large for the base.",
          "Lower the token budget or raise the base, or give a reason and an approver.",
          readings);
    }
    if (share > 0 && share >= NEAR * limit) {
      return Lights.check(
          Guardrail.TOKEN_SHARE,
          "The token budget is close to the limit.",
          "Lower the token budget a little to leave room for raises.",
          readings);
    }
    return Lights.ok(Guardrail.TOKEN_SHARE, "The token budget is well within the limit.", readings);
  }
}
