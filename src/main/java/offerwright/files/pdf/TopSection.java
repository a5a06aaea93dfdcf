package offerwright.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.value.OfferFigures;
import offerwright.domain.money.Money;
import offerwright.files.text.LineWords;
import offerwright.files.text.ReportWords;

/// Title, names, verdict, totals and the years.
final class TopSection {
  private final Draft draft;
  private final ComparisonReport report;
  private final Comparison comparison;

  TopSection(Draft draft, ComparisonReport report) {
    this.draft = draft;
    this.report = report;
    comparison = report.comparison();
  }

  void write() throws IOException {
    draft.gap(17);
    draft.text(Draft.MARGIN, draft.y(), Type.TITLE, "Offers side by side");
    draft.textBefore(draft.right(), draft.y(), Type.NOTE, comparison.today().toString());
    draft.gap(5);
    draft.paragraph(
        Type.NOTE,
        "Amounts in "
            + comparison.currency()
            + " · "
            + ReportWords.person(report.person(), comparison.currency()));
    draft.gap(4);
    for (ComparedOffer offer : comparison.offers()) {
      draft.paragraph(Type.BODY, LineWords.name(offer) + place(offer));
    }
    verdict();
    totals();
    new YearBarsDrawing(draft, comparison).draw();
  }

  private static String place(ComparedOffer offer) {
    String scale = ReportWords.scale(offer).map(words -> " (" + words + ")").orElse("");
    return (offer.place().isBlank() ? "" : ", " + offer.place())
        + ", from "
        + offer.terms().start()
        + scale;
  }

  private void verdict() throws IOException {
    draft.gap(5);
    draft.line(Draft.MARGIN, draft.y(), draft.right(), draft.y(), Ink.RULE, 0.6f);
    draft.gap(4);
    draft.paragraph(Type.CHIP, ReportWords.confidence(report));
    draft.paragraph(Type.VERDICT, ReportWords.verdict(report));
    String more = ReportWords.more(report);
    if (!more.isEmpty()) {
      draft.paragraph(Type.NOTE, more);
    }
    if (report.answer().value().isPresent()) {
      draft.paragraph(Type.NOTE, ReportWords.run(report.answer().value().get().run()));
    }
  }

  private void totals() throws IOException {
    draft.section("Totals", 60);
    int offers = comparison.offers().size();
    Grid grid = Grid.of(draft, 0.3f, offers);
    List<String> heads = new ArrayList<>(List.of(""));
    comparison.offers().forEach(offer -> heads.add(offer.tag()));
    grid.head(heads);
    total(grid, "Guaranteed recurring cash, a year", OfferFigures::guaranteedRecurringCash, false);
    total(grid, "Year 1", OfferFigures::year1, true);
    total(grid, "Four-year total", OfferFigures::fourYearTotal, true);
    total(grid, "Four-year average, a year", OfferFigures::fourYearAverage, true);
    draft.gap(2);
    draft.paragraph(
        Type.SMALL,
        "Tokens are in none of the totals. " + String.join("; ", LineWords.MARKS) + ".");
  }

  private void total(Grid grid, String label, Function<OfferFigures, Money> figure, boolean marks)
      throws IOException {
    List<Grid.Cell> cells = new ArrayList<>();
    cells.add(new Grid.Cell(label, Type.CELL));
    for (ComparedOffer offer : comparison.offers()) {
      Money own = figure.apply(offer.figures());
      Money shown = offer.scaled(own).orElse(own);
      cells.add(
          new Grid.Cell(
              LineWords.amount(shown)
                  + (shown.currency().equals(comparison.currency()) ? "" : " " + shown.currency())
                  + (marks && offer.isIncomplete() ? " " + LineWords.INCOMPLETE : ""),
              Type.STRONG));
    }
    grid.row(cells);
  }
}
