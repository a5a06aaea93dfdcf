package offerwright.files.excel.finance;

import java.util.List;
import java.util.Locale;
import offerwright.calc.forecast.BudgetLine;
import offerwright.calc.forecast.LineKind;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;

/// The company's budget line by level, team and cost centre, beside its software. Simulated means
/// as values, rounded to the cent; the sums of what stands here are formulas.
final class LinesSheet {
  private static final int LABEL = 1;
  private static final int FIRST = 2;
  private static final int EACH = 5;

  private LinesSheet() {}

  static void write(Model model) {
    Page page = model.page(Sheets.LINES, 2, 40);
    int years = model.simulated().ledger().size();
    int last = FIRST + years * EACH;
    for (int column = FIRST; column <= last; column++) {
      page.sheet().setColumnWidth(column, 17 * 256);
    }
    page.sheet().setColumnWidth(last, 22 * 256);
    page.row(26).put(LABEL, Look.TITLE, "Budget lines");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "Simulated means with 95 % intervals; each is rounded, so that sums can differ from the whole by cents. "
                + SimulationSheet.runWords(model));
    page.row(30).put(LABEL, Look.HEAD_LEFT, "");
    for (int year = 0; year < years; year++) {
      int calendar = model.simulated().ledger().get(year).year();
      int column = FIRST + year * EACH;
      page.put(column, Look.HEAD, calendar + " engineers")
          .put(column + 1, Look.HEAD, "Grants")
          .put(column + 2, Look.HEAD, "Spending")
          .put(column + 3, Look.HEAD, "low")
          .put(column + 4, Look.HEAD, "high");
    }
    page.put(last, Look.HEAD, "Spending, all years");
    for (LineKind kind : LineKind.values()) {
      block(model, page, kind, years);
    }
    FinancePaper.wide(model, page, 3);
  }

  private static void block(Model model, Page page, LineKind kind, int years) {
    List<BudgetLine> lines =
        model.simulated().lines().stream().filter(line -> line.kind() == kind).toList();
    if (lines.isEmpty()) {
      return;
    }
    int last = FIRST + years * EACH;
    page.row(19).put(LABEL, Look.SECTION, words(kind)).fill(LABEL, last, Look.SECTION);
    int from = page.number() + 1;
    lines.forEach(line -> line(model, page, line, years));
    if (kind != LineKind.TOTAL) {
      sums(model, page, years, from, kind != LineKind.SOFTWARE);
    }
    page.gap(8);
  }

  private static String words(LineKind kind) {
    return switch (kind) {
      case LEVEL -> "Levels";
      case TEAM -> "Teams";
      case COST_CENTRE -> "Cost centres";
      case SOFTWARE -> "Software beside";
      case TOTAL -> "All tokens, as simulated";
    };
  }

  private static void line(Model model, Page page, BudgetLine line, int years) {
    String label =
        line.kind() == LineKind.COST_CENTRE && !line.key().equals(line.name())
            ? String.format(Locale.ROOT, "%s %s", line.key(), line.name())
            : line.name();
    page.row().put(LABEL, Look.LABEL, label);
    StringBuilder all = new StringBuilder("0");
    for (int year = 0; year < Math.min(years, line.years().size()); year++) {
      BudgetLine.Year of = line.years().get(year);
      int column = FIRST + year * EACH;
      page.put(column, Look.VALUE, new Entry.Figure(of.engineers(), "#,##0.0"))
          .put(column + 1, Look.VALUE, model.amount(of.granted()))
          .put(column + 2, Look.STRONG, model.amount(of.spend().value()))
          .put(column + 3, Look.VALUE, model.amount(of.spend().low()))
          .put(column + 4, Look.VALUE, model.amount(of.spend().high()));
      all.append("+").append(page.address(column + 2));
    }
    page.put(
        FIRST + years * EACH, Look.STRONG, new Entry.Formula(all.toString(), model.moneyFormat()));
  }

  /// `people` says whether nobody stands in two of the lines, so that people can be added.
  private static void sums(Model model, Page page, int years, int from, boolean people) {
    int to = page.number();
    page.row().put(LABEL, Look.TOTAL_LABEL, "Together");
    for (int year = 0; year < years; year++) {
      int column = FIRST + year * EACH;
      if (people) {
        sum(page, column, from, to, "#,##0.0");
      }
      sum(page, column + 1, from, to, model.moneyFormat());
      sum(page, column + 2, from, to, model.moneyFormat());
      page.fill(column, column + 4, Look.TOTAL);
    }
    sum(page, FIRST + years * EACH, from, to, model.moneyFormat());
  }

  private static void sum(Page page, int column, int from, int to, String format) {
    String letter = Page.letter(column);
    page.put(
        column,
        Look.TOTAL,
        new Entry.Formula("SUM(" + letter + from + ":" + letter + to + ")", format));
  }
}
