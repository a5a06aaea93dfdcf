package offerwright.ui.policies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.policy.PolicyRequest;
import offerwright.domain.problem.Problem;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// What policies have to know: people, projects, leverage by level, the defaults taken, and the
/// limits every policy is checked against. Every change is made at once and can be undone.
final class InputsDialog {
  private static final String READING = "policy-inputs";

  private final Workbench bench;
  private final Lab lab;
  private final BoxOver over;
  private final InputsPen pen;
  private final InputsJobs jobs;
  private final PeoplePane people;
  private final ProjectsPane projects;
  private final LevelsPane levels;
  private final DefaultsPane defaults;
  private final LimitsPane limits;
  private final TabPane tabs = new TabPane();
  private final Map<String, Tab> byTitle = new LinkedHashMap<>();
  private final Label state = Nodes.label("", "ow-caption");
  private final BorderPane box = new BorderPane();
  private Optional<Known> shown = Optional.empty();

  InputsDialog(Workbench bench, Lab lab, BoxOver over) {
    this.bench = bench;
    this.lab = lab;
    this.over = over;
    pen = new InputsPen(bench.session());
    jobs = new InputsJobs(bench, pen, this::review);
    people = new PeoplePane(bench.formats(), pen);
    projects = new ProjectsPane(bench.formats(), pen);
    levels = new LevelsPane(bench.formats(), pen);
    defaults = new DefaultsPane(bench.formats(), this::jump);
    limits = new LimitsPane(bench.formats(), pen);
    tab("People", people.node());
    tab("Projects", projects.node());
    tab("Leverage by level", levels.node());
    tab("Defaults taken", defaults.node());
    tab("Limits", limits.node());
    tabs.getStyleClass().add("ow-inputs-tabs");
    tabs.setId("inputs-tabs");
    box.setTop(head());
    box.setCenter(tabs);
    box.setId("policy-inputs");
    box.getStyleClass().addAll("ow-palette", "ow-inputs");
    bench
        .session()
        .onChange(_ -> {
          if (box.getScene() != null) {
            refresh();
          }
        });
  }

  private void tab(String title, Node content) {
    Tab tab = new Tab(title, content);
    tab.setClosable(false);
    byTitle.put(title, tab);
    tabs.getTabs().add(tab);
  }

  private HBox head() {
    state.setId("inputs-state");
    state.setMinWidth(0);
    Button load = Nodes.button("Import CSV…", Feather.UPLOAD, jobs::importCsv);
    load.setId("inputs-import");
    Button save = Nodes.button("Export template…", Feather.DOWNLOAD, jobs::exportTemplate);
    save.setId("inputs-export");
    List<Region> fixed = new ArrayList<>(List.of(load, save));
    fixed.forEach(button -> button.setMinWidth(Region.USE_PREF_SIZE));
    Label title = Nodes.label("Inputs", "ow-title-4");
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox head =
        Nodes.row(
            8,
            title,
            state,
            Nodes.spring(),
            load,
            save,
            Nodes.iconButton("Close the inputs", Feather.X, over::hide));
    head.getStyleClass().add("ow-history-head");
    return head;
  }

  /// Shows what is known.
  void open() {
    box.setCenter(tabs);
    over.showLarge(box);
    refresh();
  }

  private void refresh() {
    PolicyRequest question = lab.question(bench.session().workspace());
    state.setText(shown.isEmpty() ? "Reading what is known…" : state.getText());
    bench
        .background()
        .latest(
            READING,
            () -> Known.of(question),
            this::show,
            failed ->
                bench
                    .notices()
                    .problem(
                        Problem.error(
                            "policies",
                            "What is known of people could not be read: "
                                + failed.getMessage()
                                + ".",
                            "Close the box and open it again; if it stays, report it.")));
  }

  private void show(Known known) {
    shown = Optional.of(known);
    people.show(known);
    projects.show(known);
    levels.show(known);
    defaults.show(known);
    limits.show(known);
    int count = known.assumed().size();
    Optional.ofNullable(byTitle.get("Defaults taken"))
        .ifPresent(tab -> tab.setText("Defaults taken (" + count + ")"));
    long errors = known.problems().stream().filter(Problem::isError).count();
    state.setText(
        errors == 0
            ? ""
            : errors == 1
                ? "1 entry to mend before anything is adopted"
                : bench.formats().count(errors) + " entries to mend before anything is adopted");
  }

  private void jump(Set<String> ids, String why) {
    tabs.getSelectionModel().selectFirst();
    people.showOnly(Optional.of(ids), why);
  }

  private void review(InputsFile file) {
    Region question =
        new InputsImportPane(
                bench.formats(),
                pen.plan().projects(),
                file,
                () -> {
                  box.setCenter(tabs);
                  jobs.apply(file);
                },
                () -> box.setCenter(tabs))
            .node();
    box.setCenter(new VBox(question));
    VBox.setVgrow(question, javafx.scene.layout.Priority.ALWAYS);
    question.requestFocus();
  }
}
