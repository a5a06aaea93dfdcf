package offerwright.ui.settings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Command;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.Workbench;
import offerwright.ui.text.Formats;
import offerwright.ui.theme.Theme;

/// Settings: what a workspace chooses once for all of its offers, the tables it computes with, and
/// the look of the window.
public final class SettingsScreen implements Screen {
  private static final double LIST = 176;
  private static final double WIDEST = 880;

  private final Workbench bench;
  private final Consumer<Theme> setTheme;
  private final VBox list = new VBox(4);
  private final ScrollPane page = new ScrollPane();
  private final VBox content = new VBox();
  private List<Section> sections = List.of();
  private String front = "company";
  private Path builtFor;

  /// Builds the screen on the open workspace; `setTheme` changes and remembers the look.
  public SettingsScreen(Workbench bench, Consumer<Theme> setTheme) {
    this.bench = bench;
    this.setTheme = setTheme;
    builtFor = bench.session().file();
    list.setMinWidth(LIST);
    list.setPrefWidth(LIST);
    page.setFitToWidth(true);
    page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    page.getStyleClass().add("ow-page-scroll");
    BorderPane body = new BorderPane(page);
    body.setLeft(list);
    BorderPane.setMargin(list, new javafx.geometry.Insets(0, 24, 0, 0));
    VBox.setVgrow(body, Priority.ALWAYS);
    HBox title = Nodes.row(8, Nodes.label("Settings", "ow-title-2"));
    title.getStyleClass().add("ow-screen-title-row");
    content.getStyleClass().add("ow-screen");
    content.setId("settings-screen");
    content.getChildren().addAll(title, body);
    build();
    bench.session().onChange(this::changed);
  }

  /// Builds the pages. Fields know the company's currency and keep what is typed wrong, so another
  /// workspace gets new ones.
  private void build() {
    Formats formats = bench.formats();
    SettingsEdits edits = new SettingsEdits(bench.session());
    LocalDate today = bench.today();
    sections =
        List.of(
            new CompanySection(formats, edits, today),
            new DeskSection(formats, edits),
            new GuardrailSection(formats, edits),
            new ValuationSection(formats, edits),
            new PricesSection(formats, edits, today),
            new SoftwareSection(formats, edits),
            new RatesSection(formats, edits, today),
            new LimitsSection(formats, edits, today.getYear()),
            new PlacesSection(formats, edits, bench.notices()),
            new LookSection(bench.preferences(), setTheme));
    ToggleGroup group = new ToggleGroup();
    list.getChildren().setAll(sections.stream().map(section -> item(section, group)).toList());
    sections.forEach(section -> section.show(bench.session().workspace()));
    open(front);
  }

  private ToggleButton item(Section section, ToggleGroup group) {
    ToggleButton item = new ToggleButton(section.title(), Nodes.icon(section.icon()));
    item.getStyleClass().setAll("ow-rail-item");
    item.setId("section-" + section.id());
    item.setToggleGroup(group);
    item.setMaxWidth(Double.MAX_VALUE);
    item.setOnAction(_ -> open(section.id()));
    return item;
  }

  private void changed(Workspace workspace) {
    if (!bench.session().file().equals(builtFor)) {
      builtFor = bench.session().file();
      build();
      return;
    }
    sections.forEach(section -> section.show(workspace));
  }

  @Override
  public void open(String target) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (section.id().equals(target)) {
        front = target;
        VBox wrapped = new VBox(section.content());
        wrapped.setMaxWidth(WIDEST);
        wrapped.getStyleClass().add("ow-settings-page");
        page.setContent(new HBox(wrapped));
        HBox.setHgrow(wrapped, Priority.ALWAYS);
        page.setVvalue(0);
        if (list.getChildren().get(i) instanceof ToggleButton item) {
          item.setSelected(true);
        }
      }
    }
  }

  @Override
  public void shown() {
    sections.forEach(section -> section.show(bench.session().workspace()));
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public List<Command> commands() {
    return sections.stream()
        .map(section ->
            Command.of("Settings: " + section.title(), "go to", () -> open(section.id())))
        .toList();
  }

  @Override
  public String help() {
    return """
    What this workspace chooses once for all of its offers, and the tables it computes with.

    Every change counts at once and can be undone with Ctrl+Z. A value that cannot be right stays in its field with the reason, \
    and the last right one goes on counting. “Assumed” means nobody has changed the preset; Use preset goes back to it.
    A fact about the shares that is left empty is not disclosed. That is not zero: figures that need it say so.
    In a table the pencil opens a row. A place or team that people or offers belong to cannot be removed.
    The look is remembered for this computer.\
    """;
  }
}
