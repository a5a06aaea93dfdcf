package offerwright.domain.level;

import offerwright.domain.Require;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.token.TokenAmount;

/// One rung of the ladder and the package a new offer at it starts from. Amounts are a year's, in
/// the band's currency.
///
/// @param id stable key, not shown; example: "senior"
/// @param name example: "Senior"
/// @param track which ladder
/// @param band range of base pay
/// @param bonusTarget target bonus as a share of base, 0 % or more; example: 12 %
/// @param equity equity guideline
/// @param tokens annual token budget; example: 150,000 USD
/// @param expectedUtilisation share of the token budget expected to be spent, 0 to 100 %; example:
///   41 %
/// @param benefits benefits package
/// @param headcount seats approved for the level, 0 or more; example: 57
public record Level(
    String id,
    String name,
    LevelTrack track,
    PayBand band,
    Percent bonusTarget,
    EquityGuideline equity,
    TokenAmount tokens,
    Percent expectedUtilisation,
    Benefits benefits,
    int headcount) {
  /// Refuses a nameless level, negative figures and amounts in another currency than the band's.
  public Level {
    id = Require.text(id, "level id");
    name = Require.text(name, "level name");
    Require.that(
        bonusTarget.points().signum() >= 0,
        "the bonus target must be 0 %% or more, was %s",
        bonusTarget);
    Percent.portion(expectedUtilisation, "the expected utilisation");
    Require.that(headcount >= 0, "the headcount must be 0 or more, was %d", headcount);
    Require.that(
        benefits.healthPremium().currency().equals(band.currency()),
        "the benefits of level %s must be in %s like its band",
        name,
        band.currency());
    switch (tokens) {
      case TokenAmount.InMoney money -> inBandCurrency(money.annual(), band, name);
      case TokenAmount.ShareOfBase share -> inBandCurrency(share.cap(), band, name);
      case TokenAmount.InTokens _ -> {}
    }
  }

  private static void inBandCurrency(Money budget, PayBand band, String name) {
    Require.that(
        budget.currency().equals(band.currency()),
        "the token budget of level %s must be in %s like its band",
        name,
        band.currency());
  }

  /// This level under another name.
  public Level withName(String changed) {
    return new Level(
        id,
        changed,
        track,
        band,
        bonusTarget,
        equity,
        tokens,
        expectedUtilisation,
        benefits,
        headcount);
  }

  /// This level on another track.
  public Level withTrack(LevelTrack changed) {
    return new Level(
        id,
        name,
        changed,
        band,
        bonusTarget,
        equity,
        tokens,
        expectedUtilisation,
        benefits,
        headcount);
  }

  /// This level with another band.
  public Level withBand(PayBand changed) {
    return new Level(
        id,
        name,
        track,
        changed,
        bonusTarget,
        equity,
        tokens,
        expectedUtilisation,
        benefits,
        headcount);
  }

  /// This level with another bonus target.
  public Level withBonusTarget(Percent changed) {
    return new Level(
        id, name, track, band, changed, equity, tokens, expectedUtilisation, benefits, headcount);
  }

  /// This level with another equity guideline.
  public Level withEquity(EquityGuideline changed) {
    return new Level(
        id,
        name,
        track,
        band,
        bonusTarget,
        changed,
        tokens,
        expectedUtilisation,
        benefits,
        headcount);
  }

  /// This level with another token budget.
  public Level withTokens(TokenAmount changed) {
    return new Level(
        id,
        name,
        track,
        band,
        bonusTarget,
        equity,
        changed,
        expectedUtilisation,
        benefits,
        headcount);
  }

  /// This level with another expected utilisation.
  public Level withExpectedUtilisation(Percent changed) {
    return new Level(
        id, name, track, band, bonusTarget, equity, tokens, changed, benefits, headcount);
  }

  /// This level with other benefits.
  public Level withBenefits(Benefits changed) {
    return new Level(
        id,
        name,
        track,
        band,
        bonusTarget,
        equity,
        tokens,
        expectedUtilisation,
        changed,
        headcount);
  }

  /// This level with another number of seats.
  public Level withHeadcount(int changed) {
    return new Level(
        id, name, track, band, bonusTarget, equity, tokens, expectedUtilisation, benefits, changed);
  }
}
