package offerwright.calc.forecast;

import static offerwright.calc.forecast.Provenance.judged;
import static offerwright.calc.forecast.Provenance.published;

import java.util.List;

/// Where the defaults of what tokens return come from.
public final class ValueDefaults {
  private static final String TRIALS =
      "Random-effects synthesis of five randomised trials (Peng et al. 2023; Cui et al. 2026; METR 2025 and twice 2026): a multiplier of 1.09, 95 % of new settings between 0.59 and 2.03.";

  /// Cost on top of base.
  public static final Provenance LOAD =
      judged(
          "Cost of an engineer on top of base",
          "%",
          35,
          20,
          60,
          "Bonus, benefits, payroll taxes and a desk; judgement.");

  /// Realisation.
  public static final Provenance REALISATION =
      judged(
          "Saved time that becomes valued output",
          "%",
          50,
          20,
          100,
          "Not every hour saved is used as well as the others; judgement.");

  /// Exponent of the response.
  public static final Provenance RESPONSE =
      published(
          "Exponent of the response",
          "",
          0.30,
          0.10,
          0.35,
          "Jellyfish (2026): ten times the tokens go with twice the throughput; observed, not caused, and so an upper bound.");

  /// Mean of the logarithm of the multiplier.
  public static final Provenance PRIOR_MEAN =
      published("Mean of the logarithm of the multiplier", "", 0.088, -0.1, 0.4, TRIALS);

  /// Its spread.
  public static final Provenance PRIOR_SPREAD =
      published("Spread of the logarithm of the multiplier", "", 0.195, 0.05, 0.5, TRIALS);

  /// The claim.
  public static final Provenance CLAIM =
      judged(
          "Speed-up somebody claims",
          "times",
          20,
          1,
          100,
          "10 to 20 times is what is said in public; it acts on the accelerable part of the time only (Amdahl 1967).");

  /// Belief in the claim.
  public static final Provenance BELIEF =
      judged(
          "Belief in the claim", "%", 0, 0, 100, "The evidence alone, until somebody raises it.");

  /// Other cost per engineer and month.
  public static final Provenance OVERHEAD =
      judged(
          "Other cost per engineer and month",
          "",
          50,
          0,
          500,
          "Seats, gateways and support beside the tokens; judgement.");

  /// Cost at the start for each engineer.
  public static final Provenance UPFRONT =
      judged(
          "Cost at the start per engineer",
          "",
          250,
          0,
          2_000,
          "An introduction of half a day; judgement.");

  /// Discount rate.
  public static final Provenance DISCOUNT =
      judged(
          "Discount rate",
          "% a year",
          10,
          3,
          20,
          "A usual cost of capital for a growing company; judgement.");

  /// Cost of recruiting.
  public static final Provenance RECRUITING =
      published(
          "Cost of recruiting",
          "% of base",
          25,
          10,
          40,
          "Agencies ask for 20 to 30 % of the first year's base.");

  /// Ramp.
  public static final Provenance RAMP =
      judged("Months until a new hire is fully productive", "months", 6, 1, 12, "Judgement.");

  /// Loss to coordination.
  public static final Provenance COORDINATION =
      judged(
          "Output lost to coordination with one more head",
          "%",
          5,
          0,
          20,
          "After Brooks (1975), The Mythical Man-Month; the figure is judgement.");

  private ValueDefaults() {}

  /// All of them, in the order of the form.
  public static List<Provenance> all() {
    return List.of(
        LOAD,
        REALISATION,
        RESPONSE,
        PRIOR_MEAN,
        PRIOR_SPREAD,
        CLAIM,
        BELIEF,
        OVERHEAD,
        UPFRONT,
        DISCOUNT,
        RECRUITING,
        RAMP,
        COORDINATION);
  }
}
