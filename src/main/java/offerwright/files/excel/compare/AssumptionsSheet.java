package offerwright.files.excel.compare;

import java.util.List;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.trail.Assumption;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.problem.Problem;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;
import offerwright.files.excel.QuantityText;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.LineWords;
import offerwright.files.text.ReportWords;
import offerwright.files.text.Words;

/// Everything that was assumed, with where it comes from; limits of the figures; what is wrong.
final class AssumptionsSheet {
  private static final int LABEL = 1;
  private static final int VALUE = 2;
  private static final int WHY = 3;
  private static final int LINE = 60;
  private static final int VALUE_LINE = 30;
  private static final int WHOLE = 170;

  private final Page page;

  private AssumptionsSheet(Page page) {
    this.page = page;
  }

  static void write(Model model) {
    Page page = model.page(Sheets.ASSUMPTIONS, 2, 50, 32, 64);
    page.row(26).put(LABEL, Look.TITLE, "Assumptions, limits and problems");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "As assumed on "
                + model.comparison().today()
                + ". Inputs that formulas use stand on the sheet Inputs.");
    AssumptionsSheet sheet = new AssumptionsSheet(page);
    sheet.assumptions("For all offers", ReportWords.common(model.report()));
    for (ComparedOffer offer : model.comparison().offers()) {
      sheet.assumptions(LineWords.name(offer), ReportWords.of(offer));
      offer.outlook().facts().forEach(sheet::fact);
    }
    sheet.limits(model);
    sheet.problems(ReportWords.problems(model.report()));
    model.book().upright(page, 2);
  }

  private void assumptions(String title, List<Assumption> assumptions) {
    Model.section(page, title, LABEL, WHY);
    page.row(17)
        .put(LABEL, Look.HEAD_LEFT, "Assumption")
        .put(VALUE, Look.HEAD, "Value")
        .put(WHY, Look.HEAD_LEFT, "   Where it comes from");
    assumptions.forEach(this::assumption);
  }

  private void assumption(Assumption assumption) {
    Entry value = QuantityText.entry(assumption.value());
    row(
        assumption.name(),
        value,
        QuantityText.words(assumption.value()).length(),
        assumption.provenance());
  }

  private void fact(FactNote note) {
    row(
        ComparisonWords.of(note.fact()),
        new Entry.Unknown(ComparisonWords.of(note.source())),
        0,
        note.reason());
  }

  private void row(String name, Entry value, int letters, String why) {
    int lines =
        Math.max(
            Math.ceilDiv(Math.max(name.length(), why.length()), LINE),
            Math.ceilDiv(letters, VALUE_LINE));
    page.row(Math.max(Page.ROW, 11.5f * lines + 4))
        .put(LABEL, Look.WORDS, name)
        .put(VALUE, Look.VALUE, value)
        .put(WHY, Look.EXPLANATION, why);
  }

  private void limits(Model model) {
    if (!model.comparison().notes().isEmpty()) {
      Model.section(page, "Limits of the figures", LABEL, WHY);
      model
          .comparison()
          .notes()
          .forEach(note -> page.paragraph(LABEL, WHY, Look.NOTE, note, WHOLE));
    }
  }

  private void problems(List<Problem> problems) {
    Model.section(page, "Problems", LABEL, WHY);
    if (problems.isEmpty()) {
      page.paragraph(LABEL, WHY, Look.NOTE, "None was found.", WHOLE);
    }
    for (Problem problem : problems) {
      String text = problem.message() + " " + problem.repair();
      page.row(Model.height(text, 100))
          .put(LABEL, Look.WORDS, Words.of(problem.severity()) + ": " + problem.where())
          .put(VALUE, Look.MEANING, text)
          .join(VALUE, WHY, Look.MEANING);
    }
  }
}
