package offerwright.ui.forecast;

import java.util.List;
import javafx.scene.Node;
import offerwright.calc.productivity.TaskValue;
import offerwright.files.text.PlanWords;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.text.Formats;

/// The task catalogue, priced: where a dollar of tokens returns most.
final class TasksView implements Part {
  private final Formats formats;
  private final TablePane table;

  TasksView(Formats formats, FigureActions.Keeper keeper) {
    this.formats = formats;
    table = new TablePane("Task catalogue, priced", keeper);
  }

  @Override
  public Node node() {
    return table;
  }

  @Override
  public void show(Answer answer) {
    Figures figures = new Figures(formats, answer.result().currency());
    FigureGrid grid =
        new FigureGrid(
            figures.formats(),
            List.of(
                "Kind of work",
                "Of the time",
                "Accelerable",
                "Speed-up",
                "Tokens a task, " + figures.sign(),
                "Worth a task, " + figures.sign(),
                "Return",
                "Of all time saved"));
    answer.first().value().tasks().forEach(task -> grid.row(cells(task, figures), ""));
    table.show(grid);
  }

  private static List<String> cells(TaskValue task, Figures figures) {
    return List.of(
        PlanWords.of(task.category()),
        figures.percent(task.timeShare()),
        figures.percent(task.accelerable()),
        figures.decimals(task.speedUp(), 1) + "×",
        figures.decimals(task.costPerTask(), 2),
        figures.decimals(task.valuePerTask(), 2),
        figures.percent(task.returnPerDollar(), "free"),
        figures.percent(task.timeSaved()));
  }
}
