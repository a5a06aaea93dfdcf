package offerwright.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.Question;
import offerwright.calc.trail.Assumption;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.ReportWords;

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
        "By year: "
            + ComparisonWords.of(comparison.workspace().comparison().years())
                .toLowerCase(Locale.ROOT)
            + ", tokens apart",
        tables.years());
    section(
        lines,
        "Line by line (! = apart by 10 % or more, close = by less than 2 %)",
        tables.lines());
    if (tables.anyIncomplete()) {
      lines.add("  * without what is not disclosed");
    }
    new CompareRiskText(figures)
        .sections(report, (title, content) -> section(lines, title, content));
    new CompareAskText(texts, figures)
        .sections(report, (title, content) -> section(lines, title, content));
    section(
        lines,
        "Questions",
        comparison.offers().stream().flatMap(offer -> questions(report.paper(), offer)).toList());
    section(lines, "Assumed", assumed(report.paper()));
    section(lines, "Notes", notes(comparison));
    return lines;
  }

  /// Verdict, offers and what fixes the figures; for a summary.
  List<String> headline(CompareReport report) {
    List<String> lines = new ArrayList<>();
    ComparisonReport paper = report.paper();
    lines.add(ReportWords.confidence(paper) + ": " + ReportWords.verdict(paper));
    if (!ReportWords.more(paper).isEmpty()) {
      lines.add(ReportWords.more(paper));
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
    return "Amounts in "
        + report.comparison().currency()
        + ", "
        + ReportWords.tax(report.comparison().workspace().comparison().tax())
        + "; "
        + ReportWords.person(report.paper().person(), report.comparison().currency())
        + "; "
        + figures.number(run.paths(), 0)
        + " paths, seed "
        + run.seed()
        + "; ± and what stands in brackets behind a simulated figure is a 95 % interval";
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

  /// What is assumed of all offers, then what of each; of several alike once, with their letters.
  private List<String> assumed(ComparisonReport paper) {
    Map<String, List<String>> tags = new LinkedHashMap<>();
    for (ComparedOffer offer : paper.comparison().offers()) {
      Stream.concat(facts(offer.outlook()), ReportWords.of(offer).stream().map(this::assumption))
          .distinct()
          .forEach(text -> tags.computeIfAbsent(text, _ -> new ArrayList<>()).add(offer.tag()));
    }
    return Stream.concat(
            ReportWords.common(paper).stream().map(this::assumption),
            tags.entrySet().stream()
                .map(each -> String.join(", ", each.getValue()) + ": " + each.getKey()))
        .toList();
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
      ReportWords.scale(offer).ifPresent(scale -> notes.add(offer.tag() + ": " + scale));
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
