package offerwright.domain.workspace;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;
import offerwright.domain.token.TokenRules;

/// The choices a workspace makes once for all of its offers.
///
/// @param desk name written into the record for whoever sits here; example: "recruiter"
/// @param guidelines limits behind the guardrail lights
/// @param valuation assumptions behind every value
/// @param tokenRules token policy a new offer starts from
/// @param bonusPayout payout assumption a new offer starts from; example: 90 %
/// @param offerDays days a new offer is open, 1 or more; example: 14
/// @param transparency what a candidate's copy shows of the token budget
public record Settings(
    String desk,
    Guidelines guidelines,
    ValuationAssumptions valuation,
    TokenRules tokenRules,
    Percent bonusPayout,
    int offerDays,
    Transparency transparency) {
  /// Refuses a nameless desk and an offer that is never open.
  public Settings {
    desk = Require.text(desk, "name of the desk");
    Require.that(
        bonusPayout.points().signum() >= 0,
        "the payout assumption must be 0 %% or more, was %s",
        bonusPayout);
    Require.that(offerDays >= 1, "an offer is open for 1 day or more, was %d", offerDays);
  }

  /// These settings with another desk name.
  public Settings withDesk(String changed) {
    return new Settings(
        changed, guidelines, valuation, tokenRules, bonusPayout, offerDays, transparency);
  }

  /// These settings with other guardrail limits.
  public Settings withGuidelines(Guidelines changed) {
    return new Settings(desk, changed, valuation, tokenRules, bonusPayout, offerDays, transparency);
  }

  /// These settings with other valuation assumptions.
  public Settings withValuation(ValuationAssumptions changed) {
    return new Settings(
        desk, guidelines, changed, tokenRules, bonusPayout, offerDays, transparency);
  }

  /// These settings with another token policy.
  public Settings withTokenRules(TokenRules changed) {
    return new Settings(desk, guidelines, valuation, changed, bonusPayout, offerDays, transparency);
  }

  /// These settings with another payout assumption.
  public Settings withBonusPayout(Percent changed) {
    return new Settings(desk, guidelines, valuation, tokenRules, changed, offerDays, transparency);
  }

  /// These settings with offers open for another number of days.
  public Settings withOfferDays(int changed) {
    return new Settings(
        desk, guidelines, valuation, tokenRules, bonusPayout, changed, transparency);
  }

  /// These settings with another transparency.
  public Settings withTransparency(Transparency changed) {
    return new Settings(desk, guidelines, valuation, tokenRules, bonusPayout, offerDays, changed);
  }
}
