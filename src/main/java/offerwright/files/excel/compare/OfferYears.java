package offerwright.files.excel.compare;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.PayItem;
import offerwright.calc.value.YearTable;
import offerwright.domain.money.CurrencyCode;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.text.LineWords;
import offerwright.files.text.Words;

/// The four years of work of one offer in its own currency.
final class OfferYears {
  private static final String NOTHING = "0";

  private final Page page;
  private final Column column;

  private OfferYears(Page page, Column column) {
    this.page = page;
    this.column = column;
  }

  static void write(Model model, Page page, Column column) {
    int total = YearsSheet.FIRST + YearTable.YEARS;
    Model.section(
        page,
        LineWords.name(column.offer()) + ", in " + column.currency(),
        YearsSheet.LABEL,
        total);
    page.row(17).put(YearsSheet.LABEL, Look.HEAD_LEFT, "Line");
    for (int year = 1; year <= YearTable.YEARS; year++) {
      page.put(YearsSheet.FIRST + year - 1, Look.HEAD, "Year " + year);
    }
    page.put(total, Look.HEAD, "Four years");
    OfferYears years = new OfferYears(page, column);
    int first = page.number() + 1;
    items(model).forEach(years::line);
    years.totals(first);
    years.average();
    if (!TaxInputs.steps(column).isEmpty()) {
      years.tax();
    }
  }

  /// Lines an offer may have. Refreshers only where some offer has them.
  static List<PayItem> items(Model model) {
    boolean refreshers = model.columns().stream().anyMatch(EquityInputs::refreshes);
    return Stream.of(PayItem.values())
        .filter(item -> item != PayItem.EMPLOYER_ON_COST && item != PayItem.TOKENS)
        .filter(item -> item != PayItem.REFRESHERS || refreshers)
        .toList();
  }

  private void line(PayItem item) {
    page.row().put(YearsSheet.LABEL, Look.LABEL, Words.of(item));
    IntFunction<String> formula = formula(item);
    for (int year = 1; year <= YearTable.YEARS; year++) {
      int place = YearsSheet.FIRST + year - 1;
      page.put(
              place,
              Look.VALUE,
              new Entry.Formula(formula.apply(year), NumberFormats.moneyOrDash(column.currency())))
          .name(place, cell(column, item, year));
    }
    page.put(
        YearsSheet.FIRST + YearTable.YEARS,
        Look.STRONG,
        new Entry.Formula(sumOfRow(), NumberFormats.moneyOrDash(column.currency())));
  }

  private String sumOfRow() {
    return "SUM("
        + page.address(YearsSheet.FIRST)
        + ":"
        + page.address(YearsSheet.FIRST + YearTable.YEARS - 1)
        + ")";
  }

  /// Name of a cell of the table: `Pay_A_BASE_Y1`.
  static String cell(Column column, PayItem item, int year) {
    return column.name(Names.PAY) + "_" + item.name() + "_Y" + year;
  }

  /// Sum of a part of the package in a year.
  static String part(Model model, Column column, PackagePart part, int year) {
    return items(model).stream()
        .filter(item -> item.part() == part)
        .map(item -> cell(column, item, year))
        .collect(Collectors.joining("+"));
  }

  private IntFunction<String> formula(PayItem item) {
    return switch (item) {
      case BASE -> _ -> column.number(Names.BASE);
      case BONUS ->
          _ ->
              column.rounded(
                  column.number(Names.BASE)
                      + "*"
                      + column.number(Names.BONUS_TARGET)
                      + "*"
                      + column.number(Names.BONUS_PAYOUT));
      case SIGN_ON -> year -> year == 1 ? column.number(Names.SIGN_ON) : NOTHING;
      case RELOCATION -> year -> year == 1 ? column.number(Names.RELOCATION) : NOTHING;
      case EQUITY -> year -> "SUM(" + column.name(Names.EQUITY, year) + ")";
      case REFRESHERS -> year -> "SUM(" + column.name(Names.REFRESHERS, year) + ")";
      case HEALTH -> _ -> column.number(Names.HEALTH);
      case RETIREMENT_MATCH -> year -> "SUM(" + column.name(Names.MATCH, year) + ")";
      case PROFESSIONAL_DEVELOPMENT ->
          _ ->
              converted(
                  Names.DEVELOPMENT,
                  column.offer().terms().benefits().professionalDevelopment().currency());
      case REMOTE_STIPEND ->
          _ ->
              converted(
                  Names.STIPEND, column.offer().terms().benefits().remoteStipend().currency());
      case OTHER_BENEFITS -> _ -> column.number(Names.OTHERS);
      case EMPLOYER_ON_COST, TOKENS -> _ -> NOTHING;
    };
  }

  private String converted(String name, CurrencyCode from) {
    String number = column.number(name);
    return from.equals(column.currency())
        ? number
        : column.converted(number, from).map(column::rounded).orElse(NOTHING);
  }

  private void totals(int first) {
    int last = page.number();
    page.row(18).put(YearsSheet.LABEL, Look.TOTAL_LABEL, "Total, tokens not included");
    for (int i = 0; i <= YearTable.YEARS; i++) {
      int place = YearsSheet.FIRST + i;
      String letter = Page.letter(place);
      page.put(place, Look.TOTAL, column.money("SUM(" + letter + first + ":" + letter + last + ")"))
          .name(
              place,
              i < YearTable.YEARS ? column.name(Names.YEAR, i + 1) : column.name(Names.FOUR_YEARS));
    }
    int end = YearsSheet.FIRST + YearTable.YEARS;
    page.put(
        end + 1,
        Look.NOTE,
        new Entry.WorkedWords(
            "IF(ABS("
                + page.address(end)
                + "-"
                + sumOfRow()
                + ")<0.005,\"re-adds\",\"does not re-add\")",
            "re-adds"));
  }

  private void average() {
    int end = YearsSheet.FIRST + YearTable.YEARS;
    page.row()
        .put(YearsSheet.LABEL, Look.LABEL, "Average of the four years")
        .fill(YearsSheet.FIRST, end - 1, Look.VALUE)
        .put(end, Look.STRONG, column.money(column.rounded(column.name(Names.FOUR_YEARS) + "/4")))
        .name(end, column.name(Names.AVERAGE));
  }

  private void tax() {
    String pay =
        column.name(Names.YEAR, 1)
            + "-"
            + Stream.of(PayItem.values())
                .filter(item -> item.part() == PackagePart.BENEFITS)
                .map(item -> cell(column, item, 1))
                .collect(Collectors.joining("-"));
    page.row()
        .put(YearsSheet.LABEL, Look.LABEL, "Pay that is taxed: without benefits")
        .put(YearsSheet.FIRST, Look.VALUE, column.money(pay))
        .name(YearsSheet.FIRST, column.name(Names.TAXED_PAY))
        .fill(YearsSheet.FIRST + 1, YearsSheet.FIRST + YearTable.YEARS, Look.VALUE);
    page.row()
        .put(YearsSheet.LABEL, Look.LABEL, "Tax on year 1")
        .put(
            YearsSheet.FIRST,
            Look.VALUE,
            column.money(TaxInputs.tax(column, column.name(Names.TAXED_PAY))))
        .name(YearsSheet.FIRST, column.name(Names.TAX))
        .fill(YearsSheet.FIRST + 1, YearsSheet.FIRST + YearTable.YEARS, Look.VALUE);
  }
}
