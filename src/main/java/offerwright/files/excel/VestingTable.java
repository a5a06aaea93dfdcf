package offerwright.files.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.EmploymentYear;

/// A table of tranches and its sums by employment year.
final class VestingTable {
  static final int NUMBER = 1;
  static final int DATE = 2;
  static final int QUANTITY = 3;
  static final int SO_FAR = 4;
  static final int SHARE = 5;
  static final int YEARS = 6;
  static final int STAYING = 7;
  static final int CLAIMED = 8;
  static final int VALUED = 9;
  static final int BEFORE = 10;
  static final int LAST = 9;
  private final Book book;
  private final Page page;
  private final int decimals;
  private final String format;
  private int first;
  private int count;
  private String unitClaim = "";
  private Optional<LocalDate> granted = Optional.empty();

  /// What becomes of a unit's value between now and the day it vests.
  enum Keeps {
    /// An option's value already reckons with time.
    ITS_VALUE,
    /// A share does not carry dividends before it vests.
    LESS_DIVIDENDS,
    /// Money as granted.
    UNTIL_VESTING
  }

  /// Names of the sums by employment year.
  record ByYear(
      String claimed, String valued, Optional<String> beforeLeaving, Optional<String> quantity) {}

  VestingTable(Book book, Page page, int decimals, String format) {
    this.book = book;
    this.page = page;
    this.decimals = decimals;
    this.format = format;
  }

  int decimals() {
    return decimals;
  }

  String format() {
    return format;
  }

  private int last() {
    return book.request().isInternal() ? BEFORE : LAST;
  }

  /// The column of years from the day of the grant.
  int fromGrant(LocalDate day) {
    return day.equals(book.terms().start()) ? YEARS : last() + 1;
  }

  void section(String title) {
    page.gap(10);
    page.row(19).put(NUMBER, Look.SECTION, title).fill(NUMBER, last(), Look.SECTION);
  }

  /// A row of labels and a row of figures that the tranches share, from the column of dates on.
  void worked(List<String> labels, List<Entry> entries) {
    page.row();
    for (int i = 0; i < labels.size(); i++) {
      page.put(DATE + i, Look.HEAD, labels.get(i));
    }
    page.fill(NUMBER, last(), Look.HEAD);
    page.row().put(NUMBER, Look.LABEL, "");
    for (int i = 0; i < entries.size(); i++) {
      page.put(DATE + i, Look.VALUE, entries.get(i));
    }
    page.fill(NUMBER, last(), Look.VALUE);
  }

  /// The heads of the columns. Where an option is granted on another day than the first one, a
  /// column beside the table counts years from that day, which its expected term is reckoned from.
  void head(Optional<LocalDate> optionGranted) {
    granted = optionGranted.filter(day -> !day.equals(book.terms().start()));
    page.row(18).put(NUMBER, Look.HEAD_LEFT, "Tranche");
    String[] heads = {
      "Date", "Vesting", "Vested so far", "Share so far", "Years", "Still here", "Claimed", "Valued"
    };
    for (int i = 0; i < heads.length; i++) {
      page.put(DATE + i, Look.HEAD, heads[i]);
    }
    if (book.request().isInternal()) {
      page.put(BEFORE, Look.HEAD, "Before leaving");
    }
    granted.ifPresent(_ -> page.put(last() + 1, Look.HEAD, "From grant"));
    first = page.number() + 1;
    count = 0;
  }

  /// One row that says why there are none.
  void nothing(String why) {
    page.row()
        .put(NUMBER, Look.WORDS, "–")
        .put(DATE, Look.VALUE, new Entry.Unknown(why))
        .fill(QUANTITY, last(), Look.VALUE);
  }

  /// Adds the rows of one schedule. `unitValue` is what one unit is worth before leaving.
  void rows(List<Tranche> tranches, TrancheFormulas formulas, String unitValue, Keeps keeps) {
    unitClaim =
        keeps == Keeps.UNTIL_VESTING ? "1" : unitValue.replace(Names.UNIT_VALUE, Names.UNIT_CLAIM);
    for (int i = 0; i < tranches.size(); i++) {
      Tranche tranche = tranches.get(i);
      page.row()
          .put(NUMBER, Look.WORDS, Integer.toString(++count))
          .put(DATE, Look.VALUE, new Entry.Day(tranche.date()));
      quantity(formulas, i);
      Tranche.Fraction share = tranche.cumulative();
      page.put(
          SHARE,
          Look.VALUE,
          new Entry.Formula(
              share.numerator() + "/" + share.denominator(), NumberFormats.PERCENT_TABLE));
      page.put(
          YEARS,
          Look.VALUE,
          new Entry.Figure(
              EmploymentYear.yearsBetween(book.terms().start(), tranche.date()),
              NumberFormats.YEARS));
      page.put(
          STAYING,
          Look.VALUE,
          new Entry.Formula(
              "EXP(-" + Names.LEAVING + "*" + cell(YEARS) + ")", NumberFormats.PERCENT_TABLE));
      worth(unitValue, keeps);
      granted.ifPresent(day ->
          page.put(
              last() + 1,
              Look.VALUE,
              new Entry.Figure(
                  EmploymentYear.yearsBetween(day, tranche.date()), NumberFormats.YEARS)));
    }
  }

  private void quantity(TrancheFormulas formulas, int i) {
    int row = page.number();
    String before = Page.letter(SO_FAR) + (row - 1);
    String quantity =
        formulas.isLoaded() ? formulas.quantity(i) : cell(SO_FAR) + (i == 0 ? "" : "-" + before);
    String soFar =
        formulas.isLoaded()
            ? cell(QUANTITY) + (i == 0 ? "" : "+" + before)
            : formulas.cumulative(i);
    page.put(QUANTITY, Look.VALUE, new Entry.Formula(quantity, format))
        .put(SO_FAR, Look.VALUE, new Entry.Formula(soFar, format));
  }

  private void worth(String unitValue, Keeps keeps) {
    String stays =
        keeps == Keeps.LESS_DIVIDENDS
            ? "EXP(-(" + Names.LEAVING + "+" + Names.DIVIDEND + ")*" + cell(YEARS) + ")"
            : cell(STAYING);
    String dividends =
        keeps == Keeps.LESS_DIVIDENDS ? "*EXP(-" + Names.DIVIDEND + "*" + cell(YEARS) + ")" : "";
    page.put(CLAIMED, Look.VALUE, known(unitClaim, cell(QUANTITY) + "*" + unitClaim));
    page.put(VALUED, Look.VALUE, known(unitValue, cell(QUANTITY) + "*" + unitValue + "*" + stays));
    if (book.request().isInternal()) {
      page.put(BEFORE, Look.VALUE, known(unitValue, cell(QUANTITY) + "*" + unitValue + dividends));
    }
  }

  private Entry known(String unit, String amount) {
    return book.money("IF(ISNUMBER(" + unit + ")," + amount + ",\"–\")");
  }

  /// Names the columns of dates and quantities, from the first tranche to the last.
  void nameColumns(String dates, String amounts) {
    page.nameRange(dates, DATE, first, page.number())
        .nameRange(amounts, QUANTITY, first, page.number());
  }

  /// Sums of the columns; `%s` stands for the cells of the column.
  void totals(String claimed, String valued) {
    int end = page.number();
    page.row(18).put(NUMBER, Look.TOTAL_LABEL, "Total").fill(NUMBER, DATE, Look.TOTAL_LABEL);
    page.put(QUANTITY, Look.TOTAL, new Entry.Formula(sum(QUANTITY, end), format))
        .fill(SO_FAR, STAYING, Look.TOTAL);
    page.put(CLAIMED, Look.TOTAL, book.money(claimed.replace("%s", range(CLAIMED, first, end))));
    page.put(VALUED, Look.TOTAL, book.money(valued.replace("%s", range(VALUED, first, end))));
    if (book.request().isInternal()) {
      page.put(BEFORE, Look.TOTAL, book.money(sum(BEFORE, end)));
    }
  }

  /// What vests in each employment year, each sum rounded and named.
  void byYear(ByYear names) {
    int end = page.number() - 1;
    page.gap(4);
    page.row(17)
        .put(NUMBER, Look.HEAD_LEFT, "By employment year")
        .fill(NUMBER, DATE, Look.HEAD_LEFT);
    for (int year = 1; year <= YearSection.YEARS; year++) {
      page.put(QUANTITY + year - 1, Look.HEAD, "Year " + year);
    }
    names.quantity().ifPresent(name -> byYear("Vesting", name, QUANTITY, end, format, decimals));
    String money = NumberFormats.money(book.currency());
    byYear("Claimed", names.claimed(), CLAIMED, end, money, book.currency().digits());
    byYear("Valued", names.valued(), VALUED, end, money, book.currency().digits());
    names
        .beforeLeaving()
        .ifPresent(
            name -> byYear("Before leaving", name, BEFORE, end, money, book.currency().digits()));
  }

  private void byYear(String label, String name, int column, int end, String shown, int digits) {
    page.row().put(NUMBER, Look.LABEL, label).fill(NUMBER, DATE, Look.LABEL);
    for (int year = 1; year <= YearSection.YEARS; year++) {
      String sum = sumOfYear(range(column, first, end), range(DATE, first, end), year);
      int places = column == QUANTITY && decimals == 0 ? 10 : digits;
      page.put(
              QUANTITY + year - 1,
              Look.VALUE,
              new Entry.Formula("ROUND(" + sum + "," + places + ")", shown))
          .name(QUANTITY + year - 1, Names.year(name, year));
    }
  }

  /// Employment year k: after the start plus k - 1 years, up to and including the start plus k
  /// years; year 1 takes all before, too.
  private static String sumOfYear(String amounts, String dates, int year) {
    String upTo = dates + ",\"<=\"&EDATE(" + Names.START + "," + 12 * year + ")";
    String after =
        year == 1 ? "" : "," + dates + ",\">\"&EDATE(" + Names.START + "," + 12 * (year - 1) + ")";
    return "SUMIFS(" + amounts + "," + upTo + after + ")";
  }

  private String sum(int column, int end) {
    return "SUM(" + range(column, first, end) + ")";
  }

  /// `$D$8:$D$44`.
  String range(int column, int from, int to) {
    String letter = "$" + Page.letter(column) + "$";
    return letter + from + ":" + letter + Math.max(from, to);
  }

  private String cell(int column) {
    return page.address(column);
  }
}
