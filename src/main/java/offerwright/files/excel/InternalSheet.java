package offerwright.files.excel;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offerwright.calc.check.Light;
import offerwright.calc.check.LightState;
import offerwright.calc.value.Exchange;
import offerwright.domain.level.Level;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.OfferEvent;
import offerwright.files.text.Words;

/// Band position, guardrail lights, company cost and the record of decisions. Exists in the
/// internal copy only.
final class InternalSheet {
  static final String SHEET = "Internal";
  private static final int LINE = 84;
  private static final int SMALL_LINE = 82;

  private final Book book;
  private final Page page;

  private InternalSheet(Book book) {
    this.book = book;
    this.page = book.page(SHEET, 2, 31, 17, 17, 17, 17, 17);
  }

  static void write(Book book) {
    InternalSheet sheet = new InternalSheet(book);
    sheet.page.row(26).put(1, Look.TITLE, "Internal: not for the candidate");
    sheet
        .page
        .row()
        .put(
            1,
            Look.SUBTITLE,
            "Offer "
                + book.offer().id()
                + " · version "
                + book.offer().version()
                + " · "
                + book.offer().placement().role());
    sheet.band();
    sheet.lights();
    sheet.cost();
    sheet.decisions();
    SheetSetup.inputs(book, sheet.page);
  }

  private void section(String title) {
    page.gap(9);
    page.row(19).put(1, Look.SECTION, title).fill(1, OfferPage.TOTAL, Look.SECTION);
    page.gap(3);
  }

  private void band() {
    section("Position in the band");
    Optional<Level> level =
        book.request().workspace().ladder().find(book.offer().placement().levelId());
    if (level.isEmpty()) {
      page.row()
          .put(
              1,
              Look.NOTE,
              "The level of this offer is not on the ladder; there is no band to compare with.");
      return;
    }
    PayBand band = level.get().band();
    page.row(17)
        .put(1, Look.HEAD_LEFT, "Level " + level.get().name())
        .put(2, Look.HEAD, "Minimum")
        .put(3, Look.HEAD, "Midpoint")
        .put(4, Look.HEAD, "Maximum");
    page.put(5, Look.HEAD, "Base").fill(1, OfferPage.TOTAL, Look.HEAD);
    page.row()
        .put(1, Look.LABEL, "Base pay a year")
        .put(2, Look.INPUT, Entry.money(band.minimum()))
        .put(3, Look.INPUT, Entry.money(band.midpoint()));
    page.put(4, Look.INPUT, Entry.money(band.maximum()))
        .name(2, "BandMinimum")
        .name(3, "BandMidpoint")
        .name(4, "BandMaximum");
    Optional<String> base = base(band.currency());
    page.put(
            5,
            Look.VALUE,
            base.map(formula -> Entry.money(formula, band.currency()))
                .orElse(new Entry.Unknown("no exchange rate")))
        .name(5, "BaseInBand");
    page.fill(1, OfferPage.TOTAL, Look.VALUE);
    ratios(base.isPresent(), band.maximum().compareTo(band.minimum()) > 0);
  }

  private void ratios(boolean known, boolean wide) {
    Entry unknown = new Entry.Unknown("no exchange rate");
    Entry compa =
        known ? new Entry.Formula("BaseInBand/BandMidpoint", NumberFormats.RATIO) : unknown;
    Entry range =
        known && wide
            ? Entry.percent("(BaseInBand-BandMinimum)/(BandMaximum-BandMinimum)")
            : known ? new Entry.Unknown("no width") : unknown;
    page.row()
        .put(1, Look.LABEL, "Compa-ratio: base / midpoint")
        .put(2, Look.STRONG, compa)
        .name(2, Names.COMPA_RATIO)
        .fill(1, OfferPage.TOTAL, Look.VALUE);
    page.row()
        .put(1, Look.LABEL, "Range penetration")
        .put(2, Look.STRONG, range)
        .name(2, Names.PENETRATION)
        .fill(1, OfferPage.TOTAL, Look.VALUE);
  }

  private Optional<String> base(CurrencyCode to) {
    if (to.equals(book.currency())) {
      return Optional.of(Names.BASE);
    }
    String rounded = "," + to.digits() + ")";
    if (to.equals(book.terms().fx().to())) {
      return Optional.of("ROUND(" + Names.BASE + "*" + Names.FX + rounded);
    }
    return Exchange.of(book.request().workspace(), book.terms())
        .rate(book.currency(), to)
        .map(rate -> "ROUND(" + Names.BASE + "*" + rate + rounded);
  }

  private void lights() {
    section("Guardrails, as they stood on " + book.request().today());
    page.row(17)
        .put(1, Look.HEAD_LEFT, "Light")
        .put(2, Look.HEAD_LEFT, "State")
        .put(3, Look.HEAD_LEFT, "Finding, numbers, and what it asks for")
        .fill(1, OfferPage.TOTAL, Look.HEAD);
    for (Light light : book.request().lights()) {
      String readings =
          light.readings().stream()
              .map(reading -> reading.name() + " " + QuantityText.words(reading.value()))
              .collect(Collectors.joining("; "));
      String text =
          Stream.of(light.finding(), readings, light.repair())
              .filter(part -> !part.isBlank())
              .collect(Collectors.joining(" · "));
      page.row(height(text, SMALL_LINE))
          .put(1, Look.WORDS, Words.of(light.guardrail()))
          .put(2, look(light.state()), word(light.state()));
      page.put(3, Look.EXPLANATION, text).join(3, OfferPage.TOTAL, Look.EXPLANATION);
    }
  }

  private static String word(LightState state) {
    return switch (state) {
      case OK -> "✓ OK";
      case CHECK -> "! Check";
      case STOP -> "✕ Stop";
      case UNKNOWN -> "? Unknown";
    };
  }

  private static Look look(LightState state) {
    return switch (state) {
      case OK -> Look.LIGHT_OK;
      case CHECK -> Look.LIGHT_CHECK;
      case STOP -> Look.LIGHT_STOP;
      case UNKNOWN -> Look.UNKNOWN_WORDS;
    };
  }

  private void cost() {
    section("Company cost by employment year, " + book.currency());
    page.row().put(1, Look.LABEL, "Employer's on-cost, share of cash pay");
    page.put(
            2,
            Look.INPUT,
            Entry.percent(book.request().workspace().settings().valuation().employerOnCost()))
        .name(2, Names.ON_COST);
    page.gap(4);
    page.row(17).put(1, Look.HEAD_LEFT, "Employment year");
    String[] heads = {"Year 1", "Year 2", "Year 3", "Year 4", "Four years"};
    for (int i = 0; i < heads.length; i++) {
      page.put(2 + i, Look.HEAD, heads[i]);
    }
    int first = page.number() + 1;
    YearLine.company(book).forEach(line -> YearSection.line(book, page, "Company", line));
    YearSection.total(
        book, page, "Company cost", first, Names.COMPANY_TOTAL, Names.COMPANY_FOUR_YEARS);
    page.row().put(1, Look.LABEL, "Beside it: value to the candidate");
    for (int year = 1; year <= YearSection.YEARS; year++) {
      page.put(1 + year, Look.VALUE, book.money(Names.year(Names.CANDIDATE_TOTAL, year)));
    }
    page.put(OfferPage.TOTAL, Look.STRONG, book.money(Names.FOUR_YEAR_TOTAL));
    page.paragraph(
        1,
        OfferPage.TOTAL,
        Look.NOTE,
        "Equity at accounting value before leaving is considered; tokens at expected use; personal value of tokens is not a cost and is not here.",
        120);
  }

  private void decisions() {
    section("Reason, approver and record");
    Justification justification = book.offer().justification();
    fact("Reason given", justification.reason().isBlank() ? "none" : justification.reason());
    fact("Approver asked", justification.approver().isBlank() ? "none" : justification.approver());
    fact("Note for colleagues", book.offer().note().isBlank() ? "none" : book.offer().note());
    for (OfferEvent event : book.offer().history()) {
      String overridden =
          event.overridden().isEmpty() ? "" : " over " + String.join(", ", event.overridden());
      String approver = event.approver().map(name -> " · " + name).orElse("");
      String reason = event.reason().isBlank() ? "" : ": " + event.reason();
      fact(
          event.at().toString(),
          "Version "
              + event.version()
              + " "
              + Words.of(event.action())
              + " by "
              + event.by()
              + approver
              + overridden
              + reason);
    }
  }

  private void fact(String label, String text) {
    page.row(height(text, LINE))
        .put(1, Look.LABEL, label)
        .put(2, Look.WORDS, text)
        .join(2, OfferPage.TOTAL, Look.WORDS);
  }

  private static float height(String text, int perLine) {
    return Math.max(Page.ROW, Math.ceilDiv(text.length(), perLine) * 12f + 4);
  }
}
