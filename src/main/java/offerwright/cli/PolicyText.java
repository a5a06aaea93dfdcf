package offerwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.policy.AssumedInput;
import offerwright.calc.policy.FairnessKind;
import offerwright.calc.policy.Figures;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.files.text.PolicyWords;

/// A comparison of policies for people on a console.
final class PolicyText {
  private static final String NO_DIFFERENCE = "no clear difference";

  private final Texts texts;
  private final EstimateTexts figures;

  PolicyText(Texts texts, Locale locale) {
    this.texts = texts;
    this.figures = new EstimateTexts(texts, locale);
  }

  List<String> lines(PolicyResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(head(result));
    lines.add("");
    lines.addAll(
        table(
                result,
                Measure.VALUE,
                Measure.VALUE_PER_MONEY,
                Measure.OUTPUT_OF_BEST,
                Measure.GIVEN_UP,
                Measure.RUN_OUT,
                Measure.RUN_OUT_MONTH)
            .lines());
    lines.add("");
    lines.addAll(
        table(
                result,
                Measure.SPEND,
                Measure.UTILISATION,
                Measure.UNMET,
                Measure.UNMET_SHARE,
                Measure.FORFEITED)
            .lines());
    if (result.rows().stream().anyMatch(row -> row.difference().isPresent())) {
      lines.add("");
      lines.add("Difference to today, path by path");
      differences(result).lines().forEach(line -> lines.add("  " + line));
    }
    lines.add("");
    lines.add("Fairness: Gini of four things (0 = equal), and of the budgets the part of Theil T");
    lines.add("between levels, Jain's index (1 = equal) and the price of fairness in theory");
    fairness(result).lines().forEach(line -> lines.add("  " + line));
    lines.add("");
    lines.add("Why");
    for (PolicyRow row : result.all()) {
      row.why().forEach(why -> lines.add("  " + row.name() + ": " + why));
    }
    if (!result.assumed().isEmpty()) {
      lines.add("");
      lines.add("Defaults taken");
      result.assumed().forEach(assumed -> lines.add("  " + assumed(assumed)));
    }
    return lines;
  }

  /// One line a policy: output with its interval, and fairness; for a summary.
  List<String> headline(PolicyResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(head(result));
    for (PolicyRow row : result.all()) {
      Figures found = row.best();
      lines.add(
          "  "
              + row.name()
              + ": output "
              + figures.share(found.measure(Measure.OUTPUT_OF_BEST))
              + " of the best split, Gini of the budgets "
              + figures.number(found.index(FairnessKind.BUDGET, Index.GINI).value(), 3));
    }
    return lines;
  }

  private String head(PolicyResult result) {
    return "Pool "
        + texts.brief(result.pool())
        + " a year for "
        + figures.number(result.staff().size(), 0)
        + " people, "
        + result.settings().months()
        + " months from "
        + result.settings().first()
        + ", "
        + figures.number(result.settings().paths(), 0)
        + " paths, seed "
        + result.settings().seed()
        + ", amounts in "
        + result.staff().currency()
        + ", ± is a 95 % interval";
  }

  private TextTable table(PolicyResult result, Measure... measures) {
    List<String> heads = new ArrayList<>(List.of("Policy"));
    for (Measure measure : measures) {
      heads.add(">" + head(measure, result));
    }
    TextTable table = new TextTable(heads.toArray(String[]::new));
    for (PolicyRow row : result.all()) {
      List<String> cells = new ArrayList<>(List.of(row.name()));
      for (Measure measure : measures) {
        cells.add(cell(measure, row.best().measure(measure)));
      }
      table.row(cells);
    }
    return table;
  }

  private static String head(Measure measure, PolicyResult result) {
    return switch (measure) {
      case VALUE_PER_MONEY -> "Value per " + result.staff().currency();
      case OUTPUT_OF_BEST -> "Of the best";
      case GIVEN_UP -> "Given up";
      case RUN_OUT -> "Run out";
      case RUN_OUT_MONTH -> "in month";
      case UNMET_SHARE -> "of demand";
      default -> PolicyWords.of(measure);
    };
  }

  private String cell(Measure measure, Estimate estimate) {
    return switch (measure) {
      case VALUE, SPEND, UNMET, FORFEITED -> figures.amount(estimate);
      case VALUE_PER_MONEY -> figures.ratio(estimate, 3);
      case RUN_OUT_MONTH -> figures.ratio(estimate, 1);
      case OUTPUT_OF_BEST,
          GIVEN_UP,
          OUTPUT_IN_FULL,
          GIVEN_UP_IN_FULL,
          UTILISATION,
          UNMET_SHARE,
          RUN_OUT ->
          figures.share(estimate);
    };
  }

  private TextTable differences(PolicyResult result) {
    TextTable table =
        new TextTable("Policy", ">Value", ">Spend", ">Unmet", ">Forfeited", ">Run out");
    for (PolicyRow row : result.rows()) {
      row.difference()
          .ifPresent(found ->
              table.row(
                  List.of(
                      row.name(),
                      change(found.measure(Measure.VALUE), false),
                      change(found.measure(Measure.SPEND), false),
                      change(found.measure(Measure.UNMET), false),
                      change(found.measure(Measure.FORFEITED), false),
                      change(found.measure(Measure.RUN_OUT), true))));
    }
    return table;
  }

  /// With its sign and interval, or that there is none to be seen.
  private String change(Estimate estimate, boolean share) {
    if (!Double.isFinite(estimate.value())) {
      return EstimateTexts.NONE;
    }
    if (estimate.low() <= 0 && estimate.high() >= 0) {
      return NO_DIFFERENCE;
    }
    return (estimate.value() > 0 ? "+" : "")
        + (share ? figures.share(estimate) : figures.amount(estimate));
  }

  private TextTable fairness(PolicyResult result) {
    TextTable table =
        new TextTable(
            "Policy",
            ">" + PolicyWords.of(FairnessKind.BUDGET),
            ">" + PolicyWords.of(FairnessKind.BUDGET_OVER_BASE),
            ">" + PolicyWords.of(FairnessKind.UTILITY),
            ">" + PolicyWords.of(FairnessKind.OPPORTUNITY),
            ">Between levels",
            ">Jain",
            ">In theory",
            ">Worst case");
    for (PolicyRow row : result.all()) {
      Figures found = row.best();
      List<String> cells = new ArrayList<>();
      cells.add(row.name());
      for (FairnessKind kind : FairnessKind.values()) {
        cells.add(figures.ratio(found.index(kind, Index.GINI), 3));
      }
      cells.add(between(found));
      cells.add(figures.ratio(found.index(FairnessKind.BUDGET, Index.JAIN), 3));
      cells.add(figures.share(found.measure(Measure.GIVEN_UP_IN_FULL)));
      cells.add(row.worstCase().isPresent() ? figures.percent(row.worstCase().getAsDouble()) : "");
      table.row(cells);
    }
    return table;
  }

  private String between(Figures found) {
    double all = found.index(FairnessKind.BUDGET, Index.THEIL_T).value();
    double between = found.index(FairnessKind.BUDGET, Index.THEIL_T_BETWEEN).value();
    return all > 1e-12 ? figures.percent(between / all) : "no spread";
  }

  private static String assumed(AssumedInput assumed) {
    int people = assumed.personIds().size();
    return PolicyWords.of(assumed.kind())
        + " of "
        + (people == 1 ? assumed.personIds().getFirst() : people + " people")
        + ", "
        + PolicyWords.of(assumed.source())
        + ": "
        + assumed.reason();
  }
}
