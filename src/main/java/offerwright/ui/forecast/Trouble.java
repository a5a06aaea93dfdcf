package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.calc.forecast.ClosedFormCheck;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.text.Formats;

/// What is wrong with an answer, each with its repair; takes no room while nothing is. A simulation
/// that misses its closed form by more than chance explains is a red flag.
final class Trouble {
  private final Formats formats;
  private final VBox box = new VBox(8);

  Trouble(Formats formats) {
    this.formats = formats;
    box.setId("trouble");
    Nodes.setShown(box, false);
  }

  Node node() {
    return box;
  }

  void show(Answer answer) {
    List<Problem> problems = new ArrayList<>();
    if (!answer.coarse()) {
      answer.result().checks().stream()
          .filter(ClosedFormCheck::alarms)
          .map(check -> flag(check, new Figures(formats, answer.result().currency())))
          .forEach(problems::add);
    }
    answer.result().problems().stream()
        .filter(problem -> problem.severity() != Severity.NOTE)
        .forEach(problems::add);
    show(problems);
  }

  void show(List<Problem> problems) {
    box.getChildren().setAll(problems.stream().map(ProblemList::box).toList());
    Nodes.setShown(box, !problems.isEmpty());
  }

  private static Problem flag(ClosedFormCheck check, Figures figures) {
    return Problem.error(
        "checks",
        check.name()
            + " came out as "
            + figures.decimals(check.simulated(), 4)
            + ", its formula says "
            + figures.decimals(check.closedForm(), 4)
            + ": "
            + figures.decimals(Math.abs(check.z()), 1)
            + " standard errors apart.",
        "Do not use these figures. Try another seed; if the flag stays, report it as a fault.");
  }
}
