package offerwright.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.Person;
import offerwright.calc.compare.Question;
import offerwright.calc.compare.Standing;
import offerwright.calc.trail.Assumption;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.tax.TaxChoice;
import offerwright.files.text.ComparisonWords;

/// A comparison of offers for people on a console: the verdict first, then what it rests on.
final class CompareText {
  private final Texts texts;
  private final EstimateTexts figures;

  CompareText(Texts texts, Locale locale) {
    this.texts = texts;
    this.figures = new EstimateTexts(texts, locale);
  }

  List<String> lines(CompareReport report) {
    List<String> lines = new ArrayList<>(headline(report));
    Comparison comparison = report.comparison();
    CompareTables tables = new CompareTables(texts, comparison);
    section(lines, "Three totals (tokens in none)", tables.totals());
    section(
        lines,
        "By year: " + ComparisonWords.of(comparison.workspace().comparison().years()).toLowerCase(Locale.ROOT)
            + ", tokens apart",
        tables.years());
    section(
        lines,
        "Line by line (! = apart by 10 % or more, close = by less than 2 %)",
        tables.lines());
    if (tables.anyIncomplete()) {
      lines.add("  * without what is not disclosed");
    }
    new CompareRiskText(figures).sections(report, (title, content) -> section(lines, title, content));
    new CompareAskText(texts, figures)
        .sections(report, (title, content) -> section(lines, title, content));
    section(lines, "Questions", comparison.offers().stream().flatMap(offer -> questions(report.paper(), offer)).toList());
    section(lines, "Assumed", assumed(comparison));
    section(lines, "Notes", notes(comparison));
    return lines;
  }

  /// Verdict, offers and what fixes the figures; for a summary.
  List<String> headline(CompareReport report) {
    List<String> lines = new ArrayList<>();
    report.answer().ifPresent(answer -> {
      Standing standing = answer.standing();
      lines.add(ComparisonWords.of(standing.confidence()) + ": " + standing.sentence());
      if (!standing.more().isEmpty()) {
        lines.add(standing.more());
      }
    });
    if (report.answer().isEmpty()) {
      lines.add("No verdict: the offers cannot be simulated.");
    }
    List<ComparedOffer> weighed = report.comparison().weighed();
    for (ComparedOffer offer : report.comparison().offers()) {
      lines.add(
          offer.tag()
              + "  "
              + offer.name()
              + place(offer)
              + ", from "
              + offer.terms().start()
              + (weighed.contains(offer) ? "" : ", not weighed"));
    }
    lines.add(head(report));
    return lines;
  }

  private static String place(ComparedOffer offer) {
    return offer.place().isBlank() ? "" : ", " + offer.place();
  }

  private String head(CompareReport report) {
    ComparisonRun run = report.comparison().workspace().comparison().run();
    Person person = report.paper().person();
    return "Amounts in "
        + report.comparison().currency()
        + ", "
        + tax(report.comparison().workspace().comparison().tax())
        + ", own use "
        + plain(person.ownUse())
        + ", risk aversion "
        + plain(person.riskAversion())
        + ", outside wealth "
        + person
            .outsideWealth()
            .map(wealth -> figures.number(wealth, 0))
            .orElse("not given")
        + ", "
        + figures.number(run.paths(), 0)
        + " paths, seed "
        + run.seed()
        + ", ± and what stands in brackets behind a simulated figure is a 95 % interval";
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private String tax(TaxChoice choice) {
    return switch (choice) {
      case TaxChoice.None _ -> "before tax";
      case TaxChoice.Effective(var rate) -> "after an effective tax of " + texts.percent(rate);
      case TaxChoice.UnitedStatesFederal federal ->
          "after United States federal tax, "
              + ComparisonWords.of(federal.status()).toLowerCase(Locale.ROOT)
              + ", state and local "
              + texts.percent(federal.stateRate());
    };
  }

  private static Stream<String> questions(ComparisonReport paper, ComparedOffer offer) {
    return paper.questions(offer).stream().map(question -> question(offer, question));
  }

  private static String question(ComparedOffer offer, Question question) {
    return offer.tag()
        + ": "
        + question.text()
        + " ("
        + ComparisonWords.of(question.source())
        + ") "
        + question.why();
  }

  /// What is assumed of several offers alike stands once, with their letters.
  private List<String> assumed(Comparison comparison) {
    Map<String, List<String>> tags = new LinkedHashMap<>();
    for (ComparedOffer offer : comparison.offers()) {
      assumed(offer)
          .distinct()
          .forEach(text -> tags.computeIfAbsent(text, _ -> new ArrayList<>()).add(offer.tag()));
    }
    return tags.entrySet().stream()
        .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey())
        .toList();
  }

  private Stream<String> assumed(ComparedOffer offer) {
    return Stream.concat(
        facts(offer.outlook()),
        offer.assumptions().stream().map(this::assumption));
  }

  private static Stream<String> facts(OfferOutlook outlook) {
    return outlook.facts().stream().map(CompareText::fact);
  }

  private static String fact(FactNote note) {
    return ComparisonWords.of(note.fact())
        + ": "
        + ComparisonWords.of(note.source())
        + (note.reason().isEmpty() ? "" : " (" + note.reason() + ")");
  }

  private String assumption(Assumption assumed) {
    return assumed.name()
        + ": "
        + texts.quantity(assumed.value())
        + " ("
        + assumed.provenance()
        + ")";
  }

  /// Limits of taxes, exchange rates and costs of living with their days and sources.
  private List<String> notes(Comparison comparison) {
    List<String> notes = new ArrayList<>(comparison.notes());
    for (ComparedOffer offer : comparison.offers()) {
      offer.scale().flatMap(scale -> scale.dated()).ifPresent(rate ->
          notes.add(
              offer.tag()
                  + ": 1 "
                  + rate.from()
                  + " is "
                  + rate.rate().toPlainString()
                  + " "
                  + rate.to()
                  + " ("
                  + rate.date()
                  + ", "
                  + rate.source()
                  + ")"));
      offer.scale().flatMap(scale -> scale.place()).ifPresent(index ->
          notes.add(
              offer.tag()
                  + ": amounts are divided by the cost of living of "
                  + index.place()
                  + ", "
                  + plain(index.index())
                  + " ("
                  + index.date()
                  + ", "
                  + index.source()
                  + ")"));
    }
    return notes;
  }

  private static void section(List<String> lines, String title, List<String> content) {
    if (!content.isEmpty()) {
      lines.add("");
      lines.add(title);
      content.forEach(line -> lines.add("  " + line));
    }
  }
}
