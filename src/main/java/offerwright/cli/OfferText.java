package offerwright.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offerwright.calc.check.Light;
import offerwright.calc.check.LightState;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.PayLine;
import offerwright.calc.value.TokenFigures;
import offerwright.calc.value.YearTable;
import offerwright.domain.money.Money;
import offerwright.domain.offer.Offer;
import offerwright.files.text.Words;

/// Offers as lines for a person.
final class OfferText {
  private static final List<LightState> WORST_FIRST =
      List.of(LightState.STOP, LightState.CHECK, LightState.UNKNOWN, LightState.OK);
  private static final String NONE = "-";

  private final Texts texts;

  OfferText(Texts texts) {
    this.texts = texts;
  }

  /// One line an offer, aligned.
  List<String> list(List<OfferReport> reports) {
    TextTable table =
        new TextTable(
            "ID", "STATE", "ROLE", "LEVEL", ">BASE", ">TOKENS A YEAR", "GUARDRAILS", "EXPIRES");
    for (OfferReport report : reports) {
      Offer offer = report.offer();
      table.row(
          List.of(
              offer.id(),
              low(Words.of(offer.state())),
              offer.placement().role(),
              report.levelName(),
              texts.brief(offer.terms().cash().base()),
              report.figures().tokens().map(tokens -> texts.brief(tokens.face())).orElse(NONE),
              guardrails(report),
              offer.expires().map(texts::day).orElse(NONE)));
    }
    return table.lines();
  }

  private static String guardrails(OfferReport report) {
    return WORST_FIRST.stream()
        .filter(state -> report.lights(state) > 0)
        .map(state -> report.lights(state) + " " + low(Words.of(state)))
        .collect(Collectors.joining(", "));
  }

  /// Everything about one offer.
  List<String> show(OfferReport report) {
    OfferFigures figures = report.figures();
    List<String> lines = new ArrayList<>(head(report));
    section(
        lines,
        "Three totals (in "
            + figures.candidate().currency()
            + ", equity as "
            + low(Words.of(figures.counting()))
            + ", tokens in none)",
        totals(figures));
    section(lines, "Value to the candidate", years(figures.candidate()));
    section(lines, "Cost to the company", years(figures.company()));
    figures
        .tokens()
        .ifPresent(
            tokens -> section(lines, "Tokens a year (never cash, never added)", tokens(tokens)));
    section(lines, "Guardrails", report.lights().stream().flatMap(this::light).toList());
    section(
        lines,
        "Problems",
        report.problems().isEmpty()
            ? List.of("none")
            : report.problems().stream().map(Desk::line).toList());
    section(
        lines,
        "Assumed",
        figures.assumptions().stream()
            .map(assumed ->
                assumed.name()
                    + ": "
                    + texts.quantity(assumed.value())
                    + " ("
                    + assumed.provenance()
                    + ")")
            .toList());
    return lines;
  }

  /// Inside a line, where no word starts with a capital.
  private static String low(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static void section(List<String> lines, String title, List<String> content) {
    lines.add("");
    lines.add(title);
    content.forEach(line -> lines.add("  " + line));
  }

  private List<String> head(OfferReport report) {
    Offer offer = report.offer();
    String start = texts.day(offer.terms().start());
    return List.of(
        offer.id() + ", version " + offer.version() + ", " + low(Words.of(offer.state())),
        offer.candidate().name()
            + ": "
            + offer.placement().role()
            + ", level "
            + report.levelName()
            + ", "
            + place(report)
            + ", from "
            + start,
        offer
            .expires()
            .map((LocalDate day) -> "Open until " + texts.day(day))
            .orElse("No deadline yet"));
  }

  private static String place(OfferReport report) {
    String id = report.offer().placement().locationId();
    return report.workspace().location(id).map(place -> place.name()).orElse(id);
  }

  private List<String> totals(OfferFigures figures) {
    return new TextTable("", ">")
            .row(
                List.of(
                    "Guaranteed recurring cash a year",
                    texts.cents(figures.guaranteedRecurringCash())))
            .row(List.of("Year 1", texts.cents(figures.year1())))
            .row(List.of("Four years", texts.cents(figures.fourYearTotal())))
            .row(List.of("  on average a year", texts.cents(figures.fourYearAverage())))
            .lines()
            .stream()
            .skip(1)
            .toList();
  }

  private List<String> years(YearTable years) {
    TextTable table = new TextTable("", ">Year 1", ">Year 2", ">Year 3", ">Year 4", ">Total");
    for (PayLine line : years.lines()) {
      table.row(cells(Words.of(line.item()), line.years(), line.total()));
    }
    table.row(
        cells(
            "Sum",
            IntStream.rangeClosed(1, YearTable.YEARS).mapToObj(years::year).toList(),
            years.total()));
    return table.lines();
  }

  private List<String> cells(String name, List<Money> years, Money total) {
    return Stream.of(
            Stream.of(name), years.stream().map(texts::cents), Stream.of(texts.cents(total)))
        .flatMap(cells -> cells)
        .toList();
  }

  private List<String> tokens(TokenFigures tokens) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Face value: "
            + texts.exact(tokens.face())
            + tokens
                .shareOfBase()
                .map(share -> ", " + texts.percent(share) + " of base")
                .orElse(""));
    lines.add(
        "Expected use: "
            + texts.exact(tokens.expectedUse())
            + ", unspent "
            + texts.exact(tokens.expectedUnspent()));
    lines.add("Purchasing power: " + power(tokens));
    lines.add("Personal value: " + texts.exact(tokens.personalValue()));
    return lines;
  }

  private String power(TokenFigures tokens) {
    Optional<String> face = tokens.faceTokens().map(texts::tokens);
    String price =
        tokens
            .pricePerMillion()
            .map(found -> " at " + texts.price(found) + " a million")
            .orElse("");
    String card =
        tokens
            .card()
            .map(found ->
                " (" + found.model() + ", in force since " + texts.day(found.effective()) + ")")
            .orElse("");
    return face.map(bought -> bought + price + card)
        .orElse("not known: the workspace has no price for the tier");
  }

  private Stream<String> light(Light light) {
    String readings =
        light.readings().stream()
            .map(reading -> reading.name() + " " + texts.quantity(reading.value()))
            .collect(Collectors.joining("; "));
    String head =
        low(Words.of(light.state())) + "  " + Words.of(light.guardrail()) + ": " + light.finding();
    return Stream.of(head, light.repair(), readings)
        .filter(line -> !line.isEmpty())
        .map(line -> line.equals(head) ? line : "    " + line);
  }
}
