package offerwright.files.pdf;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.Question;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.LineWords;
import offerwright.files.text.ReportWords;

/// What to ask for, and what to ask.
final class AskSection {
  private final Draft draft;
  private final ComparisonReport report;

  AskSection(Draft draft, ComparisonReport report) {
    this.draft = draft;
    this.report = report;
  }

  void write() throws IOException {
    if (report.asks().isEmpty()) {
      draft.section("What to ask for", 20);
      draft.paragraph(Type.BODY, ReportWords.noAsks(report));
    }
    for (AskList asks : report.asks()) {
      asks(asks);
    }
    questions();
  }

  private void asks(AskList asks) throws IOException {
    ComparedOffer offer = asks.offer();
    draft.section(
        "What would make "
            + offer.tag()
            + " equal to "
            + asks.target().tag()
            + ", in "
            + offer.terms().currency(),
        60);
    draft.paragraph(Type.NOTE, ReportWords.gap(asks, report.comparison().currency()));
    float width = draft.width();
    Grid grid =
        new Grid(
            draft,
            List.of(width * 0.2f, width * 0.12f, width * 0.29f, width * 0.16f, width * 0.23f),
            Set.of(0, 4));
    grid.head(List.of("Ask", "today", "ask for (95 % interval)", "costs them a year", "you bear"));
    for (Ask ask : asks.asks()) {
      grid.row(cells(ask));
    }
    if (asks.growth().isPresent()) {
      draft.gap(2);
      draft.paragraph(Type.NOTE, ReportWords.growth(asks.growth().get(), offer.terms().currency()));
    }
  }

  private static List<Grid.Cell> cells(Ask ask) {
    Grid.Cell name =
        new Grid.Cell(ComparisonWords.ask(ask.part(), !ask.today().isZero()), Type.CELL);
    Grid.Cell today = new Grid.Cell(LineWords.amount(ask.today()), Type.CELL);
    return switch (ask.outcome()) {
      case Ask.Possible possible ->
          List.of(
              name,
              today,
              new Grid.Cell(
                  LineWords.amount(possible.askFor())
                      + String.format(
                          Locale.ROOT,
                          " (%,.0f to %,.0f)",
                          possible.exact().low(),
                          possible.exact().high()),
                  Type.STRONG),
              new Grid.Cell(LineWords.amount(possible.costPerYear()), Type.CELL),
              new Grid.Cell(ComparisonWords.bears(ask.part()), Type.FAINT));
      case Ask.Impossible(String reason) ->
          List.of(
              name,
              today,
              new Grid.Cell(reason, Type.UNKNOWN),
              new Grid.Cell("–", Type.FAINT),
              new Grid.Cell("", Type.FAINT));
    };
  }

  private void questions() throws IOException {
    for (ComparedOffer offer : report.comparison().offers()) {
      List<Question> questions = report.questions(offer);
      if (!questions.isEmpty()) {
        draft.section("Questions for " + LineWords.name(offer), 24);
        for (Question question : questions) {
          draft.paragraph(
              Type.NOTE,
              "• "
                  + question.text()
                  + " ("
                  + ComparisonWords.of(question.source())
                  + ") "
                  + question.why());
        }
      }
    }
  }
}
