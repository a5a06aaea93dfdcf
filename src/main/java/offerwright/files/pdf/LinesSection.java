package offerwright.files.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonLine;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineDifference;
import offerwright.calc.value.PackagePart;
import offerwright.domain.money.Money;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.LineWords;
import org.jspecify.annotations.Nullable;

/// Line by line, and how each further offer differs from the first.
final class LinesSection {
  private static final float LABELS = 0.24f;

  private final Draft draft;
  private final Comparison comparison;

  LinesSection(Draft draft, ComparisonReport report) {
    this.draft = draft;
    comparison = report.comparison();
  }

  void write() throws IOException {
    draft.section("Line by line", 60);
    int offers = comparison.offers().size();
    Grid grid = Grid.of(draft, LABELS, 2 * offers - 1);
    List<String> heads = new ArrayList<>(List.of("Amounts in " + comparison.currency()));
    comparison.offers().forEach(offer -> heads.add(offer.tag()));
    String first = comparison.offers().getFirst().tag();
    comparison.offers().stream()
        .skip(1)
        .forEach(offer -> heads.add(offer.tag() + " against " + first));
    grid.head(heads);
    for (ComparisonLine line : comparison.lines()) {
      line(grid, line);
    }
    if (offers > 1) {
      draft.gap(2);
      draft.paragraph(
          Type.SMALL,
          "Differences from 10 % of the larger amount on are set in bold; below 2 % they are grey: close, other things may decide.");
    }
    for (String note : comparison.notes()) {
      draft.paragraph(Type.SMALL, note);
    }
  }

  private void line(Grid grid, ComparisonLine line) throws IOException {
    List<Grid.Cell> cells = new ArrayList<>();
    boolean total = line.item().isTotal();
    cells.add(new Grid.Cell(ComparisonWords.of(line.item()), total ? Type.STRONG : Type.CELL));
    for (int i = 0; i < line.cells().size(); i++) {
      cells.add(cell(line.cells().get(i), total));
    }
    line.againstFirst().forEach(difference -> cells.add(difference(difference)));
    grid.row(cells, line.item().part().map(LinesSection::ink).orElse(null), Ink.INNER);
  }

  private Grid.Cell cell(LineCell cell, boolean total) {
    String foreign =
        switch (cell) {
          case LineCell.Amount amount -> foreign(amount.money());
          case LineCell.AmountWithShare amount -> foreign(amount.money());
          default -> "";
        };
    Type type =
        switch (cell) {
          case LineCell.NotKnown _ -> Type.UNKNOWN;
          case LineCell.None _ -> Type.FAINT;
          default -> total ? Type.STRONG : Type.CELL;
        };
    return new Grid.Cell(LineWords.of(cell).replace(" / ", "/") + foreign, type);
  }

  private String foreign(Money money) {
    return money.currency().equals(comparison.currency()) ? "" : " " + money.currency();
  }

  /// Sign and amount; the arrows of other papers are not in the typeface.
  private static Grid.Cell difference(LineDifference difference) {
    String words = LineWords.of(difference).replace(" ▲", "").replace(" ▼", "");
    return new Grid.Cell(
        words,
        switch (difference) {
          case LineDifference.ByAmount amount ->
              amount.isMarked() ? Type.STRONG : amount.isClose() ? Type.FAINT : Type.CELL;
          case LineDifference.NotKnown _ -> Type.UNKNOWN;
          case LineDifference.Same _, LineDifference.Differs _ -> Type.FAINT;
        });
  }

  private static @Nullable Ink ink(PackagePart part) {
    return switch (part) {
      case CASH -> Ink.CASH;
      case VARIABLE -> Ink.VARIABLE;
      case EQUITY -> Ink.EQUITY;
      case BENEFITS -> Ink.BENEFITS;
      case TOKENS -> Ink.TOKENS;
    };
  }
}
