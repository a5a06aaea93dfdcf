package offerwright.files.excel.compare;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.LineItem;
import offerwright.calc.compare.YearBar;
import offerwright.calc.risk.Confidence;
import offerwright.domain.money.Money;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;
import offerwright.files.text.LineWords;
import offerwright.files.text.ReportWords;

/// The printed page: verdict, totals, years and lines.
final class CompareSheet {
  static final int LABEL = 1;
  static final int FIRST = 2;
  private static final int WIDTH = 19;
  private static final String SIMULATED =
      "The verdict was simulated with the inputs as they were agreed; it does not follow what is typed over.";

  private final Model model;
  private final Page page;
  private final int last;

  private CompareSheet(Model model, Page page) {
    this.model = model;
    this.page = page;
    last = Math.max(FIRST + 2 * model.columns().size() - 2, FIRST + 4);
  }

  static void write(Model model, ChartRows rows) {
    int columns = Math.max(FIRST + 2 * model.columns().size() - 1, FIRST + 5);
    int[] widths = new int[columns];
    Arrays.fill(widths, WIDTH);
    widths[0] = 2;
    widths[LABEL] = 34;
    CompareSheet sheet = new CompareSheet(model, model.page(Sheets.COMPARE, widths));
    sheet.verdict();
    sheet.totals();
    sheet.years(rows);
    new LinesTable(model, sheet.page, sheet.last).write();
    sheet.foot();
    model.book().upright(sheet.page, 3);
    sheet.page.sheet().getPrintSetup().setFitHeight((short) 1);
    sheet.page.sheet().setSelected(true);
  }

  private int perLine() {
    return (34 + WIDTH * (last - FIRST + 1)) * 11 / 10;
  }

  private void verdict() {
    page.row(28).put(LABEL, Look.TITLE, "Offers side by side");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            model.comparison().today()
                + " · amounts in "
                + model.currency()
                + " · "
                + ReportWords.person(model.report().person(), model.currency()));
    page.row(4);
    String sentence = ReportWords.verdict(model.report());
    page.row(Math.max(20, Model.height(sentence, (int) (perLine() * 0.8 - 30))))
        .put(LABEL, light(), ReportWords.confidence(model.report()))
        .put(FIRST, Look.WORDS, sentence)
        .join(FIRST, last, Look.WORDS);
    String more = ReportWords.more(model.report());
    if (!more.isEmpty()) {
      page.paragraph(LABEL, last, Look.NOTE, more, perLine());
    }
    String state = changed();
    page.row(15)
        .put(
            LABEL,
            Look.NOTE,
            new Entry.WorkedWords(
                "IF("
                    + state
                    + ",\"Inputs were changed: verdict, Risk and Asks still show the original figures.\",\""
                    + SIMULATED
                    + "\")",
                SIMULATED))
        .name(LABEL, Names.STATE)
        .join(LABEL, last, Look.NOTE);
  }

  /// Green only where the verdict is clear.
  private Look light() {
    return model
        .report()
        .answer()
        .value()
        .flatMap(answer -> answer.standing().confidence())
        .filter(sure -> sure == Confidence.CLEAR)
        .map(_ -> Look.LIGHT_OK)
        .orElse(Look.LIGHT_CHECK);
  }

  /// Whether something was typed over: totals, use of tokens or own use differ from what they were.
  private String changed() {
    return model.columns().stream()
        .map(column -> {
          ComparedOffer offer = column.offer();
          return "ABS("
              + column.scaled(column.name(Names.FOUR_YEARS))
              + "-"
              + Column.literal(
                  offer
                      .scaled(offer.figures().fourYearTotal())
                      .orElse(offer.figures().fourYearTotal())
                      .toDouble())
              + ")>0.005,ABS("
              + column.number(Names.TOKEN_USED)
              + "-"
              + Column.literal(
                  offer
                      .figures()
                      .tokens()
                      .map(tokens -> tokens.expectedUse().toDouble())
                      .orElse(0.0))
              + ")>0.005";
        })
        .collect(
            Collectors.joining(
                ",",
                "OR(",
                ",ABS("
                    + Names.OWN_USE
                    + "-"
                    + Column.literal(
                        model.comparison().workspace().comparison().ownUse().fraction())
                    + ")>0.00001)"));
  }

  private void totals() {
    Model.section(page, "Totals", LABEL, last);
    Model.heads(page, "", FIRST, model.comparison().offers(), 18);
    total("Guaranteed recurring cash, a year", Names.BASE, column -> column.name(Names.BASE));
    total("Year 1", Names.YEAR, column -> column.name(Names.YEAR, 1));
    total("Four-year total", Names.FOUR_YEARS, column -> column.name(Names.FOUR_YEARS));
    total("Four-year average, a year", Names.AVERAGE, column -> column.name(Names.AVERAGE));
    page.gap(4);
    tokens("Tokens a year: face value", LineItem.TOKENS);
    tokens("Tokens a year: expected use", LineItem.TOKENS_USED);
    tokens("Tokens a year: worth to me", LineItem.TOKENS_WORTH);
    page.row(14)
        .put(
            LABEL,
            Look.NOTE,
            "Tokens are in none of the totals. "
                + String.join("; ", LineWords.MARKS)
                + (model.comparison().offers().stream().anyMatch(o -> o.scale().isEmpty())
                    ? "; an offer that is not weighed stands in its own currency"
                    : "")
                + ".");
  }

  private void total(String label, String name, Function<Column, String> cell) {
    page.row().put(LABEL, Look.WORDS, label);
    for (Column column : model.columns()) {
      boolean incomplete = !name.equals(Names.BASE) && column.offer().isIncomplete();
      page.put(
              FIRST + column.index(),
              Look.STRONG,
              new Entry.Formula(
                  column.scaled(cell.apply(column)), Marks.format(column, incomplete, false)))
          .name(FIRST + column.index(), column.name(Names.TOTAL + name));
    }
  }

  /// As the line further below says; nothing where no offer has a budget.
  private void tokens(String label, LineItem item) {
    if (model.comparison().lines().stream().noneMatch(line -> line.item() == item)) {
      return;
    }
    page.row().put(LABEL, Look.TOKENS_LABEL, label);
    for (Column column : model.columns()) {
      String line = LinesTable.name(item, column);
      Page.declare(model.workbook(), line);
      page.put(
          FIRST + column.index(),
          Look.VALUE,
          new Entry.Formula(line, Marks.format(column, false, false)));
    }
  }

  private void years(ChartRows rows) {
    Model.section(page, "By year", LABEL, last);
    page.row(17).put(LABEL, Look.HEAD_LEFT, "Tokens not included");
    int years = Math.min(model.comparison().years().getFirst().size(), last - FIRST);
    for (int i = 0; i < years; i++) {
      page.put(FIRST + i, Look.HEAD, model.comparison().years().getFirst().get(i).year());
    }
    page.put(FIRST + years, Look.HEAD, "Together");
    for (Column column : model.columns()) {
      page.row().put(LABEL, Look.WORDS, Model.head(column.offer()));
      for (int i = 0; i <= years; i++) {
        page.put(
            FIRST + i,
            i < years ? Look.VALUE : Look.STRONG,
            new Entry.Formula(
                SharedYears.total(column, i < years ? i + 1 : 0),
                Marks.format(column, false, false)));
      }
    }
    if (most() > 0) {
      ComparisonChart.draw(model, page, rows, last + 1, most());
    }
  }

  private double most() {
    return model.comparison().years().stream()
        .flatMap(bars -> bars.stream())
        .map(YearBar::total)
        .mapToDouble(Money::toDouble)
        .max()
        .orElse(0);
  }

  private void foot() {
    for (Column column : model.columns()) {
      ReportWords.scale(column.offer())
          .ifPresent(words ->
              page.paragraph(
                  LABEL, last, Look.NOTE, column.offer().tag() + ": " + words + ".", perLine()));
    }
    model
        .comparison()
        .notes()
        .forEach(note -> page.paragraph(LABEL, last, Look.NOTE, note, perLine()));
  }
}
