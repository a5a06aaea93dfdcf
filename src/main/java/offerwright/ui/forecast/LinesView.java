package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import offerwright.calc.forecast.BudgetLine;
import offerwright.calc.forecast.LineKind;
import offerwright.files.text.PlanWords;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.text.Formats;

/// The company's budget by level, team and cost centre, with the software budget beside.
final class LinesView implements Part {
  private static final List<LineKind> ORDER =
      List.of(
          LineKind.LEVEL, LineKind.TEAM, LineKind.COST_CENTRE, LineKind.SOFTWARE, LineKind.TOTAL);

  private final Formats formats;
  private final TablePane table;

  LinesView(Formats formats, FigureActions.Keeper keeper) {
    this.formats = formats;
    table = new TablePane("The company’s budget by line", keeper);
  }

  @Override
  public Node node() {
    return table;
  }

  @Override
  public void show(Answer answer) {
    Figures figures = new Figures(formats, answer.result().currency());
    List<BudgetLine> lines = answer.first().lines();
    List<String> heads =
        new ArrayList<>(List.of("Mean of paths, " + figures.sign() + " thousand", "People"));
    lines.stream()
        .findFirst()
        .ifPresent(line ->
            line.years()
                .forEach(year -> {
                  heads.add(year.year() + " granted");
                  heads.add("spent");
                }));
    FigureGrid grid = new FigureGrid(figures.formats(), heads);
    for (LineKind kind : ORDER) {
      List<BudgetLine> some = lines.stream().filter(line -> line.kind() == kind).toList();
      if (!some.isEmpty()) {
        grid.heading(PlanWords.of(kind));
        some.forEach(line ->
            grid.row(cells(line, figures), kind == LineKind.TOTAL ? "ow-figure-total" : ""));
      }
    }
    table.show(grid);
  }

  private static List<String> cells(BudgetLine line, Figures figures) {
    List<String> cells = new ArrayList<>(List.of(line.name()));
    boolean isSoftware = line.kind() == LineKind.SOFTWARE;
    cells.add(
        isSoftware || line.years().isEmpty()
            ? ""
            : figures.whole(line.years().getLast().engineers()));
    line.years()
        .forEach(year -> {
          cells.add(isSoftware ? "" : figures.thousands(year.granted()));
          cells.add(figures.thousands(year.spend().value()));
        });
    return cells;
  }
}
