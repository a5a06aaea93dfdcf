package offerwright.calc.forecast;

import static offerwright.calc.forecast.Provenance.judged;
import static offerwright.calc.forecast.Provenance.published;

import java.util.List;

/// Where the defaults of budget rules come from. Carryover, reset and leaving are the workspace's
/// own token policy; the figures here are those of a new workspace.
public final class BudgetDefaults {
  private static final String FSA =
      "Health spending accounts in the United States carry at most a fifth of the largest contribution; about half of their holders forfeited something in 2022 (EBRI).";
  private static final String YEAR_END =
      "Liebman and Mahoney (2017, American Economic Review 107(11)): the last week of a budget year sees 4.9 times the spending of the others, so that the last month is 1.9 times an average one.";

  /// Grants against those of the ladder.
  public static final Provenance SCALE =
      judged(
          "Grants against the ladder",
          "%",
          100,
          25,
          300,
          "The token budgets of the ladder as they are.");

  /// Indexation.
  public static final Provenance INDEXATION =
      judged(
          "Share of a price move passed on to grants",
          "%",
          0,
          0,
          100,
          "A budget in money stays as promised until somebody decides otherwise.");

  /// Carryover penalty.
  public static final Provenance PENALTY =
      judged(
          "Carryover penalty",
          "%",
          50,
          0,
          100,
          "Half, between keeping everything and losing everything; judgement.");

  /// Carryover cap.
  public static final Provenance CAP = published("Carryover cap", "% of a grant", 20, 0, 100, FSA);

  /// Years a lot survives.
  public static final Provenance EXPIRY =
      judged(
          "Years a carried part survives",
          "years",
          2,
          0,
          5,
          "Long enough for one project to slip; judgement.");

  /// Debt.
  public static final Provenance DEBT =
      judged(
          "Overspending taken from the next grant",
          "%",
          100,
          0,
          100,
          "What was spent ahead is not granted twice.");

  /// Fair-use cap of a pool.
  public static final Provenance FAIR_USE =
      judged(
          "Fair-use cap of a pool",
          "% of a budget",
          250,
          100,
          500,
          "Lets heavy users draw on their colleagues' rest, but not empty it; judgement.");

  /// Where throttling starts.
  public static final Provenance THROTTLE_FROM =
      judged(
          "Throttled from",
          "% of a budget",
          80,
          50,
          100,
          "Where most alerts of token gateways are set; judgement.");

  /// Part refused when throttled.
  public static final Provenance THROTTLE =
      judged("Part refused when throttled", "%", 50, 0, 100, "Judgement.");

  /// Overage.
  public static final Provenance OVERAGE =
      judged("Most above the budget", "%", 20, 0, 100, "Judgement.");

  /// Surcharge on overage.
  public static final Provenance PREMIUM =
      judged(
          "Surcharge on overage",
          "%",
          25,
          0,
          100,
          "Prices beyond a commitment are usually above those within it; judgement.");

  /// Chance of approval.
  public static final Provenance APPROVAL =
      judged("Requests for overage granted", "%", 80, 0, 100, "Judgement.");

  /// Delay of the answer.
  public static final Provenance APPROVAL_DELAY =
      judged("Delay of the answer", "months", 1, 0, 6, "Judgement.");

  /// What next year's budget counts.
  public static final Provenance YEAR_END_DISCOUNT =
      judged(
          "What a budget next year counts today",
          "%",
          95,
          50,
          100,
          "A year's patience at about 5 %; judgement.");

  /// Value of next year's budget.
  public static final Provenance YEAR_END_VALUE =
      judged(
          "Value of next year's budget against the best low-value work",
          "%",
          100,
          0,
          200,
          "Even; with it, half of the leftover is burned at a penalty of 50 %.");

  /// Ceiling of year-end spending.
  public static final Provenance YEAR_END_CEILING =
      published("Most low-value spending in the last month", "% of a month", 90, 0, 200, YEAR_END);

  /// Worth of year-end spending.
  public static final Provenance YEAR_END_WORTH =
      judged(
          "Worth of low-value work against its cost",
          "%",
          50,
          0,
          100,
          "The mean of work that is worth anything between nothing and its cost.");

  private BudgetDefaults() {}

  /// All of them, in the order of the form.
  public static List<Provenance> all() {
    return List.of(
        SCALE,
        INDEXATION,
        PENALTY,
        CAP,
        EXPIRY,
        DEBT,
        FAIR_USE,
        THROTTLE_FROM,
        THROTTLE,
        OVERAGE,
        PREMIUM,
        APPROVAL,
        APPROVAL_DELAY,
        YEAR_END_DISCOUNT,
        YEAR_END_VALUE,
        YEAR_END_CEILING,
        YEAR_END_WORTH);
  }
}
