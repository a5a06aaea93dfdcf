package offerwright.files.excel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.YearTable;

/// The table of four employment years. Every cell is rounded before it is added, so it re-adds to
/// the cent in both directions; the same by part of the package below it feeds the chart.
final class YearSection {
  static final int YEARS = YearTable.YEARS;

  private YearSection() {}

  static void write(Book book, OfferPage sheet, boolean tokens) {
    Page page = sheet.page();
    page.breakAfter();
    sheet.section("Year by year");
    sheet.head(
        "Employment year, " + book.currency(),
        "Year 1",
        "Year 2",
        "Year 3",
        "Year 4",
        "Four years");
    Map<PackagePart, List<Integer>> rows = new EnumMap<>(PackagePart.class);
    List<YearLine> lines = YearLine.candidate(book);
    int first = page.number() + 1;
    for (YearLine line : lines) {
      line(book, page, "Candidate", line);
      rows.computeIfAbsent(line.item().part(), _ -> new ArrayList<>()).add(page.number());
    }
    total(
        book,
        page,
        "Total, tokens not included",
        first,
        Names.CANDIDATE_TOTAL,
        Names.FOUR_YEAR_TOTAL);
    sheet.page().gap(8);
    sheet.head("By part of the package", "Year 1", "Year 2", "Year 3", "Year 4", "Four years");
    int head = page.number();
    part(book, page, "Base pay", Look.CASH_LABEL, rows.getOrDefault(PackagePart.CASH, List.of()));
    part(
        book,
        page,
        "Bonus and one-time payments",
        Look.VARIABLE_LABEL,
        rows.getOrDefault(PackagePart.VARIABLE, List.of()));
    part(
        book,
        page,
        "Equity, as counted",
        Look.EQUITY_LABEL,
        rows.getOrDefault(PackagePart.EQUITY, List.of()));
    part(
        book,
        page,
        "Benefits",
        Look.BENEFITS_LABEL,
        rows.getOrDefault(PackagePart.BENEFITS, List.of()));
    if (tokens) {
      tokens(book, page, "Tokens: face value", Names.TOKEN_FACE);
      tokens(book, page, "Tokens: expected use", Names.TOKEN_USE);
    }
    YearsChart.draw(book, page, head, tokens);
  }

  /// One line with its four years and their sum; every year's cell is named, as
  /// `Candidate_BASE_Y1`.
  static void line(Book book, Page page, String table, YearLine line) {
    String format = NumberFormats.moneyOrDash(book.currency());
    page.row().put(OfferPage.LABEL, Look.LABEL, line.label());
    for (int year = 1; year <= YEARS; year++) {
      int column = OfferPage.FIRST + year - 1;
      String rounded = "ROUND(" + line.years().get(year - 1) + "," + book.currency().digits() + ")";
      page.put(column, Look.VALUE, new Entry.Formula(rounded, format))
          .name(column, Names.cell(table, line.item(), year));
    }
    page.put(OfferPage.TOTAL, Look.STRONG, new Entry.Formula(sum(page.number()), format));
  }

  /// The row of sums under a table whose first line stands in row `first`; the years and the whole
  /// are named.
  static void total(
      Book book, Page page, String label, int first, String yearName, String wholeName) {
    int last = page.number();
    page.row(18).put(OfferPage.LABEL, Look.TOTAL_LABEL, label);
    for (int column = OfferPage.FIRST; column <= OfferPage.TOTAL; column++) {
      String letter = Page.letter(column);
      page.put(column, Look.TOTAL, book.money("SUM(" + letter + first + ":" + letter + last + ")"));
    }
    for (int year = 1; year <= YEARS; year++) {
      page.name(OfferPage.FIRST + year - 1, Names.year(yearName, year));
    }
    page.name(OfferPage.TOTAL, wholeName);
  }

  private static void part(Book book, Page page, String label, Look look, List<Integer> rows) {
    String format = NumberFormats.moneyOrDash(book.currency());
    page.row().put(OfferPage.LABEL, look, label);
    for (int column = OfferPage.FIRST; column < OfferPage.TOTAL; column++) {
      String letter = Page.letter(column);
      String cells =
          rows.isEmpty()
              ? "0"
              : rows.stream().map(row -> letter + row).collect(Collectors.joining("+"));
      page.put(column, Look.VALUE, new Entry.Formula(cells, format));
    }
    page.put(OfferPage.TOTAL, Look.STRONG, new Entry.Formula(sum(page.number()), format));
  }

  /// Beside the parts and in no sum with them.
  private static void tokens(Book book, Page page, String label, String name) {
    page.row().put(OfferPage.LABEL, Look.TOKENS_LABEL, label);
    for (int column = OfferPage.FIRST; column < OfferPage.TOTAL; column++) {
      page.put(column, Look.VALUE, book.money(name));
    }
    page.put(OfferPage.TOTAL, Look.UNKNOWN, Entry.words("not added"));
  }

  private static String sum(int row) {
    return "SUM("
        + Page.letter(OfferPage.FIRST)
        + row
        + ":"
        + Page.letter(OfferPage.TOTAL - 1)
        + row
        + ")";
  }
}
