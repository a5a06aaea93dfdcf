package offerwright.ui.policies;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.Adopter;
import offerwright.calc.policy.AdoptionPreview;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.shell.FigureFiles;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// Every change that adopting a policy makes, and the one step that makes it. What is shown always
/// belongs to the workspace as it is: after any other change it is worked out anew, so that nothing
/// is overwritten unseen. While an error stands there is nothing to press.
final class AdoptDialog {
  private static final String WORKING = "policy-adoption";
  private static final int MOST_WARNINGS = 2;

  private final Workbench bench;
  private final Lab lab;
  private final BoxOver over;
  private final AdoptTable people;
  private final AdoptMore more;
  private final Label title = Nodes.label("", "ow-title-4");
  private final Label headline = Nodes.paragraph("", "ow-strong");
  private final Label counts = Nodes.paragraph("", "ow-text");
  private final VBox problems = new VBox(8);
  private final TabPane tabs = new TabPane();
  private final VBox front = new VBox(12);
  private final Button adopt;
  private final Button cancel;
  private final BorderPane box = new BorderPane();
  private Optional<AllocationPolicy> policy = Optional.empty();
  private Optional<Shown> shown = Optional.empty();

  /// What can be pressed for.
  private record Shown(Workspace workspace, AdoptionPreview preview) {}

  /// What was worked out.
  private record Answer(Optional<AdoptionPreview> preview, List<Problem> problems) {}

  AdoptDialog(Workbench bench, Lab lab, BoxOver over) {
    this.bench = bench;
    this.lab = lab;
    this.over = over;
    people = new AdoptTable(bench.formats(), new FigureFiles(bench));
    more = new AdoptMore(bench.formats());
    headline.setId("adopt-headline");
    counts.setId("adopt-counts");
    problems.setId("adopt-problems");
    tabs.getStyleClass().addAll("ow-inputs-tabs", "ow-adopt-tabs");
    VBox.setVgrow(tabs, Priority.ALWAYS);
    front.getStyleClass().add("ow-adopt-front");
    HBox head =
        Nodes.row(
            8,
            title,
            Nodes.spring(),
            Nodes.iconButton("Close without adopting", Feather.X, over::hide));
    head.getStyleClass().add("ow-history-head");
    adopt = Nodes.button("Adopt", this::adopt);
    adopt.setId("adopt-now");
    adopt.getStyleClass().add(Styles.ACCENT);
    adopt.setDefaultButton(true);
    cancel = Nodes.button("Cancel", over::hide);
    cancel.setId("adopt-cancel");
    HBox foot =
        Nodes.row(
            8,
            Nodes.label("One step; Undo takes all of it back.", "ow-caption"),
            Nodes.spring(),
            cancel,
            adopt);
    foot.getStyleClass().add("ow-adopt-foot");
    box.setTop(head);
    box.setCenter(front);
    box.setBottom(foot);
    box.setId("policy-adopt");
    box.getStyleClass().addAll("ow-palette", "ow-inputs");
    bench
        .session()
        .onChange(_ -> {
          if (box.getScene() != null) {
            refresh();
          }
        });
  }

  void open(AllocationPolicy wanted) {
    policy = Optional.of(wanted);
    title.setText("Adopt " + wanted.name());
    adopt.setText("Adopt " + wanted.name());
    over.showLarge(box);
    refresh();
    if (adopt.isVisible()) {
      adopt.requestFocus();
    }
  }

  private void refresh() {
    shown = Optional.empty();
    adopt.setDisable(true);
    headline.setText("Working out every change…");
    Workspace workspace = bench.session().workspace();
    policy.ifPresent(wanted ->
        bench
            .background()
            .latest(
                WORKING,
                () -> answer(workspace, wanted),
                answer -> show(workspace, answer),
                failed ->
                    show(
                        workspace,
                        new Answer(
                            Optional.empty(),
                            List.of(
                                Problem.error(
                                    "policies",
                                    "The changes could not be worked out: "
                                        + failed.getMessage()
                                        + ".",
                                    "Close the box and adopt again; if it stays, report it."))))));
  }

  private Answer answer(Workspace workspace, AllocationPolicy wanted) {
    Checked<PolicyResult> compared =
        lab.instant(lab.question(workspace).withPolicies(List.of(wanted)).withCurve(false));
    Optional<PolicyRow> row = compared.value().flatMap(result -> result.row(wanted.name()));
    if (row.isEmpty()) {
      return new Answer(
          Optional.empty(),
          Stream.concat(
                  compared.problems().stream(),
                  compared.value().stream().flatMap(result -> result.problems().stream()))
              .distinct()
              .toList());
    }
    Checked<AdoptionPreview> preview =
        Adopter.preview(workspace, compared.value().orElseThrow(), row.get());
    return new Answer(preview.value(), preview.problems().stream().distinct().toList());
  }

  private void show(Workspace workspace, Answer answer) {
    Optional<AdoptionPreview> preview = answer.preview();
    shown = preview.map(found -> new Shown(workspace, found));
    Nodes.setShown(adopt, preview.isPresent());
    adopt.setDisable(preview.isEmpty());
    cancel.setText(preview.isPresent() ? "Cancel" : "Close");
    say(answer.problems(), preview.isPresent());
    front.getChildren().setAll(new VBox(4, headline, counts), problems);
    counts.setText("");
    preview.ifPresentOrElse(
        found -> describe(workspace, found),
        () -> headline.setText("This policy cannot be adopted until this is mended"));
    Nodes.setShown(counts, !counts.getText().isEmpty());
  }

  private void describe(Workspace workspace, AdoptionPreview found) {
    int changed = found.people().size();
    headline.setText(
        bench.formats().exact(found.total())
            + " a year: "
            + (changed == 0
                ? "nobody’s budget changes."
                : count(changed, "person changes", "people change")
                    + (found.unchanged() > 0
                        ? ", " + count(found.unchanged(), "stays", "stay")
                        : "")
                    + "."));
    counts.setText(counts(found));
    List<Tab> all = new ArrayList<>();
    people.show(found.people());
    all.add(tab("People (" + bench.formats().count(changed) + ")", people.node()));
    all.add(tab("Levels (" + found.levels().size() + ")", more.levels(found)));
    if (!found.teams().isEmpty()) {
      all.add(tab("Team pools (" + found.teams().size() + ")", more.teams(found, workspace)));
    }
    all.add(tab("Also (" + found.notes().size() + ")", more.notes(found)));
    tabs.getTabs().setAll(all);
    front.getChildren().add(tabs);
  }

  private String counts(AdoptionPreview found) {
    long gain =
        found.people().stream()
            .filter(change -> change.after().compareTo(change.before()) > 0)
            .count();
    long lose = found.people().size() - gain;
    return found.people().isEmpty()
        ? ""
        : bench.formats().count(gain)
            + " get more, "
            + bench.formats().count(lose)
            + " get less than today.";
  }

  private String count(long number, String one, String many) {
    return bench.formats().count(number) + " " + (number == 1 ? one : many);
  }

  private static Tab tab(String title, Node content) {
    Tab tab = new Tab(title, content);
    tab.setClosable(false);
    return tab;
  }

  /// Warnings of the cooperative check stand above the list; errors stand in its place.
  private void say(List<Problem> all, boolean possible) {
    List<Problem> worst =
        all.stream()
            .filter(problem -> problem.severity() != Severity.NOTE)
            .filter(problem -> possible || problem.isError())
            .sorted((one, other) -> one.severity().compareTo(other.severity()))
            .toList();
    problems.getChildren().clear();
    if (possible) {
      worst.stream()
          .limit(MOST_WARNINGS)
          .forEach(each -> problems.getChildren().add(ProblemList.box(each)));
    } else {
      VBox rows = new VBox(8);
      worst.forEach(each -> rows.getChildren().add(ProblemList.box(each)));
      Region scroll = Scrolling.down(rows);
      VBox.setVgrow(scroll, Priority.ALWAYS);
      problems.getChildren().add(scroll);
    }
    VBox.setVgrow(problems, possible ? Priority.NEVER : Priority.ALWAYS);
    Nodes.setShown(problems, !worst.isEmpty());
  }

  /// Writes what is shown if the workspace is still the one it was worked out for; otherwise shows
  /// what it has become.
  private void adopt() {
    shown.ifPresent(now -> {
      if (!bench.session().workspace().equals(now.workspace())) {
        refresh();
        return;
      }
      over.hide();
      bench.session().edit("Adopt " + now.preview().policy(), _ -> now.preview().after());
      bench.notices().done(now.preview().policy() + " is adopted.", "Undo", bench.session()::undo);
    });
  }
}
