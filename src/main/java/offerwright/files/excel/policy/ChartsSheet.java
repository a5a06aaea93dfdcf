package offerwright.files.excel.policy;

import java.util.List;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.excel.Tint;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/// Native charts that read cells: the frontier, and gains by level of a policy that can be chosen.
final class ChartsSheet {
  private static final int HIGH = 32;
  private static final int WIDE = 13;
  private static final int LABEL = 1;
  private static final int TODAY = 3;
  private static final int NEXT = 5;
  private static final int CHANGE = 7;

  private ChartsSheet() {}

  static void write(Model model) {
    Page page = model.page(Sheets.CHARTS, 2, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15, 15);
    page.row(26).put(LABEL, Look.TITLE, "Charts");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "Dots of the frontier move with the budgets from left to right; output is what was computed.");
    FrontierChart.draw(model, page.sheet(), new int[] {LABEL, 2, WIDE, 2 + HIGH});
    for (int row = 0; row < HIGH; row++) {
      page.row();
    }
    page.breakAfter();
    if (!model.result().rows().isEmpty()) {
      gains(model, page);
    }
    model.book().wide(page, 0);
  }

  private static void gains(Model model, Page page) {
    page.row(19)
        .put(LABEL, Look.SECTION, "Who gains, who loses, by level")
        .fill(LABEL, WIDE - 1, Look.SECTION);
    String shown = model.request().shown().orElseGet(() -> model.result().rows().getFirst().name());
    page.row(18)
        .put(LABEL, Look.LABEL, "Policy, choose one")
        .put(TODAY, Look.INPUT_WORDS, shown)
        .name(TODAY, Names.SHOWN);
    page.join(LABEL, LABEL + 1, Look.LABEL).join(TODAY, CHANGE + 1, Look.INPUT_WORDS);
    choice(model, page);
    page.row(17)
        .put(LABEL, Look.HEAD_LEFT, "Level")
        .put(TODAY, Look.HEAD, "Today a head")
        .put(NEXT, Look.HEAD, "New a head")
        .put(CHANGE, Look.HEAD, "Change a head");
    joined(page, Look.HEAD);
    int first = page.number() + 1;
    Groups levels = Groups.levels(model);
    double[] counts = levels.counts();
    double[] today = levels.sums(model.budgets().getFirst());
    double[] next = levels.sums(model.budgets().get(numberOf(model, shown)));
    List<Integer> present = levels.present();
    for (int i = 0; i < present.size(); i++) {
      int group = present.get(i);
      line(
          model,
          page,
          i,
          levels.names().get(group),
          today[group] / counts[group],
          next[group] / counts[group]);
    }
    page.gap(10);
    int top = page.number();
    GainsChart.draw(
        model,
        page.sheet(),
        new int[] {LABEL, top, WIDE, top + HIGH - present.size()},
        new CellRangeAddress(first - 1, first + present.size() - 2, LABEL, LABEL),
        CHANGE);
  }

  private static int numberOf(Model model, String name) {
    return model.result().rows().stream().map(row -> row.name()).toList().indexOf(name) + 1;
  }

  private static void line(
      Model model, Page page, int level, String name, double today, double next) {
    int head = GainsSheet.meanHead();
    int row = head + 1 + level;
    String from = Page.letter(GainsSheet.mean(0));
    String to = Page.letter(GainsSheet.mean(model.result().rows().size()));
    String money = model.moneyFormat();
    page.row()
        .put(
            LABEL,
            Look.WORDS,
            new Entry.WorkedWords(Sheets.GAINS + "!" + Page.letter(LABEL) + row, name))
        .put(TODAY, Look.VALUE, new Entry.Worked(Sheets.GAINS + "!" + from + row, today, money))
        .put(
            NEXT,
            Look.VALUE,
            new Entry.Worked(
                "INDEX("
                    + Sheets.GAINS
                    + "!$"
                    + from
                    + row
                    + ":$"
                    + to
                    + row
                    + ",MATCH("
                    + Names.SHOWN
                    + ","
                    + Sheets.GAINS
                    + "!$"
                    + from
                    + "$"
                    + head
                    + ":$"
                    + to
                    + "$"
                    + head
                    + ",0))",
                next,
                money))
        .put(
            CHANGE,
            Look.STRONG,
            new Entry.Worked(
                Page.letter(NEXT) + page.number() + "-" + Page.letter(TODAY) + page.number(),
                next - today,
                money));
    joined(page, Look.VALUE);
  }

  private static void joined(Page page, Look look) {
    for (int column : new int[] {LABEL, TODAY, NEXT, CHANGE}) {
      page.join(column, column + 1, look);
    }
  }

  /// A list of the policies to choose from.
  private static void choice(Model model, Page page) {
    DataValidationHelper helper = page.sheet().getDataValidationHelper();
    int head = GainsSheet.meanHead();
    DataValidation list =
        helper.createValidation(
            helper.createFormulaListConstraint(
                Sheets.GAINS
                    + "!$"
                    + Page.letter(GainsSheet.mean(1))
                    + "$"
                    + head
                    + ":$"
                    + Page.letter(GainsSheet.mean(model.result().rows().size()))
                    + "$"
                    + head),
            new CellRangeAddressList(page.number() - 1, page.number() - 1, TODAY, TODAY));
    list.setShowErrorBox(true);
    page.sheet().addValidationData(list);
  }

  /// Colours of dots, in the order of the policies.
  static Tint tint(int policy) {
    Tint[] tints = {
      Tint.TEXT,
      Tint.CASH,
      Tint.VARIABLE_FILL,
      Tint.EQUITY,
      Tint.BENEFITS,
      Tint.TOKENS,
      Tint.CHECK,
      Tint.STOP,
      Tint.OK,
      Tint.VARIABLE,
      Tint.MUTED
    };
    return tints[policy % tints.length];
  }

  /// Number format of the axis of changes.
  static String axis(Model model) {
    double most = 0;
    for (double[] budgets : model.budgets()) {
      for (int i = 0; i < budgets.length; i++) {
        most = Math.max(most, Math.abs(budgets[i] - model.budgets().getFirst()[i]));
      }
    }
    return NumberFormats.axis(model.currency(), most);
  }
}
