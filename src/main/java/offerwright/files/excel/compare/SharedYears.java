package offerwright.files.excel.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offerwright.calc.compare.CalendarShares;
import offerwright.calc.compare.YearBar;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.PayItem;
import offerwright.calc.value.YearTable;
import offerwright.domain.comparison.YearBasis;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.text.LineWords;

/// The years of one offer in the currency of the comparison, by part; years of work or calendar
/// years, as chosen.
final class SharedYears {
  private final Model model;
  private final Page page;
  private final Column column;
  private final List<YearBar> bars;
  private final boolean calendar;

  private SharedYears(Model model, Page page, Column column) {
    this.model = model;
    this.page = page;
    this.column = column;
    bars = model.comparison().years().get(column.index());
    calendar = model.comparison().workspace().comparison().years() == YearBasis.CALENDAR;
  }

  static void write(Model model, Page page, Column column) {
    new SharedYears(model, page, column).write();
  }

  /// Name of a cell: `Bar_A_CASH_Y1`, the years counted from 1.
  static String cell(Column column, PackagePart part, int year) {
    return column.name(Names.BAR) + "_" + part.name() + "_Y" + year;
  }

  /// Name of the sum of a year, or of all for year 0.
  static String total(Column column, int year) {
    return column.name(Names.BAR + Names.TOTAL) + (year == 0 ? "" : "_Y" + year);
  }

  private int end() {
    return YearsSheet.FIRST + bars.size();
  }

  private void write() {
    page.gap(6);
    page.row(17)
        .put(
            YearsSheet.LABEL,
            Look.HEAD_LEFT,
            LineWords.name(column.offer())
                + (column.offer().scale().isEmpty() ? ", in " + column.shown() : ""));
    for (int i = 0; i < bars.size(); i++) {
      page.put(YearsSheet.FIRST + i, Look.HEAD, bars.get(i).year());
    }
    page.put(end(), Look.HEAD, "Together");
    List<List<Integer>> places = calendar ? shares() : List.of();
    int first = page.number() + 1;
    for (BarPart part : BarPart.STACK) {
      part(part, places);
    }
    totals(first);
    tokens("Tokens: face value", Names.TOKEN_FACE, places);
    tokens("Tokens: expected use", Names.TOKEN_USED, places);
  }

  /// Rows of what falls into each calendar year: first by days, then by vesting. Values.
  private List<List<Integer>> shares() {
    List<CalendarShares> years =
        bars.stream()
            .map(bar -> CalendarShares.of(column.offer(), Integer.parseInt(bar.year())))
            .toList();
    return List.of(
        rows(
            "Share of its days, year of work ",
            years.stream().map(CalendarShares::served).toList()),
        rows(
            "Share of its equity, year of work ",
            years.stream().map(CalendarShares::equity).toList()));
  }

  private List<Integer> rows(String label, List<List<Double>> shares) {
    List<Integer> rows = new ArrayList<>();
    for (int year = 1; year <= YearTable.YEARS; year++) {
      page.row().put(YearsSheet.LABEL, Look.LABEL_INDENTED, label + year);
      for (int i = 0; i < bars.size(); i++) {
        page.put(
            YearsSheet.FIRST + i,
            Look.VALUE,
            new Entry.Figure(shares.get(i).get(year - 1), "0.0000;-0.0000;\"–\""));
      }
      page.fill(end(), end(), Look.VALUE);
      rows.add(page.number());
    }
    return rows;
  }

  private void part(BarPart part, List<List<Integer>> places) {
    page.row().put(YearsSheet.LABEL, part.look(), part.label());
    for (int i = 0; i < bars.size(); i++) {
      int place = YearsSheet.FIRST + i;
      String own = calendar ? inCalendar(part.part(), i, places) : ofWork(part.part(), i + 1);
      page.put(
              place,
              Look.VALUE,
              new Entry.Formula(column.scaled(own), NumberFormats.moneyOrDash(column.shown())))
          .name(place, cell(column, part.part(), i + 1));
    }
    page.put(
        end(),
        Look.STRONG,
        new Entry.Formula(sumOfRow(), NumberFormats.moneyOrDash(column.shown())));
  }

  private String ofWork(PackagePart part, int year) {
    return OfferYears.part(model, column, part, year);
  }

  private String inCalendar(PackagePart part, int index, List<List<Integer>> places) {
    String letter = Page.letter(YearsSheet.FIRST + index);
    return switch (part) {
      case VARIABLE -> column.rounded(variable(index));
      case EQUITY -> column.rounded(shared(part, letter, places.get(1)));
      case CASH, BENEFITS, TOKENS -> column.rounded(shared(part, letter, places.getFirst()));
    };
  }

  private String shared(PackagePart part, String letter, List<Integer> rows) {
    return IntStream.rangeClosed(1, YearTable.YEARS)
        .mapToObj(year -> letter + rows.get(year - 1) + "*(" + ofWork(part, year) + ")")
        .collect(Collectors.joining("+"));
  }

  /// Bonuses on the anniversary that ends their year, one-time payments on the first day.
  private String variable(int index) {
    CalendarShares shares =
        CalendarShares.of(column.offer(), Integer.parseInt(bars.get(index).year()));
    Stream<String> bonuses =
        IntStream.rangeClosed(1, YearTable.YEARS)
            .filter(shares::bonusOf)
            .mapToObj(year -> OfferYears.cell(column, PayItem.BONUS, year));
    Stream<String> once =
        shares.begins()
            ? Stream.of(PayItem.SIGN_ON, PayItem.RELOCATION)
                .map(item -> OfferYears.cell(column, item, 1))
            : Stream.of();
    String all = Stream.concat(bonuses, once).collect(Collectors.joining("+"));
    return all.isEmpty() ? "0" : all;
  }

  private String sumOfRow() {
    return "SUM(" + page.address(YearsSheet.FIRST) + ":" + page.address(end() - 1) + ")";
  }

  private void totals(int first) {
    int last = page.number();
    page.row(18).put(YearsSheet.LABEL, Look.TOTAL_LABEL, "Total, tokens not included");
    for (int i = 0; i <= bars.size(); i++) {
      int place = YearsSheet.FIRST + i;
      String letter = Page.letter(place);
      page.put(
              place,
              Look.TOTAL,
              Entry.money("SUM(" + letter + first + ":" + letter + last + ")", column.shown()))
          .name(place, total(column, i < bars.size() ? i + 1 : 0));
    }
    page.put(
        end() + 1,
        Look.NOTE,
        new Entry.WorkedWords(
            "IF(ABS("
                + page.address(end())
                + "-"
                + sumOfRow()
                + ")<0.005,\"re-adds\",\"does not re-add\")",
            "re-adds"));
  }

  /// Beside the parts and in no sum with them.
  private void tokens(String label, String name, List<List<Integer>> places) {
    page.row().put(YearsSheet.LABEL, Look.TOKENS_LABEL, label);
    for (int i = 0; i < bars.size(); i++) {
      int place = YearsSheet.FIRST + i;
      String letter = Page.letter(place);
      String served =
          calendar
              ? column.rounded(
                  column.number(name)
                      + "*SUM("
                      + letter
                      + places.getFirst().getFirst()
                      + ":"
                      + letter
                      + places.getFirst().getLast()
                      + ")")
              : column.number(name);
      page.put(
              place,
              Look.VALUE,
              new Entry.Formula(column.scaled(served), NumberFormats.moneyOrDash(column.shown())))
          .name(place, column.name(Names.BAR + name) + "_Y" + (i + 1));
    }
    page.put(end(), Look.UNKNOWN, Entry.words("not added"));
  }
}
