package offerwright.calc.forecast;

import static offerwright.calc.forecast.Provenance.judged;
import static offerwright.calc.forecast.Provenance.published;

import java.util.List;

/// Where the defaults of token prices come from.
public final class PriceDefaults {
  private static final String YEARLY = "% a year";
  private static final String BOTH_SEEN =
      "Frontier list prices doubled in May 2026, while the price of equal quality fell five- to tenfold a year; the middle is judgement.";
  private static final String HAMILTON =
      "Two regimes as in Hamilton (1989, Econometrica 57:357); too few months of prices exist to estimate them, so the figures are judgement.";

  /// Drift of the list price.
  public static final Provenance DRIFT =
      judged("Drift of the list price", YEARLY, 0, -60, 100, BOTH_SEEN);

  /// Volatility of the list price.
  public static final Provenance VOLATILITY =
      judged("Volatility of the list price", YEARLY, 45, 0, 80, BOTH_SEEN);

  /// Steps at releases a year.
  public static final Provenance STEPS =
      judged(
          "Price steps at releases",
          "a year",
          2,
          0,
          6,
          "Each large provider released about two generations a year from 2023 to 2026.");

  /// Typical fall at a release.
  public static final Provenance FALL =
      judged(
          "Typical fall at a release",
          "%",
          30,
          10,
          60,
          "Cuts of a quarter to two thirds are the usual ones in the price history 2023 to 2026.");

  /// Typical rise at a release.
  public static final Provenance RISE =
      judged(
          "Typical rise at a release",
          "%",
          100,
          20,
          200,
          "A frontier rate card doubled in the first week of May 2026.");

  /// Share of steps that are rises.
  public static final Provenance RISE_SHARE =
      judged(
          "Share of steps that are rises",
          "%",
          10,
          0,
          50,
          "Rises are rare in the price history 2023 to 2026; one in ten is judgement.");

  /// Spread of one step.
  public static final Provenance STEP_SPREAD =
      judged(
          "Spread of one step",
          "%",
          20,
          0,
          40,
          "No two releases moved prices equally; the width is judgement.");

  /// Decline of the price at equal quality.
  public static final Provenance QUALITY_DECLINE =
      published(
          "Fall of the price at equal quality",
          "times a year",
          7,
          3,
          40,
          "Five- to tenfold a year: Gundlach, Lynch, Mertens and Thompson, The Price of Progress (2026); ninefold to 900-fold by task: Epoch AI (2025).");

  /// The same in the scenario of deflation.
  public static final Provenance DEFLATION =
      published(
          "Fall at equal quality under deflation",
          "times a year",
          5,
          3,
          40,
          "The lower end of Gundlach, Lynch, Mertens and Thompson, The Price of Progress (2026).");

  /// Share of the work that moves to the current model.
  public static final Provenance UPGRADE =
      published(
          "Share that always buys the current model",
          "%",
          100,
          0,
          100,
          "What buyers pay per token stayed flat while equal quality became far cheaper: they buy more intelligence (Demirer, Fradkin, Tadelis and Peng, as reported).");

  /// The same in the scenario of deflation.
  public static final Provenance DEFLATION_UPGRADE =
      judged(
          "Share that upgrades under deflation",
          "%",
          50,
          0,
          100,
          "Half of the work stays where quality suffices; judgement.");

  /// Speed of mean reversion.
  public static final Provenance REVERSION_SPEED =
      judged(
          "Speed of mean reversion",
          "a year",
          1.2,
          0.3,
          4,
          "Half of a gap closes in seven months; the form is Schwartz (1997, Journal of Finance 52:923), the figure judgement.");

  /// Price that mean reversion returns to.
  public static final Provenance LONG_RUN =
      judged(
          "Long-run price against today's",
          "%",
          60,
          20,
          150,
          "About where hosted open models of a class settle below its first price; judgement.");

  /// Trend of that price.
  public static final Provenance REVERSION_TREND =
      judged(
          "Trend of the long-run price",
          YEARLY,
          -20,
          -60,
          20,
          "Cost of computing falls; how much of it buyers see is judgement.");

  /// Volatility around it.
  public static final Provenance REVERSION_VOLATILITY =
      judged(
          "Volatility around the long-run price",
          YEARLY,
          35,
          0,
          80,
          "Between the quietest and the widest tier of the price history; judgement.");

  /// Monthly drift while prices decline.
  public static final Provenance DECLINE_DRIFT =
      judged("Monthly change while prices decline", "% a month", -6, -20, 0, HAMILTON);

  /// Monthly volatility while prices decline.
  public static final Provenance DECLINE_VOLATILITY =
      judged("Monthly volatility while prices decline", "%", 5, 0, 20, HAMILTON);

  /// Monthly drift in scarcity.
  public static final Provenance SCARCITY_DRIFT =
      judged("Monthly change in scarcity", "% a month", 3, 0, 15, HAMILTON);

  /// Monthly volatility in scarcity.
  public static final Provenance SCARCITY_VOLATILITY =
      judged("Monthly volatility in scarcity", "%", 8, 0, 20, HAMILTON);

  /// Chance that a decline goes on.
  public static final Provenance DECLINE_STAYS =
      judged("Chance that a decline goes on next month", "%", 85, 50, 99, HAMILTON);

  /// Chance that scarcity goes on.
  public static final Provenance SCARCITY_STAYS =
      judged("Chance that scarcity goes on next month", "%", 95, 50, 99, HAMILTON);

  /// Month of the jump in the stress test.
  public static final Provenance STRESS_MONTH =
      judged(
          "Month of the jump",
          "",
          6,
          1,
          36,
          "Within the first budget year, when it cannot be answered by a new budget.");

  /// The jump in the stress test.
  public static final Provenance STRESS_JUMP =
      published(
          "Jump of the price",
          "%",
          100,
          -50,
          300,
          "A frontier rate card doubled in the first week of May 2026.");

  /// Correlation of two tiers.
  public static final Provenance TIER_CORRELATION =
      judged(
          "Correlation of tiers",
          "%",
          60,
          0,
          100,
          "Tiers share hardware and providers; the figure is judgement.");

  /// More tokens by tokenizers.
  public static final Provenance TOKENIZER =
      judged(
          "More tokens by tokenizers",
          YEARLY,
          0,
          -10,
          45,
          "A new tokenizer made 32 to 45 % more tokens of the same text in May 2026; that is a step, so that no steady change is assumed.");

  /// More tokens by agents.
  public static final Provenance AGENTS =
      judged(
          "More tokens by agents",
          YEARLY,
          0,
          0,
          200,
          "Bai et al. (2026) measured about 1,000 times the tokens of a chat for agentic work; the growth of demand already contains what is assumed of it.");

  private PriceDefaults() {}

  /// All of them, in the order of the form.
  public static List<Provenance> all() {
    return List.of(
        DRIFT,
        VOLATILITY,
        STEPS,
        FALL,
        RISE,
        RISE_SHARE,
        STEP_SPREAD,
        QUALITY_DECLINE,
        DEFLATION,
        UPGRADE,
        DEFLATION_UPGRADE,
        REVERSION_SPEED,
        LONG_RUN,
        REVERSION_TREND,
        REVERSION_VOLATILITY,
        DECLINE_DRIFT,
        DECLINE_VOLATILITY,
        SCARCITY_DRIFT,
        SCARCITY_VOLATILITY,
        DECLINE_STAYS,
        SCARCITY_STAYS,
        STRESS_MONTH,
        STRESS_JUMP,
        TIER_CORRELATION,
        TOKENIZER,
        AGENTS);
  }
}
