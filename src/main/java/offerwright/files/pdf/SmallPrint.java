package offerwright.files.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.trail.Assumption;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.problem.Problem;
import offerwright.files.excel.QuantityText;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.LineWords;
import offerwright.files.text.ReportWords;
import offerwright.files.text.Words;

/// What was assumed, with where it comes from; what is wrong; what could not be printed.
final class SmallPrint {
  private final Draft draft;
  private final ComparisonReport report;

  SmallPrint(Draft draft, ComparisonReport report) {
    this.draft = draft;
    this.report = report;
  }

  void write() throws IOException {
    draft.section("Assumptions and limits", 30);
    paragraph("All offers: " + all(ReportWords.common(report)));
    for (ComparedOffer offer : report.comparison().offers()) {
      paragraph(
          LineWords.name(offer)
              + ": "
              + Stream.concat(
                      Stream.of(all(ReportWords.of(offer))),
                      offer.outlook().facts().stream().map(SmallPrint::words))
                  .filter(text -> !text.isEmpty())
                  .collect(Collectors.joining("; "))
              + ".");
    }
    List<Problem> problems = ReportWords.problems(report);
    if (!problems.isEmpty()) {
      draft.section("Problems", 20);
      for (Problem problem : problems) {
        paragraph(
            Words.of(problem.severity())
                + ", "
                + problem.where()
                + ": "
                + problem.message()
                + " "
                + problem.repair());
      }
    }
    if (draft.letters().hasMissed()) {
      draft.gap(3);
      paragraph("A character that the typeface does not have is printed as “?”.");
    }
  }

  private void paragraph(String text) throws IOException {
    draft.gap(1.5f);
    draft.paragraph(Type.SMALL, text);
  }

  private static String all(List<Assumption> assumptions) {
    return assumptions.stream()
        .map(each ->
            each.name() + ": " + QuantityText.words(each.value()) + " (" + each.provenance() + ")")
        .collect(Collectors.joining("; "));
  }

  private static String words(FactNote note) {
    return ComparisonWords.of(note.fact())
        + " "
        + ComparisonWords.of(note.source())
        + (note.reason().isBlank() ? "" : " (" + note.reason() + ")");
  }
}
