package offerwright.files.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.RefresherPlan;

/// Every tranche of every grant: when, how much, and what it counts for.
final class VestingSheet {
  static final String SHEET = "Vesting";

  /// From the line under the title to the heads of the first table: a pause, a heading, two rows of
  /// shared figures, the heads.
  private static final int ROWS_TO_HEAD = 5;

  private VestingSheet() {}

  static void write(Book book) {
    Page page = book.page(SHEET, 2, 11, 14, 17, 17, 17, 17, 13, 18, 18, 18, 13);
    page.row(26).put(1, Look.TITLE, SHEET);
    page.paragraph(
        1,
        VestingTable.LAST,
        Look.NOTE,
        "What vests on an anniversary of the first day belongs to the year it ends. Quantities follow the number of units on the sheet Parameters; dates are as agreed.",
        150);
    int head = page.number() + ROWS_TO_HEAD;
    Rates rates = new Rates(book);
    List<EquityGrant> grants = book.terms().grants();
    for (int i = 0; i < grants.size(); i++) {
      new GrantBlock(book, page, rates, i).write();
    }
    book.terms().refreshers().ifPresent(plan -> refreshers(book, page, rates, plan));
    SheetSetup.table(book, page, head);
  }

  private static void refreshers(Book book, Page page, Rates rates, RefresherPlan plan) {
    VestingTable table =
        new VestingTable(
            book, page, book.currency().digits(), NumberFormats.money(book.currency()));
    table.section("Expected refreshers: a practice of the company, not a promise");
    String each = rates.money(Names.REFRESHER, plan.each().currency()).orElse("0");
    table.worked(List.of("Each, in " + book.currency()), List.of(book.money(each)));
    String granted = "$" + Page.letter(VestingTable.DATE) + "$" + page.number();
    table.head(Optional.empty());
    for (int i = 0; i < plan.count(); i++) {
      LocalDate day =
          book.terms().start().plusMonths(plan.firstAfterMonths() + (long) i * plan.everyMonths());
      List<Tranche> tranches =
          Tranche.of(plan.vesting().withStart(Optional.empty()), day, Optional.empty());
      String rest = "";
      TrancheFormulas formulas =
          TrancheFormulas.of(plan.vesting(), granted, rest, book.currency().digits(), tranches);
      if (formulas.isLoaded()) {
        formulas =
            TrancheFormulas.of(
                plan.vesting(),
                granted,
                "(" + formulas.remainder() + ")",
                book.currency().digits(),
                tranches);
      }
      table.rows(tranches, formulas, "1", VestingTable.Keeps.UNTIL_VESTING);
    }
    table.totals("SUM(%s)", "SUM(%s)");
    table.byYear(
        new VestingTable.ByYear(
            Names.REFRESHERS_CLAIMED, Names.REFRESHERS_VALUED, Optional.empty(), Optional.empty()));
  }
}
