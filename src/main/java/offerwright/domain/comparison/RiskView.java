package offerwright.domain.comparison;

import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// How chance is modelled for all offers alike.
///
/// @param marketShare share of the variance of shares, exits and layoffs that the market brings
///   about, 0 to 100 %: what makes offers good and bad together; example: 30 %
/// @param bonusSpread standard deviation of the logarithm of a bonus payout, 0 % or more; example:
///   25 %
/// @param useSpread standard deviation of the logarithm of a year's own wish for tokens, 0 % or
///   more; example: 60 %
/// @param exerciseMultiple vested options of a listed company are exercised once the share costs so
///   many times the strike, 1 or more (Hull and White 2004, Financial Analysts Journal 60);
///   example: 2
/// @param discountRate personal rate at which later money counts less, a year, continuous; empty =
///   the risk-free rate of the settings
public record RiskView(
    Percent marketShare,
    Percent bonusSpread,
    Percent useSpread,
    double exerciseMultiple,
    Optional<Percent> discountRate) {
  /// The preset: 30 % market, bonuses vary by a quarter, use of tokens by 60 %, options are
  /// exercised at twice the strike, discounting at the risk-free rate. All are judgements.
  public static final RiskView PRESET =
      new RiskView(Percent.of(30), Percent.of(25), Percent.of(60), 2, Optional.empty());

  /// Refuses shares outside 0 to 100 %, negative spreads and a multiple below 1.
  public RiskView {
    Percent.portion(marketShare, "the share of the market");
    notNegative(bonusSpread, "the spread of bonuses");
    notNegative(useSpread, "the spread of token use");
    Require.that(
        Double.isFinite(exerciseMultiple) && exerciseMultiple >= 1,
        "the exercise multiple must be 1 or more, was %s",
        exerciseMultiple);
    discountRate.ifPresent(rate ->
        Require.that(
            Math.abs(rate.fraction()) < 1, "the personal rate must be below 100 %%, was %s", rate));
  }

  private static void notNegative(Percent value, String what) {
    Require.that(value.points().signum() >= 0, "%s must be 0 %% or more, was %s", what, value);
  }
}
