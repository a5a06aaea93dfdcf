package offerwright.files.excel.policy;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.fairness.Index;
import offerwright.calc.policy.FairnessKind;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.text.PolicyWords;

/// One row a policy, today first: what it brings and costs with intervals, and the indices of its
/// budgets as live formulas.
final class SummarySheet {
  static final int LABEL = 1;
  static final int FIRST = 2;
  static final int LAST = 13;
  private static final int HEAD = 3;
  private static final int NOTE_LINE = 205;
  private static final String RATIO = "0.000";

  /// Rows before those of the first block: title, two notes, pause, section, heads, ends.
  private static final int FIRST_BLOCK = HEAD + 4;

  private SummarySheet() {}

  /// Address of the output of a policy against the best split, which is in the first block.
  static String outputOfBest(int policy, int end) {
    return Sheets.SUMMARY + "!" + Page.letter(FIRST + 6 + end) + (FIRST_BLOCK + 1 + policy);
  }

  /// Row of the live indices of a policy, from 1: behind three blocks.
  static int indexRow(Model model, int policy) {
    int block = 4 + model.policies().size();
    return HEAD + 3 * block + 3 + 1 + policy;
  }

  static void write(Model model) {
    Page page = model.page(Sheets.SUMMARY, 2, 36, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17, 17);
    page.row(28)
        .put(LABEL, Look.TITLE, "Who gets how many tokens · " + model.workspace().company().name());
    page.row(15).put(LABEL, Look.SUBTITLE, head(model));
    page.row(15).put(LABEL, Look.SUBTITLE, runWords(model));
    block(
        model,
        page,
        "What it brings",
        List.of(Measure.VALUE, Measure.VALUE_PER_MONEY, Measure.OUTPUT_OF_BEST, Measure.GIVEN_UP));
    block(
        model,
        page,
        "What it costs and leaves",
        List.of(Measure.SPEND, Measure.UTILISATION, Measure.UNMET, Measure.FORFEITED));
    block(
        model,
        page,
        "Who runs out, and the price of fairness in theory",
        List.of(
            Measure.RUN_OUT, Measure.RUN_OUT_MONTH, Measure.UNMET_SHARE, Measure.GIVEN_UP_IN_FULL));
    indices(model, page);
    shares(model, page);
    words(model, page);
    model.book().wide(page, HEAD);
    page.sheet().setSelected(true);
  }

  private static String head(Model model) {
    PolicyResult result = model.result();
    return "Pool "
        + result.pool().inWords()
        + " a year · "
        + String.format(Locale.ROOT, "%,d people", result.staff().size())
        + " · scenario "
        + model.request().asked().scenario().name()
        + " · made "
        + model.request().today();
  }

  /// How the figures were made.
  static String runWords(Model model) {
    PolicyResult result = model.result();
    return result.isSimulated()
        ? String.format(
            Locale.ROOT,
            "Simulated: %,d paths of %d months, seed %d, the same chance for all policies. From and to: 95 %% intervals of the simulated mean.",
            result.settings().paths(),
            result.settings().months(),
            result.settings().seed())
        : String.format(
            Locale.ROOT,
            "In closed form: lognormal demand of %d months against the budget, without paths; intervals have no width.",
            Math.min(12, result.settings().months()));
  }

  static void section(Page page, String title, int last) {
    page.gap(8);
    page.row(19).put(LABEL, Look.SECTION, title).fill(LABEL, last, Look.SECTION);
  }

  /// Four measures, each with its interval.
  private static void block(Model model, Page page, String title, List<Measure> measures) {
    section(page, title, LAST);
    page.row(17);
    for (int i = 0; i < measures.size(); i++) {
      int column = FIRST + 3 * i;
      page.put(column, Look.GROUP_HEAD, PolicyWords.of(measures.get(i)))
          .join(column, column + 2, Look.GROUP_HEAD);
    }
    page.row(17).put(LABEL, Look.HEAD_LEFT, "Policy");
    for (int i = 0; i < measures.size(); i++) {
      page.put(FIRST + 3 * i, Look.HEAD, "mean")
          .put(FIRST + 3 * i + 1, Look.HEAD, "from")
          .put(FIRST + 3 * i + 2, Look.HEAD, "to");
    }
    for (PolicyRow row : model.policies()) {
      page.row().put(LABEL, Look.WORDS, row.name());
      for (int i = 0; i < measures.size(); i++) {
        List<Entry> cells = cells(model, measures.get(i), row.best().measure(measures.get(i)));
        page.put(FIRST + 3 * i, Look.STRONG, cells.get(0))
            .put(FIRST + 3 * i + 1, Look.VALUE, cells.get(1))
            .put(FIRST + 3 * i + 2, Look.VALUE, cells.get(2));
      }
    }
  }

  /// A measure as cells in its unit.
  static List<Entry> cells(Model model, Measure measure, Estimate estimate) {
    return switch (measure) {
      case VALUE, SPEND, UNMET, FORFEITED -> model.amounts(estimate);
      case VALUE_PER_MONEY -> Model.figures(estimate, RATIO);
      case RUN_OUT_MONTH -> Model.figures(estimate, "0.0");
      case OUTPUT_OF_BEST,
          GIVEN_UP,
          OUTPUT_IN_FULL,
          GIVEN_UP_IN_FULL,
          UTILISATION,
          UNMET_SHARE,
          RUN_OUT ->
          Model.figures(estimate, NumberFormats.PERCENT_TABLE);
    };
  }

  private static void indices(Model model, Page page) {
    page.breakAfter();
    section(page, "How unequal the budgets are: live formulas over the sheet Allocation", LAST);
    page.row(30).put(LABEL, Look.HEAD_LEFT, "Policy");
    int column = FIRST;
    for (Index index : LiveIndices.LIVE) {
      page.put(column++, Look.HEAD_WRAPPED, PolicyWords.of(index));
    }
    page.put(column, Look.HEAD_WRAPPED, "Theory's worst case")
        .put(column + 1, Look.HEAD_WRAPPED, "Off the sheet Fairness by");
    for (int policy = 0; policy < model.policies().size(); policy++) {
      page.row().put(LABEL, Look.WORDS, model.policies().get(policy).name());
      if (page.number() != indexRow(model, policy)) {
        throw new IllegalStateException("indices begin in row " + page.number());
      }
      LiveIndices live = LiveIndices.of(model, policy);
      column = FIRST;
      for (Index index : LiveIndices.LIVE) {
        page.put(column++, Look.VALUE, live.cell(index));
      }
      page.put(
          column,
          Look.VALUE,
          Model.figure(
              model.policies().get(policy).worstCase().orElse(Double.NaN),
              NumberFormats.PERCENT_TABLE));
      page.put(column + 1, Look.VALUE, gap(model, page, live));
    }
    page.paragraph(
        LABEL,
        LAST,
        Look.NOTE,
        "Theory's worst case: the most output that such a policy can ever give up with so many people of the same greatest utility (Bertsimas, Farias and Trichakis 2011); the actual loss is far smaller. “Off by” is 0 until a budget is typed over.",
        NOTE_LINE);
  }

  private static Entry gap(Model model, Page page, LiveIndices live) {
    String formula =
        LiveIndices.FINITE.stream()
            .map(index ->
                "ABS("
                    + page.address(FIRST + LiveIndices.LIVE.indexOf(index))
                    + "-"
                    + FairnessSheet.at(model, FairnessKind.BUDGET, live.policy(), index)
                    + ")")
            .collect(Collectors.joining(",", "ROUND(MAX(", "),9)"));
    double value =
        LiveIndices.FINITE.stream()
            .mapToDouble(index ->
                Math.abs(
                    live.value(index)
                        - model
                            .policies()
                            .get(live.policy())
                            .best()
                            .index(FairnessKind.BUDGET, index)
                            .value()))
            .max()
            .orElse(0);
    return new Entry.Worked(formula, Math.rint(value * 1e9) / 1e9, "0.0000");
  }

  private static void shares(Model model, Page page) {
    Groups levels = Groups.levels(model);
    List<Integer> present = levels.present();
    section(page, "Shares of the budgets by level: live", Math.max(LAST, FIRST + present.size()));
    page.row(17).put(LABEL, Look.HEAD_LEFT, "Policy");
    int head = page.number();
    for (int i = 0; i < present.size(); i++) {
      page.put(FIRST + i, Look.HEAD, levels.names().get(present.get(i)));
    }
    page.put(FIRST + present.size(), Look.HEAD, "together");
    page.row().put(LABEL, Look.LABEL, "Share of the people");
    for (int i = 0; i < present.size(); i++) {
      int group = present.get(i);
      page.put(
          FIRST + i,
          Look.VALUE,
          new Entry.Worked(
              levels.countOf(headed(i, head)) + "/" + Names.PEOPLE,
              levels.counts()[group] / model.staff().size(),
              NumberFormats.PERCENT_TABLE));
    }
    together(page, present.size());
    for (int policy = 0; policy < model.policies().size(); policy++) {
      double[] budgets = model.budgets().get(policy);
      double all = DoubleStream.of(budgets).sum();
      double[] sums = levels.sums(budgets);
      page.row().put(LABEL, Look.WORDS, model.policies().get(policy).name());
      for (int i = 0; i < present.size(); i++) {
        int group = present.get(i);
        String name = Names.budget(policy);
        page.put(
            FIRST + i,
            Look.VALUE,
            new Entry.Worked(
                levels.sumOf(headed(i, head), name) + "/SUM(" + name + ")",
                sums[group] / all,
                NumberFormats.PERCENT_TABLE));
      }
      together(page, present.size());
    }
  }

  private static String headed(int level, int head) {
    return Page.letter(FIRST + level) + "$" + head;
  }

  private static void together(Page page, int levels) {
    page.put(
        FIRST + levels,
        Look.STRONG,
        new Entry.Worked(
            "SUM(" + page.address(FIRST) + ":" + page.address(FIRST + levels - 1) + ")",
            1,
            NumberFormats.PERCENT_TABLE));
  }

  private static void words(Model model, Page page) {
    page.breakAfter();
    section(page, "Why each policy stands where it stands", LAST);
    for (PolicyRow row : model.policies()) {
      String why = String.join(" ", row.why());
      if (!why.isEmpty()) {
        pair(page, row.name(), why);
      }
    }
    if (model.policies().stream().anyMatch(row -> !row.problems().isEmpty())
        || !model.result().problems().isEmpty()) {
      section(page, "What to know, and what stands in the way of adopting", LAST);
      model
          .result()
          .problems()
          .forEach(problem -> pair(page, "All", problem.message() + " " + problem.repair()));
      for (PolicyRow row : model.policies()) {
        row.problems()
            .forEach(problem -> pair(page, row.name(), problem.message() + " " + problem.repair()));
      }
    }
  }

  private static void pair(Page page, String name, String text) {
    int lines = Math.max(1, Math.ceilDiv(text.length(), NOTE_LINE));
    page.row(5 + 11f * lines)
        .put(LABEL, Look.WORDS, name)
        .put(FIRST, Look.MEANING, text)
        .join(FIRST, LAST, Look.MEANING);
  }
}
