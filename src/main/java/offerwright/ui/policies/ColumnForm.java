package offerwright.ui.policies;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.csv.CustomColumnCsv;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.FileProblems;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemGrid;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// A column of a file: which file, which column, what is in it, and what is wrong with which row.
final class ColumnForm implements RuleForm {
  private static final String READING = "policy-column";
  private static final double PROBLEMS = 132;

  private final Workbench bench;
  private final PolicyFields fields;
  private final Choice<String> column = new Choice<>("Column", List.of(), word -> word);
  private final FieldBox columnBox = new FieldBox("Column", column);
  private final Label contents = Nodes.paragraph("", "ow-text");
  private final Button choose;
  private final VBox problems = new VBox();
  private final VBox box;
  private Optional<AllocationRule.Custom> rule;
  private Optional<Path> file = Optional.empty();

  ColumnForm(Workbench bench, Optional<AllocationRule.Custom> from, PolicyFields fields) {
    this.bench = bench;
    this.fields = fields;
    rule = from;
    choose =
        Nodes.button(
            from.isEmpty() ? "Choose a file…" : "Another file…", Feather.UPLOAD, this::choose);
    choose.setId("column-file");
    column.setId("column-choice");
    column.setOnChoice(title -> file.ifPresent(chosen -> read(chosen, title)));
    contents.setId("column-contents");
    Nodes.setShown(columnBox, false);
    Nodes.setShown(problems, false);
    box = new VBox(8, Nodes.row(12, choose), columnBox, contents, problems);
    contents.setText(
        from.map(this::contents)
            .orElse(
                "A CSV file with a column of people (their ids) and a column of amounts or weights."));
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public Optional<AllocationRule> rule() {
    return rule.map(found -> found);
  }

  private void choose() {
    bench
        .files()
        .open("Choose a file with budgets or weights", FilePicker.Kind.CSV)
        .ifPresent(this::take);
  }

  private static String name(Path path) {
    Path last = path.getFileName();
    return last == null ? path.toString() : last.toString();
  }

  private void take(Path chosen) {
    work(
        chosen,
        () -> CustomColumnCsv.columns(chosen),
        columns -> {
          Nodes.setShown(columnBox, columns.value().isPresent());
          if (columns.value().isEmpty()) {
            file = Optional.empty();
            put(chosen, Checked.bad(columns.problems()));
            return;
          }
          file = Optional.of(chosen);
          List<String> titles = columns.value().get();
          column.show(titles, titles.getFirst());
          read(chosen, titles.getFirst());
        });
  }

  private void read(Path chosen, String title) {
    Workspace workspace = bench.session().workspace();
    work(chosen, () -> CustomColumnCsv.read(chosen, title, workspace), read -> put(chosen, read));
  }

  private <T> void work(
      Path chosen, java.util.concurrent.Callable<Checked<T>> work, Consumer<Checked<T>> next) {
    contents.setText("Reading " + name(chosen) + "…");
    bench
        .background()
        .<Checked<T>>latest(
            READING,
            work,
            next,
            failed ->
                put(
                    chosen,
                    Checked.bad(
                        Problem.error(
                            name(chosen),
                            name(chosen) + " could not be read: " + failed.getMessage() + ".",
                            "Choose it again; if it stays, report it."))));
  }

  /// Shows what a column holds. Rows that cannot be used are left out and named.
  private void put(Path chosen, Checked<AllocationRule.Custom> read) {
    rule = read.value();
    choose.setText("Another file…");
    FileProblems findings = new FileProblems(name(chosen), read.problems());
    long bad = findings.badRows();
    contents.setText(
        read.value()
            .map(found ->
                contents(found)
                    + (bad == 0
                        ? ""
                        : " "
                            + bench.formats().count(bad)
                            + (bad == 1
                                ? " row cannot be used and is left out."
                                : " rows cannot be used and are left out.")))
            .orElse("Nothing in " + name(chosen) + " can be used."));
    problems.getChildren().clear();
    if (!read.problems().isEmpty()) {
      Region list = Scrolling.down(new ProblemGrid(findings));
      list.setMaxHeight(PROBLEMS);
      problems.getChildren().add(list);
    }
    Nodes.setShown(problems, !read.problems().isEmpty());
    fields.changed().run();
  }

  private String contents(AllocationRule.Custom found) {
    double total = found.amounts().stream().mapToDouble(CustomAmount::amount).sum();
    double least = found.amounts().stream().mapToDouble(CustomAmount::amount).min().orElse(0);
    double most = found.amounts().stream().mapToDouble(CustomAmount::amount).max().orElse(0);
    int count = found.amounts().size();
    return "“"
        + found.column()
        + "” for "
        + bench.formats().count(count)
        + (count == 1 ? " person" : " people")
        + ": together "
        + number(total)
        + ", from "
        + number(least)
        + " to "
        + number(most)
        + ".";
  }

  private String number(double value) {
    return bench.formats().number(java.math.BigDecimal.valueOf(value));
  }
}
