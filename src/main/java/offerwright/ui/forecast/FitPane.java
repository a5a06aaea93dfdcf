package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.price.FitMethod;
import offerwright.calc.price.FitResult;
import offerwright.calc.price.FittedFigure;
import offerwright.calc.price.PriceFit;
import offerwright.calc.price.PriceSeries;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.files.text.PriceWords;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.shell.FigureFiles;
import offerwright.ui.shell.Workbench;
import offerwright.ui.text.Formats;

/// A series, what was fitted to it as a picture and as tables, and what could not be fitted.
final class FitPane {
  private static final String FITTING = "price-fit";

  private final Workbench bench;
  private final Formats formats;
  private final Runnable changed;
  private final Label about = Nodes.paragraph("", "ow-caption");
  private final FitPlot plot;
  private final FitTable table = new FitTable(this::choose);
  private final VBox details = new VBox(8);
  private final VBox notes = new VBox(8);
  private final VBox fitted;
  private final VBox box;
  private Optional<FitQuestion> asked = Optional.empty();
  private Optional<PriceFit> fit = Optional.empty();
  private Optional<FitMethod> method = Optional.empty();

  FitPane(Workbench bench, Runnable changed) {
    this.bench = bench;
    this.changed = changed;
    formats = bench.formats();
    plot = new FitPlot(formats, new FigureFiles(bench));
    plot.node().setMinHeight(236);
    plot.node().setPrefHeight(236);
    about.setId("series-about");
    notes.setId("fit-notes");
    VBox.setVgrow(plot.node(), Priority.ALWAYS);
    fitted = new VBox(12, about, plot.node(), table, details);
    box = new VBox(12, fitted, notes);
    box.getStyleClass().add("ow-fit-pane");
  }

  Region node() {
    return box;
  }

  /// The series that was fitted; empty if there is none.
  Optional<PriceSeries> series() {
    return fit.map(PriceFit::series);
  }

  /// The process that is chosen; empty if nothing was fitted.
  Optional<FitResult> chosen() {
    return fit.map(found -> method.flatMap(found::result).orElseGet(found::preferred));
  }

  /// Fits beside the window, unless the same was asked before.
  void ask(FitQuestion question) {
    if (asked.equals(Optional.of(question))) {
      return;
    }
    asked = Optional.of(question);
    bench
        .background()
        .latest(
            FITTING,
            question::answer,
            this::show,
            failed ->
                show(
                    Checked.bad(
                        Problem.error(
                            question.history().name(),
                            "The series could not be fitted: " + failed.getMessage() + ".",
                            "Choose another series; if it stays, report it."))));
  }

  private void show(Checked<PriceFit> answer) {
    fit = answer.value();
    List<Problem> problems = fit.map(PriceFit::problems).orElseGet(answer::problems);
    notes.getChildren().setAll(problems.stream().map(FitPane::note).toList());
    Nodes.setShown(fitted, fit.isPresent());
    draw();
  }

  private void choose(FitMethod other) {
    method = Optional.of(other);
    fit.ifPresent(found -> {
      chosen().ifPresent(result -> plot.show(found, result));
      describe();
    });
    changed.run();
  }

  private void draw() {
    fit.ifPresent(found -> {
      FitResult result = chosen().orElseThrow();
      about.setText(about(found.series()));
      plot.show(found, result);
      table.show(FitLine.of(found, formats), result.method());
      describe();
    });
    changed.run();
  }

  private String about(PriceSeries series) {
    List<String> parts = new ArrayList<>();
    int count = series.points().size();
    parts.add(
        formats.count(count)
            + (count == 1 ? " price on " : " prices from ")
            + formats.date(series.first().date())
            + (count == 1 ? "" : " to " + formats.date(series.last().date())));
    parts.add("blended for this workspace’s mix of tokens");
    series
        .assumptions()
        .forEach(
            assumed -> parts.add(assumed.name() + " (" + formats.quantity(assumed.value()) + ")"));
    return String.join(" · ", parts) + ".";
  }

  /// Every figure of the process that is chosen, and what to read beside it.
  private void describe() {
    FitResult result = chosen().orElseThrow();
    FitFigures figures = new FitFigures(formats, fit.orElseThrow().series().currency());
    FigureGrid grid =
        new FigureGrid(
            formats,
            List.of(
                PriceWords.of(result.method()),
                "Estimate",
                "± Std. error",
                "95 % interval",
                "Worked out by"));
    for (FittedFigure figure : result.figures()) {
      grid.row(
          List.of(
              PriceWords.of(figure.parameter()),
              figures.value(figure),
              figures.error(figure),
              figures.interval(figure),
              PriceWords.of(figure.kind())),
          "",
          new Label());
    }
    List<Node> all = new ArrayList<>(List.of(grid));
    result.remarks().forEach(remark -> all.add(Nodes.paragraph(remark, "ow-caption")));
    details.getChildren().setAll(all);
  }

  private static Node note(Problem problem) {
    VBox words =
        new VBox(
            Nodes.paragraph(problem.message(), "ow-text"),
            Nodes.paragraph(problem.repair(), "ow-caption"));
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(8, ProblemList.icon(problem.severity()), words);
    return row;
  }
}
