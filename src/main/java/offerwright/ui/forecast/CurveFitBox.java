package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.productivity.CurveForm;
import offerwright.calc.productivity.FittedCurve;
import offerwright.calc.productivity.Measurements;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.problem.Problem;
import offerwright.files.csv.MeasurementsCsv;
import offerwright.files.text.PlanWords;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.ResponseChart;
import offerwright.ui.chart.ResponsePlot;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.shell.FigureFiles;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.shell.Workbench;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// A response curve fitted to measured use and output, pasted or from a file: the estimates with
/// their standard errors, a plot, and what is wrong with which row.
final class CurveFitBox {
  private static final String FITTING = "response-fit";
  private static final double DATA = 232;
  private static final int STEPS = 80;
  private static final int MOST_PROBLEMS = 30;

  private final Workbench bench;
  private final Formats formats;
  private final TextArea data = new TextArea();
  private final Choice<CurveForm> form =
      new Choice<>("Form of the fitted curve", List.of(CurveForm.values()), PlanWords::of);
  private final Choice<Boolean> scale =
      new Choice<>(
          "Unit of use",
          List.of(true, false),
          mean -> mean ? "Any unit; the mean is 1" : "Times the average person");
  private final ResponseChart chart;
  private final ChartCard card;
  private final VBox figures = new VBox(6);
  private final VBox problems = new VBox(8);
  private final Button use = new Button("Use this curve");
  private Optional<ResponseCurve> curve = Optional.empty();

  /// Begins without data and with the form of a curve.
  CurveFitBox(Workbench bench, ResponseCurve now) {
    this.bench = bench;
    formats = bench.formats();
    chart = new ResponseChart(formats);
    card = ChartCard.part("Data and curve", chart, new FigureFiles(bench));
    data.setId("fit-data");
    data.setAccessibleText("Use and output, two columns");
    data.setPromptText("Paste two columns:\nuse and output,\none row for each person");
    data.textProperty().addListener((_, _, _) -> ask());
    form.show(CurveForm.of(now));
    form.setOnChoice(_ -> ask());
    scale.show(true);
    scale.setOnChoice(_ -> ask());
    use.setId("fit-use");
    figures.setId("fit-figures");
    problems.setId("fit-problems");
    ask();
  }

  Node node() {
    Button file = Nodes.linkButton("Import CSV…", Feather.UPLOAD, this::importCsv);
    file.setId("fit-import");
    VBox.setVgrow(data, Priority.ALWAYS);
    VBox left =
        new VBox(
            8, data, file, new FieldBox("Use is counted in", scale), new FieldBox("Form", form));
    left.setMinWidth(DATA);
    left.setPrefWidth(DATA);
    left.setMaxWidth(DATA);
    card.setMinHeight(216);
    card.setPrefHeight(216);
    VBox rest = new VBox(8, figures, problems);
    Node scroll = Scrolling.down(rest);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox right = new VBox(8, card, scroll);
    right.setMinWidth(0);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox both = new HBox(16, left, right);
    both.setMinHeight(420);
    both.setPrefHeight(420);
    both.setMaxHeight(420);
    return both;
  }

  /// The button that takes the curve; disabled while there is none.
  Button use() {
    return use;
  }

  /// The curve that fits the data as they are.
  Optional<ResponseCurve> curve() {
    return curve;
  }

  /// Begins to type.
  void focus() {
    data.requestFocus();
  }

  private void importCsv() {
    bench
        .files()
        .open("Import use and output", FilePicker.Kind.CSV)
        .ifPresent(file ->
            bench
                .background()
                .latest(
                    FITTING,
                    () -> MeasurementsCsv.text(file),
                    read -> {
                      read.value().ifPresent(data::setText);
                      if (read.value().isEmpty()) {
                        problems.getChildren().setAll(notes(read.problems()));
                      }
                    },
                    failed -> problems.getChildren().setAll(notes(List.of(unexpected(failed))))));
  }

  private static Problem unexpected(Exception failed) {
    return Problem.error(
        "data", "The data could not be read: " + failed.getMessage() + ".", "Look at them again.");
  }

  private void ask() {
    curve = Optional.empty();
    use.setDisable(true);
    CurveQuestion question = new CurveQuestion(data.getText(), scale.getValue(), form.getValue());
    bench
        .background()
        .latest(
            FITTING,
            question::answer,
            this::show,
            failed -> problems.getChildren().setAll(notes(List.of(unexpected(failed)))));
  }

  private void show(CurveQuestion.Answer answer) {
    Optional<FittedCurve> fitted = answer.fitted().value();
    curve = fitted.map(found -> found.curve().shape());
    use.setDisable(curve.isEmpty());
    chart.show(plot(answer.data(), fitted));
    card.setLegend(chart.legend());
    figures.getChildren().clear();
    fitted.ifPresent(found -> describe(found, answer));
    boolean untouched = data.getText().isBlank();
    problems.getChildren().setAll(untouched ? List.of(hint()) : notes(answer.everything()));
  }

  private static Node hint() {
    return Nodes.paragraph(
        "Use and output of people or teams in a pilot: tokens in one column, what was made with them in the other. Headings may stand above.",
        "ow-muted");
  }

  private ResponsePlot plot(Measurements data, Optional<FittedCurve> fitted) {
    // Points close together near 0, where curves are steep.
    double most = data.points().stream().mapToDouble(Measurements.Point::use).max().orElse(1);
    List<ResponsePlot.Point> line =
        fitted
            .map(found ->
                IntStream.rangeClosed(0, STEPS)
                    .mapToDouble(i -> most * i * i / STEPS / STEPS)
                    .mapToObj(x -> new ResponsePlot.Point(x, found.curve().value(x)))
                    .toList())
            .orElse(List.of());
    return new ResponsePlot(
        "Tokens, × average",
        "Output",
        data.points().stream()
            .map(point -> new ResponsePlot.Point(point.use(), point.output()))
            .toList(),
        line);
  }

  private void describe(FittedCurve found, CurveQuestion.Answer answer) {
    ResponseCurve shape = found.curve().shape();
    FigureGrid grid =
        new FigureGrid(formats, List.of(PlanWords.of(shape), "Estimate", "± Std. error"));
    row(grid, "Height", found.curve().height(), found.heightError());
    row(
        grid,
        capital(Responses.first(CurveForm.of(shape))),
        Responses.first(shape),
        found.firstError());
    found
        .steepnessError()
        .ifPresent(error -> row(grid, "Steepness n", Responses.steepness(shape), error));
    figures
        .getChildren()
        .setAll(
            grid,
            Nodes.paragraph(
                Responses.quality(found, answer.data().points().size(), answer.leftOut(), formats),
                "ow-caption"),
            Nodes.paragraph(Responses.meaning(shape, formats), "ow-text"));
  }

  private void row(FigureGrid grid, String name, double estimate, double error) {
    int digits = Responses.digits(error > 0 ? error : estimate);
    grid.row(
        List.of(name, formats.decimal(estimate, digits), "± " + formats.decimal(error, digits)),
        "",
        new Label());
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// The first of what is wrong, and how much more there is.
  private List<Node> notes(List<Problem> all) {
    List<Node> notes = new ArrayList<>();
    for (Problem problem : all.subList(0, Math.min(MOST_PROBLEMS, all.size()))) {
      String place =
          problem.where().startsWith("row ") ? "Row " + problem.where().substring(4) + ": " : "";
      notes.add(
          new VBox(
              Nodes.paragraph(place + problem.message(), "ow-error"),
              Nodes.paragraph(problem.repair(), "ow-caption")));
    }
    if (all.size() > MOST_PROBLEMS) {
      notes.add(
          Nodes.label("and " + formats.count(all.size() - MOST_PROBLEMS) + " more.", "ow-caption"));
    }
    return notes;
  }
}
