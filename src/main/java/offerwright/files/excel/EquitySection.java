package offerwright.files.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offerwright.calc.value.EquityFigures;
import offerwright.calc.value.GrantFigures;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;

/// Facts of the equity, when it vests, and what it may be worth: claimed, valued, to a careful
/// holder, and nothing.
final class EquitySection {
  private static final int COLUMNS = 5;

  private EquitySection() {}

  static void facts(Book book, OfferPage sheet) {
    List<GrantFigures> grants = book.request().figures().equity().grants();
    if (grants.isEmpty()) {
      sheet.section("Equity");
      sheet.note("This offer contains no equity.");
      return;
    }
    for (int i = 0; i < grants.size(); i++) {
      String number = grants.size() == 1 ? "" : ", grant " + (i + 1);
      sheet.section("Equity facts" + number);
      facts(book, sheet, grants.get(i), i);
    }
    sheet.note(
        "What the company has not disclosed reads \"not disclosed\". It is not zero: ask for it.");
  }

  private static void facts(Book book, OfferPage sheet, GrantFigures figures, int i) {
    EquityGrant grant = figures.grant();
    StockFacts stock = grant.stock();
    boolean option = grant.instrument().isOption();
    boolean byValue = grant.quantity() instanceof EquityQuantity.Value;
    Entry units =
        figures.units().isPresent()
            ? new Entry.Formula(Names.of(Names.UNITS, i), NumberFormats.WHOLE)
            : Entry.notDisclosed();
    Entry target =
        byValue
            ? new Entry.Formula(Names.of(Names.TARGET_VALUE, i), targetFormat(grant))
            : Entry.words("–");
    sheet.facts("Number of units", units, "Instrument", Entry.words(Words.of(grant.instrument())));
    sheet.facts(
        "Target value, as claimed", target, "Vesting", Entry.words(Words.of(grant.vesting())));
    sheet.facts(
        "Fair market value of a share",
        price(Names.of(Names.FMV, i), stock.fairMarketValue()),
        "Valued on",
        day(stock.fairMarketValueDate()));
    sheet.facts(
        "Last preferred price",
        price(Names.of(Names.PREFERRED, i), stock.preferredPrice()),
        "Round of",
        day(stock.preferredPriceDate()));
    if (option) {
      Entry strike =
          grant.strike().isPresent()
              ? price(Names.of(Names.STRIKE, i), grant.strike())
              : new Entry.Unknown("subject to board");
      String cost = Names.of(Names.UNITS, i) + "*" + Names.of(Names.EXERCISE_PRICE, i);
      Entry exercise =
          figures.exerciseCost().isPresent() ? book.rounded(cost) : Entry.notDisclosed();
      sheet.facts("Strike price", strike, "Cost to exercise everything", exercise);
      Entry window =
          grant
              .exerciseWindowMonths()
              .<Entry>map(months -> Entry.words(months + " months"))
              .orElse(Entry.notDisclosed());
      sheet.facts(
          "Expires after years",
          new Entry.Formula(Names.of(Names.CONTRACT_YEARS, i), NumberFormats.WHOLE),
          "To exercise after leaving",
          window);
    }
    Entry diluted =
        stock.fullyDilutedShares().isPresent()
            ? new Entry.Formula(Names.of(Names.FULLY_DILUTED, i), NumberFormats.WHOLE)
            : Entry.notDisclosed();
    String share = Names.of(Names.UNITS, i) + "/" + Names.of(Names.FULLY_DILUTED, i);
    Entry owned =
        figures.ownership().isPresent()
            ? new Entry.Formula(share, NumberFormats.OWNERSHIP)
            : Entry.notDisclosed();
    sheet.facts("Fully diluted shares", diluted, "Share of the company", owned);
    Entry ahead = stock.preferencesAhead().<Entry>map(Entry::money).orElse(Entry.notDisclosed());
    String early = option ? grant.earlyExercise() ? "allowed" : "not allowed" : "–";
    sheet.facts("Preferences paid before it", ahead, "Exercise before vesting", Entry.words(early));
    String acceleration =
        grant.accelerationOnChange().isBlank() ? "none" : grant.accelerationOnChange();
    sheet.facts(
        "Granted",
        grant
            .grantDate()
            .<Entry>map(Entry.Day::new)
            .orElse(new Entry.Unknown("with vesting start")),
        "On a change of control",
        Entry.words(acceleration));
  }

  private static String targetFormat(EquityGrant grant) {
    return grant.quantity() instanceof EquityQuantity.Value value
        ? NumberFormats.money(value.amount().currency())
        : NumberFormats.GENERAL;
  }

  private static Entry price(String name, Optional<UnitPrice> price) {
    return price
        .<Entry>map(known -> new Entry.Formula(name, NumberFormats.price(known.currency())))
        .orElse(Entry.notDisclosed());
  }

  private static Entry day(Optional<LocalDate> day) {
    return day.<Entry>map(Entry.Day::new).orElse(Entry.notDisclosed());
  }

  /// What vests by employment year and by calendar year; the tranches are on their own sheet.
  static void vesting(Book book, OfferPage sheet) {
    List<GrantFigures> grants = book.request().figures().equity().grants();
    if (grants.isEmpty()) {
      return;
    }
    sheet.section("Vesting");
    sheet.head("By employment year", "Year 1", "Year 2", "Year 3", "Year 4", "Later");
    for (int i = 0; i < grants.size(); i++) {
      row(book, sheet, grants.get(i), i, EquitySection::ofEmploymentYear);
    }
    sheet.page().gap(4);
    int first = book.terms().start().getYear();
    String[] years =
        IntStream.range(0, COLUMNS)
            .mapToObj(i -> first + i + (i == COLUMNS - 1 ? " on" : ""))
            .toArray(String[]::new);
    sheet.head("By calendar year", years);
    for (int i = 0; i < grants.size(); i++) {
      row(book, sheet, grants.get(i), i, (grant, column) -> ofCalendarYear(grant, first, column));
    }
    sheet.note(
        "Tranche by tranche on the sheet Vesting. What vests on an anniversary of the first day belongs to the year it ends.");
  }

  private static void row(
      Book book, OfferPage sheet, GrantFigures figures, int index, IntBinary formula) {
    boolean inUnits = figures.units().isPresent();
    String format = inUnits ? NumberFormats.UNITS : NumberFormats.money(book.currency());
    sheet
        .page()
        .row()
        .put(
            OfferPage.LABEL,
            Look.LABEL,
            "Grant " + (index + 1) + (inUnits ? ", units" : ", value"));
    for (int i = 0; i < COLUMNS; i++) {
      sheet
          .page()
          .put(OfferPage.FIRST + i, Look.VALUE, new Entry.Formula(formula.of(index, i), format));
    }
  }

  /// A formula for a grant and a column, both counted from 0.
  @FunctionalInterface
  private interface IntBinary {
    String of(int grant, int column);
  }

  private static String ofEmploymentYear(int grant, int column) {
    String name = Names.of(Names.VESTING_UNITS, grant);
    if (column < COLUMNS - 1) {
      return Names.year(name, column + 1);
    }
    String years =
        IntStream.rangeClosed(1, COLUMNS - 1)
            .mapToObj(year -> Names.year(name, year))
            .collect(Collectors.joining("-"));
    return "ROUND(SUM(" + Names.of(Names.VESTING_AMOUNTS, grant) + ")-" + years + ",10)";
  }

  private static String ofCalendarYear(int grant, int first, int column) {
    String dates = Names.of(Names.VESTING_DATES, grant);
    String from = column == 0 ? "" : "," + dates + ",\">=\"&DATE(" + (first + column) + ",1,1)";
    String to =
        column == COLUMNS - 1 ? "" : "," + dates + ",\"<\"&DATE(" + (first + column + 1) + ",1,1)";
    return "SUMIFS(" + Names.of(Names.VESTING_AMOUNTS, grant) + from + to + ")";
  }

  /// Claimed, valued, to a careful holder, and nothing, side by side.
  static void value(Book book, OfferPage sheet) {
    EquityFigures equity = book.request().figures().equity();
    if (equity.grants().isEmpty()) {
      return;
    }
    Page page = sheet.page();
    page.breakAfter();
    sheet.section("What the equity may be worth");
    sheet.head("Four scenarios", "Claimed", "Valued", "Careful holder", "If nothing");
    for (int i = 0; i < equity.grants().size(); i++) {
      GrantFigures grant = equity.grants().get(i);
      page.row().put(OfferPage.LABEL, Look.LABEL, "Grant " + (i + 1));
      values(
          book,
          page,
          Look.VALUE,
          Names.of(Names.CLAIMED, i),
          Names.of(Names.VALUED, i),
          grant.certaintyEquivalent());
    }
    page.row(18).put(OfferPage.LABEL, Look.TOTAL_LABEL, "All grants");
    values(
        book,
        page,
        Look.TOTAL,
        sum(equity, Names.CLAIMED),
        sum(equity, Names.VALUED),
        equity.certaintyEquivalent());
    page.name(OfferPage.FIRST, Names.CLAIMED_ALL).name(OfferPage.FIRST + 1, Names.VALUED_ALL);
    page.row()
        .put(OfferPage.LABEL, Look.LABEL, "Counted in the totals as")
        .put(
            OfferPage.FIRST, Look.STRONG, new Entry.Formula(Names.COUNTING, NumberFormats.GENERAL));
    page.put(
            OfferPage.FIRST + 1,
            Look.EXPLANATION,
            "choose Claimed, Valued or Zero on the sheet Parameters")
        .join(OfferPage.FIRST + 1, OfferPage.TOTAL, Look.EXPLANATION);
    sheet.note(explanation(equity));
  }

  private static void values(
      Book book, Page page, Look look, String claimed, String valued, Optional<Money> equivalent) {
    page.put(OfferPage.FIRST, look, book.money(claimed))
        .put(OfferPage.FIRST + 1, look, book.money(valued));
    page.put(
        OfferPage.FIRST + 2,
        look,
        equivalent.<Entry>map(Entry::money).orElse(new Entry.Unknown("not computed")));
    page.put(OfferPage.FIRST + 3, look, Entry.money(Money.zero(book.currency())))
        .fill(OfferPage.LABEL, OfferPage.TOTAL, look);
  }

  /// SUM passes over words, so that a grant whose value is not disclosed does not spoil the sum.
  private static String sum(EquityFigures equity, String name) {
    return "SUM("
        + IntStream.range(0, equity.grants().size())
            .mapToObj(i -> Names.of(name, i))
            .collect(Collectors.joining(","))
        + ")";
  }

  private static String explanation(EquityFigures equity) {
    String missing =
        equity.grants().stream()
            .flatMap(grant -> grant.missing().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    String unknown = missing.isEmpty() ? "" : " Not disclosed: " + missing + ".";
    String careful =
        equity.whyNoEquivalent().isEmpty()
            ? "Careful holder: the sure amount a risk-averse person would take for it (Hall and Murphy 2002), computed when the sheet was made."
            : "Careful holder: not computed, " + equity.whyNoEquivalent() + ".";
    return "Claimed: at the price the company names. Valued: options by Black and Scholes, shares at fair market value, each with the chance of still being here. "
        + careful
        + " A private company's shares may come to nothing, and cannot be sold at will."
        + unknown;
  }
}
