package offerwright.files.excel;

import java.util.Optional;
import offerwright.calc.value.YearTable;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.level.Level;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;

/// Who offers what to whom, until when; and the three totals.
final class HeaderSection {
  private HeaderSection() {}

  static void write(Book book, OfferPage sheet) {
    title(book, sheet.page());
    facts(book, sheet);
    totals(book, sheet);
  }

  private static void title(Book book, Page page) {
    page.row(30)
        .put(OfferPage.LABEL, Look.TITLE, book.request().workspace().company().name())
        .put(OfferPage.TOTAL, Look.MARK, book.request().copy().title());
    page.row(16)
        .put(
            OfferPage.LABEL,
            Look.SUBTITLE,
            "Offer of employment · " + book.offer().placement().role())
        .put(OfferPage.TOTAL, Look.MARK, "Confidential");
    page.gap(8);
  }

  private static void facts(Book book, OfferPage sheet) {
    Workspace workspace = book.request().workspace();
    Offer offer = book.offer();
    String level =
        workspace
            .ladder()
            .find(offer.placement().levelId())
            .map(Level::name)
            .orElse(offer.placement().levelId());
    String place =
        workspace
            .location(offer.placement().locationId())
            .map(Location::name)
            .orElse(offer.placement().locationId());
    Entry team =
        orOpen(offer.placement().teamId().map(id -> workspace.team(id).map(Team::name).orElse(id)));
    Entry manager =
        orOpen(
            offer
                .placement()
                .managerId()
                .map(id -> workspace.person(id).map(Person::title).orElse(id)));
    Entry deadline =
        offer.expires().<Entry>map(Entry.Day::new).orElse(new Entry.Unknown("no deadline yet"));
    sheet.words(
        "Candidate",
        Entry.words(offer.candidate().name()),
        "Reference",
        Entry.words(reference(offer)));
    sheet.words("Role", Entry.words(offer.placement().role()), "Level", Entry.words(level));
    sheet.words("Team", team, "Manager", manager);
    sheet.words(
        "Place of work",
        Entry.words(place),
        "First day",
        new Entry.Formula(Names.START, NumberFormats.DATE));
    sheet.words(
        "Answer by",
        deadline,
        "Version",
        Entry.words(offer.version() + " · " + Words.of(offer.state())));
    sheet.words(
        "Currency",
        Entry.words(currency(book)),
        "Prepared",
        Entry.words(book.request().today() + " by " + workspace.settings().desk()));
    sheet.page().gap(10);
  }

  private static String reference(Offer offer) {
    String candidate = offer.candidate().reference();
    return candidate.isBlank() ? offer.id() : offer.id() + " · " + candidate;
  }

  private static String currency(Book book) {
    var fx = book.terms().fx();
    return fx.from().equals(fx.to())
        ? fx.from().code()
        : fx.from() + ", exchange rate of " + fx.date();
  }

  private static Entry orOpen(Optional<String> name) {
    return name.map(Entry::words).orElse(new Entry.Unknown("not yet decided"));
  }

  private static void totals(Book book, OfferPage sheet) {
    Page page = sheet.page();
    page.row(20)
        .put(1, Look.TILE_LABEL, "Guaranteed recurring cash, a year")
        .join(1, 2, Look.TILE_LABEL)
        .put(3, Look.TILE_LABEL, "Year 1")
        .join(3, 4, Look.TILE_LABEL)
        .put(5, Look.TILE_LABEL, "Four years")
        .join(5, 6, Look.TILE_LABEL);
    page.row(26)
        .put(1, Look.TILE_FIGURE, book.rounded(Names.BASE))
        .name(1, Names.GUARANTEED_CASH)
        .join(1, 2, Look.TILE_FIGURE)
        .put(3, Look.TILE_FIGURE, book.money(Names.year(Names.CANDIDATE_TOTAL, 1)))
        .join(3, 4, Look.TILE_FIGURE)
        .put(5, Look.TILE_FIGURE, book.money(Names.FOUR_YEAR_TOTAL))
        .join(5, 6, Look.TILE_FIGURE);
    page.row(34)
        .put(
            1,
            Look.TILE_NOTE,
            "Base pay. The only part that is promised, paid in cash and paid every year.")
        .join(1, 2, Look.TILE_NOTE)
        .put(
            3,
            Look.TILE_NOTE,
            "With the bonus as assumed, one-time payments, equity as counted, and benefits.")
        .join(3, 4, Look.TILE_NOTE)
        .put(5, Look.TILE_NOTE, "Average a year:")
        .put(6, Look.TILE_AVERAGE, book.rounded(Names.FOUR_YEAR_TOTAL + "/" + YearTable.YEARS))
        .name(6, Names.FOUR_YEAR_AVERAGE);
    sheet.note(
        "Tokens are in none of these totals. Equity is counted as chosen on the sheet Parameters, and shown in full further down.");
  }
}
