package offerwright.files.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.value.GrantFigures;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;

/// One grant on the sheet of vesting: what a unit is worth, and its tranches.
final class GrantBlock {
  private static final String NOT_DISCLOSED = "\"" + Entry.NOT_DISCLOSED + "\"";

  private final Book book;
  private final Page page;
  private final Rates rates;
  private final int index;
  private final EquityGrant grant;
  private final GrantFigures figures;
  private final VestingTable table;

  GrantBlock(Book book, Page page, Rates rates, int index) {
    this.book = book;
    this.page = page;
    this.rates = rates;
    this.index = index;
    this.grant = book.terms().grants().get(index);
    this.figures = book.request().figures().equity().grants().get(index);
    boolean inUnits = figures.units().isPresent();
    this.table =
        new VestingTable(
            book,
            page,
            inUnits ? 0 : book.currency().digits(),
            inUnits ? NumberFormats.UNITS : NumberFormats.money(book.currency()));
  }

  void write() {
    table.section(
        "Grant "
            + (index + 1)
            + ": "
            + Words.of(grant.instrument())
            + ", "
            + Words.of(grant.vesting()));
    List<Tranche> tranches =
        figures.units().isEmpty() && target().isEmpty()
            ? List.of()
            : Tranche.of(grant.vesting(), book.terms().start(), grant.grantDate());
    int head = page.number() + 2;
    String granted = "$" + Page.letter(VestingTable.DATE) + "$" + head;
    String rest = "$" + Page.letter(VestingTable.QUANTITY) + "$" + head;
    TrancheFormulas formulas =
        TrancheFormulas.of(grant.vesting(), granted, rest, table.decimals(), tranches);
    worked(formulas, head, head + 2, head + 1 + tranches.size());
    table.head(grant.instrument().isOption() ? Optional.of(granted()) : Optional.empty());
    if (tranches.isEmpty()) {
      table.nothing("no exchange rate");
    }
    table.rows(
        tranches,
        formulas,
        name(Names.UNIT_VALUE),
        grant.instrument().isOption()
            ? VestingTable.Keeps.ITS_VALUE
            : VestingTable.Keeps.LESS_DIVIDENDS);
    table.nameColumns(name(Names.VESTING_DATES), name(Names.VESTING_AMOUNTS));
    totals();
    Optional<String> before =
        book.request().isInternal() ? Optional.of(name(Names.BEFORE_LEAVING)) : Optional.empty();
    table.byYear(
        new VestingTable.ByYear(
            name(Names.CLAIMED),
            name(Names.VALUED),
            before,
            Optional.of(name(Names.VESTING_UNITS))));
  }

  /// The figures that all tranches share: what is granted, what rounding leaves over, and the two
  /// values of a unit.
  private void worked(TrancheFormulas formulas, int head, int first, int last) {
    List<String> labels =
        new ArrayList<>(List.of("Granted", "Left over", "Claimed a unit", "Valued a unit"));
    List<Entry> entries = new ArrayList<>();
    String granted =
        figures.units().isPresent() ? name(Names.UNITS) : target().orElse(NOT_DISCLOSED);
    entries.add(new Entry.Formula(granted, table.format()));
    entries.add(
        formulas.isLoaded() && last >= first
            ? new Entry.Formula(formulas.remainder(), NumberFormats.WHOLE)
            : Entry.words("–"));
    entries.add(
        new Entry.Formula(claimedPerUnit(first, last), NumberFormats.price(book.currency())));
    entries.add(new Entry.Formula(valuedPerUnit(head), NumberFormats.price(book.currency())));
    if (grant.instrument().isOption() && figures.units().isPresent()) {
      labels.addAll(List.of("Expected term", "d1", "d2"));
      entries.add(new Entry.Formula(expectedTerm(first, last), NumberFormats.YEARS));
      entries.add(new Entry.Formula(d1(head), NumberFormats.FINE));
      entries.add(new Entry.Formula(d2(head), NumberFormats.FINE));
    }
    table.worked(labels, entries);
    page.name(VestingTable.SO_FAR, name(Names.UNIT_CLAIM))
        .name(VestingTable.SHARE, name(Names.UNIT_VALUE));
    if (grant.instrument().isOption() && figures.units().isPresent()) {
      page.name(VestingTable.YEARS, name(Names.EXPECTED_TERM));
    }
  }

  private Optional<String> target() {
    return grant.quantity() instanceof EquityQuantity.Value value
        ? rates.money(name(Names.TARGET_VALUE), value.amount().currency())
        : Optional.empty();
  }

  private String claimedPerUnit(int first, int last) {
    if (grant.quantity() instanceof EquityQuantity.Value) {
      String vesting = table.range(VestingTable.QUANTITY, first, last);
      return last < first
          ? NOT_DISCLOSED
          : target()
              .map(value -> "IF(SUM(" + vesting + ")=0,0," + value + "/SUM(" + vesting + "))")
              .orElse(NOT_DISCLOSED);
    }
    String price = name(Names.CLAIM_PRICE);
    String strike = name(Names.EXERCISE_PRICE);
    return "IF(AND(ISNUMBER("
        + price
        + "),ISNUMBER("
        + strike
        + ")),MAX("
        + price
        + "-"
        + strike
        + ",0),"
        + NOT_DISCLOSED
        + ")";
  }

  /// Black and Scholes 1973 with Merton's dividend yield for an option, the share price for an RSU.
  private String valuedPerUnit(int head) {
    if (figures.units().isEmpty()) {
      return NOT_DISCLOSED;
    }
    if (!grant.instrument().isOption()) {
      return name(Names.SHARE_PRICE);
    }
    String d1 = "$" + Page.letter(VestingTable.STAYING) + "$" + head;
    String d2 = "$" + Page.letter(VestingTable.CLAIMED) + "$" + head;
    String share = discountedShare(head);
    String strike = discountedStrike(head);
    String value =
        "IF(ISNUMBER("
            + d1
            + "),"
            + share
            + "*"
            + normal(d1)
            + "-"
            + strike
            + "*"
            + normal(d2)
            + ",MAX("
            + share
            + "-"
            + strike
            + ",0))";
    return "IF(" + priced() + "," + value + "," + NOT_DISCLOSED + ")";
  }

  /// The standard normal distribution. Only asked for arguments of 0 or more, because POI's
  /// NORMSDIST refuses others; Φ(-x) = 1 - Φ(x).
  private static String normal(String cell) {
    return "IF(" + cell + "<0,1-NORMSDIST(ABS(" + cell + ")),NORMSDIST(ABS(" + cell + ")))";
  }

  private String d1(int head) {
    String spread = Names.VOLATILITY + "*SQRT(" + term(head) + ")";
    String d1 =
        "LN(("
            + discountedShare(head)
            + ")/("
            + discountedStrike(head)
            + "))/("
            + spread
            + ")+"
            + spread
            + "/2";
    String positive =
        name(Names.SHARE_PRICE) + "*" + name(Names.EXERCISE_PRICE) + "*" + spread + ">0";
    return "IF(" + priced() + ",IF(" + positive + "," + d1 + ",\"–\"),\"–\")";
  }

  private String d2(int head) {
    String d1 = "$" + Page.letter(VestingTable.STAYING) + "$" + head;
    return "IF(ISNUMBER("
        + d1
        + "),"
        + d1
        + "-"
        + Names.VOLATILITY
        + "*SQRT("
        + term(head)
        + "),\"–\")";
  }

  private static String term(int head) {
    return "$" + Page.letter(VestingTable.YEARS) + "$" + head;
  }

  private String priced() {
    return "AND(ISNUMBER("
        + name(Names.SHARE_PRICE)
        + "),ISNUMBER("
        + name(Names.EXERCISE_PRICE)
        + "))";
  }

  private String discountedShare(int head) {
    return name(Names.SHARE_PRICE) + "*EXP(-" + Names.DIVIDEND + "*" + term(head) + ")";
  }

  private String discountedStrike(int head) {
    return name(Names.EXERCISE_PRICE) + "*EXP(-" + Names.RISK_FREE + "*" + term(head) + ")";
  }

  /// `(weighted vesting time + contract) / 2`, the simplified method of SEC SAB 107 and 110.
  private String expectedTerm(int first, int last) {
    String contract = name(Names.CONTRACT_YEARS);
    String vesting = table.range(VestingTable.QUANTITY, first, last);
    String years = table.range(table.fromGrant(granted()), first, last);
    return "(IF(SUM("
        + vesting
        + ")=0,0,SUMPRODUCT("
        + vesting
        + ","
        + years
        + ")/SUM("
        + vesting
        + "))+"
        + contract
        + ")/2";
  }

  private void totals() {
    int digits = book.currency().digits();
    String claimed =
        grant.quantity() instanceof EquityQuantity.Value
            ? target().orElse(NOT_DISCLOSED)
            : "IF(ISNUMBER("
                + name(Names.UNIT_CLAIM)
                + "),ROUND(SUM(%s),"
                + digits
                + "),"
                + NOT_DISCLOSED
                + ")";
    String valued =
        "IF(ISNUMBER("
            + name(Names.UNIT_VALUE)
            + "),ROUND(SUM(%s),"
            + digits
            + "),"
            + NOT_DISCLOSED
            + ")";
    table.totals(claimed, valued);
    page.name(VestingTable.CLAIMED, name(Names.CLAIMED))
        .name(VestingTable.VALUED, name(Names.VALUED));
  }

  private LocalDate granted() {
    return grant.grantDate().or(() -> grant.vesting().start()).orElse(book.terms().start());
  }

  private String name(String name) {
    return Names.of(name, index);
  }
}
