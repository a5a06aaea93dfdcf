package offerwright.calc.forecast;

import static offerwright.calc.forecast.Provenance.judged;
import static offerwright.calc.forecast.Provenance.published;

import java.util.List;

/// Where the defaults of people, demand and the run come from.
public final class DemandDefaults {
  private static final String YEARLY = "% a year";
  private static final String JELLYFISH =
      "Jellyfish (2026, 7,548 engineers): the top tenth uses about ten times the median, a total spread of 1.22; the split between people and months is judgement.";

  /// Horizon.
  public static final Provenance HORIZON =
      judged(
          "Horizon",
          "months",
          36,
          12,
          60,
          "Three budget years: what a finance plan usually covers.");

  /// Paths.
  public static final Provenance PATHS =
      judged(
          "Paths",
          "",
          10_000,
          500,
          100_000,
          "Keeps the error of a mean below a thousandth of it; every figure shows its own.");

  /// Seats added a year.
  public static final Provenance HEADCOUNT_GROWTH =
      judged("Seats added", YEARLY, 3, -10, 30, "Hiring plans differ by company; judgement.");

  /// Attrition.
  public static final Provenance ATTRITION =
      judged(
          "Attrition",
          YEARLY,
          12,
          5,
          30,
          "Technology companies report 10 to 15 % a year; judgement.");

  /// Months until a seat is filled.
  public static final Provenance MONTHS_TO_HIRE =
      judged(
          "Months until a seat is filled",
          "months",
          3,
          0,
          9,
          "From the first advertisement to the first day; judgement.");

  /// Promotion.
  public static final Provenance PROMOTION =
      judged(
          "Promotion", YEARLY, 8, 0, 20, "About one in twelve a year moves up a level; judgement.");

  /// Factor on all means.
  public static final Provenance SCALE =
      judged(
          "Demand against the levels' expected use",
          "%",
          100,
          25,
          400,
          "Each level's token budget times its expected utilisation, by the month; about 3,000 USD at mid level in the standard ladder.");

  /// Growth of demand.
  public static final Provenance GROWTH =
      judged(
          "Growth of demand",
          YEARLY,
          22,
          0,
          150,
          "Judgement, and low: payment data show spending on AI multiplied by four between February 2025 and February 2026 (Ramp), which cannot last for years at these levels.");

  /// Elasticity.
  public static final Provenance ELASTICITY =
      published(
          "Elasticity",
          "",
          1.1,
          0.5,
          1.8,
          "Demirer, Fradkin, Tadelis and Peng, The Emerging Market for Intelligence, as reported: about 1.1 in the short run; another report of 2026 says 1.2 to 1.8.");

  /// Lasting differences between people.
  public static final Provenance BETWEEN =
      published("Differences between people", "", 0.9, 0.4, 1.2, JELLYFISH);

  /// Differences between the months of one person.
  public static final Provenance WITHIN =
      published("Differences between months", "", 0.8, 0.3, 1.1, JELLYFISH);

  /// Correlation within a team.
  public static final Provenance TEAM_CORRELATION =
      judged(
          "Correlation within a team",
          "%",
          30,
          0,
          60,
          "Colleagues share a project and its deadlines; judgement until own usage is imported.");

  /// Strongest month of the season.
  public static final Provenance SEASON =
      judged(
          "Strongest month of the season",
          "%",
          125,
          100,
          250,
          "Crunch before the releases of spring and late autumn, quiet in July and December; judgement until own usage is imported.");

  private DemandDefaults() {}

  /// All of them, in the order of the form.
  public static List<Provenance> all() {
    return List.of(
        HORIZON,
        PATHS,
        HEADCOUNT_GROWTH,
        ATTRITION,
        MONTHS_TO_HIRE,
        PROMOTION,
        SCALE,
        GROWTH,
        ELASTICITY,
        BETWEEN,
        WITHIN,
        TEAM_CORRELATION,
        SEASON);
  }
}
