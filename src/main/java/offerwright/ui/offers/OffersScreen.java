package offerwright.ui.offers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.EmptyState;
import offerwright.ui.shell.Command;
import offerwright.ui.shell.Screen;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// Offers: write one, see what it is worth and whether it is allowed, and send it. Everything is
/// computed anew with every keystroke.
public final class OffersScreen implements Screen {
  private static final String DIVIDER = "offers.list.width";
  private static final double LIST_FROM = 1000;
  private static final double ROOMY_FROM = 1230;

  private final Workbench bench;
  private final Pen pen;
  private final Overlay overlay = new Overlay();
  private final OfferJobs jobs;
  private final OfferSteps steps;
  private final OfferList list;
  private final OfferLines lines;
  private final Editor editor;
  private final SidePane side;
  private final BorderPane frame = new BorderPane();
  private final SplitPane split = new SplitPane();
  private final HBox work = new HBox();
  private final StackPane content = new StackPane(frame, overlay.node());
  private final EmptyState noLevels;
  private final EmptyState noOffers;
  private Path file;
  private String chosen = "";
  private boolean narrow;

  /// The screen on a workbench; it shows the workspace that is open and follows every change.
  public OffersScreen(Workbench bench) {
    this.bench = bench;
    file = bench.session().file();
    pen = new Pen(bench);
    jobs = new OfferJobs(bench, pen, overlay, this::choose);
    steps = new OfferSteps(bench, pen, overlay);
    list = new OfferList(this::choose, jobs::create, bench.formats());
    lines =
        new OfferLines((offer, today) -> OfferLine.of(offer, today, bench.zone(), bench.formats()));
    editor = new Editor(bench, pen, new OfferHeading(jobs), jobs::duplicate);
    side = new SidePane(bench, pen, steps, jobs);
    noLevels =
        new EmptyState(
            Feather.LAYERS,
            "Offers start from a level",
            "A level says what an offer at it usually promises: pay band, bonus, equity, tokens and benefits. Add the first level, then come back.",
            "Go to Levels",
            () -> bench.navigator().show("levels"));
    noOffers =
        new EmptyState(
            Feather.EDIT_2,
            "Write the first offer",
            "Choose a level and a place; base, bonus, equity, tokens and benefits come from the level and can be changed at once.",
            "New offer",
            jobs::create);
    build();
    bench.session().onChange(_ -> follow());
  }

  private void build() {
    work.getStyleClass().add("ow-offers");
    HBox.setHgrow(editor.node(), Priority.ALWAYS);
    editor.node().setMinWidth(300);
    work.getChildren().addAll(editor.node(), side.node());
    SplitPane.setResizableWithParent(list.wide(), false);
    list.wide().setMinWidth(180);
    list.wide().setMaxWidth(400);
    split.getStyleClass().add("ow-split");
    split.getItems().addAll(list.wide(), work);
    content.widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
    list.wide()
        .widthProperty()
        .addListener(
            (_, before, width) -> rememberWidth(before.doubleValue(), width.doubleValue()));
    refresh();
  }

  /// Wide: list, editor and figures side by side. Narrow: the list becomes a choice above the
  /// editor.
  private void fit(double width) {
    narrow = width < LIST_FROM;
    double sideWidth = narrow ? 336 : width < ROOMY_FROM ? 348 : 361;
    side.node().setMinWidth(sideWidth);
    side.node().setPrefWidth(sideWidth);
    side.node().setMaxWidth(sideWidth);
    tight(width < ROOMY_FROM);
    if (narrow) {
      split.getItems().setAll(work);
    } else if (split.getItems().size() == 1) {
      split.getItems().setAll(list.wide(), work);
    }
    editor.setTop(list.narrow(), narrow);
    if (!narrow) {
      double wanted = bench.preferences().number(DIVIDER, width < ROOMY_FROM ? 196 : 232);
      split.setDividerPositions(wanted / width);
    }
  }

  /// Less padding where two columns of cards have little room.
  private void tight(boolean on) {
    content.getStyleClass().remove("ow-tight");
    if (on) {
      content.getStyleClass().add("ow-tight");
    }
  }

  private void rememberWidth(double before, double width) {
    if (!narrow && before > 0 && split.getDividers().size() == 1 && content.isPressed()) {
      bench.preferences().setNumber(DIVIDER, Math.rint(width));
    }
  }

  private void choose(String id) {
    if (!id.equals(chosen)) {
      chosen = id;
      pen.take(id);
      editor.forget();
      side.forget();
      refresh();
    }
  }

  /// While the screen is not in front it rests; it is brought up to date when it is shown.
  private void follow() {
    if (!file.equals(bench.session().file())) {
      file = bench.session().file();
      chosen = "";
      editor.forget();
      side.forget();
    }
    if (content.getScene() != null) {
      refresh();
    }
  }

  private void refresh() {
    Workspace workspace = bench.session().workspace();
    if (workspace.offers().isEmpty()) {
      chosen = "";
      pen.take("");
      frame.setCenter(workspace.ladder().levels().isEmpty() ? noLevels : noOffers);
      return;
    }
    Optional<Offer> offer = workspace.offer(chosen);
    if (offer.isEmpty()) {
      choose(workspace.offers().getFirst().id());
      return;
    }
    frame.setCenter(split);
    list.show(lines.of(workspace.offers(), bench.today()), chosen);
    Shown shown = Shown.of(workspace, offer.get(), bench.today());
    editor.show(shown);
    side.show(shown);
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void shown() {
    refresh();
    if (!narrow) {
      list.list().requestFocus();
    }
  }

  /// Brings an offer to the front by its key; an unknown key changes nothing.
  @Override
  public void open(String target) {
    if (bench.session().workspace().offer(target).isPresent()) {
      choose(target);
    }
  }

  @Override
  public List<Command> commands() {
    List<Command> always =
        List.of(Command.of("New offer", "Shortcut+N", "from a level", jobs::create));
    if (chosen.isEmpty()) {
      return always;
    }
    return List.of(
        always.getFirst(),
        Command.of("Duplicate offer", "Shortcut+D", chosen, jobs::duplicate),
        Command.of("Export to Excel", "Shortcut+E", chosen, jobs::export),
        Command.of("Offer text", chosen, jobs::message),
        Command.of("Preview by year", chosen, jobs::preview),
        Command.of("Trade one part for another", chosen, jobs::trade),
        Command.of("New version", chosen, jobs::newVersion),
        Command.of("History", chosen, jobs::history));
  }

  @Override
  public String help() {
    return """
    Write an offer and see at once what it is worth and whether it is allowed.
    Choose an offer at the left, or begin one from a level (Ctrl+N). Every figure answers while you type; click one to see how it came about.
    Six lights look at band, tokens, equity, peers, manager and seats. Where one says stop, give a reason and an approver, then submit.
    A change after submitting begins a new version; the record keeps every version, decision and reason.
    Ctrl+D duplicates, Ctrl+E exports the offer sheet to Excel, Ctrl+Z undoes any change.\
    """;
  }
}
