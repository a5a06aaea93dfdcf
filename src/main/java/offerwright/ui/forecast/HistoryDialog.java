package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.EmptyState;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// Price histories over the forecast: which there are, what fits one, and its use in the scenario
/// in front.
final class HistoryDialog {
  private final Workbench bench;
  private final PlanPen pen;
  private final BoxOver over;
  private final HistoryJobs jobs;
  private final HistoryList list;
  private final SeriesBar series;
  private final FitPane fits;
  private final UsePane use;
  private final BorderPane box = new BorderPane();
  private final VBox front;
  private final EmptyState none;
  private String chosen = "";
  private Optional<SeriesChoice> choice = Optional.empty();

  HistoryDialog(Workbench bench, PlanPen pen, BoxOver over) {
    this.bench = bench;
    this.pen = pen;
    this.over = over;
    jobs = new HistoryJobs(bench, pen, this::review, this::added);
    list = new HistoryList(bench.formats(), jobs, this::choose);
    series = new SeriesBar(this::choose);
    fits = new FitPane(bench, this::offer);
    use = new UsePane(bench.formats(), jobs, bench.today(), over::hide);
    ScrollPane scroll = Scrolling.down(fits.node());
    VBox.setVgrow(scroll, Priority.ALWAYS);
    front = new VBox(12, series.node(), scroll, Nodes.rule(), use.node());
    front.getStyleClass().add("ow-history-front");
    none =
        new EmptyState(
            Feather.TRENDING_DOWN,
            "What did tokens cost so far?",
            "Import list prices as they were seen, day by day, fit a price path to them and let a scenario use it. The sample holds the list prices of the large providers since 2021.",
            "Import CSV…",
            jobs::importCsv,
            "Add the sample history",
            jobs::sample);
    HBox head =
        Nodes.row(
            8,
            Nodes.label("Price history", "ow-title-4"),
            Nodes.spring(),
            Nodes.iconButton("Close the price history", Feather.X, over::hide));
    head.getStyleClass().add("ow-history-head");
    box.setTop(head);
    box.setId("price-history");
    box.getStyleClass().addAll("ow-palette", "ow-history");
    bench
        .session()
        .onChange(_ -> {
          if (box.getScene() != null) {
            refresh();
          }
        });
  }

  /// Shows the histories of the workspace.
  void open() {
    over.showLarge(box);
    refresh();
  }

  /// Shows them and asks for a file at once.
  void importCsv() {
    open();
    jobs.importCsv();
  }

  private void refresh() {
    Workspace workspace = bench.session().workspace();
    List<PriceHistory> all = workspace.histories();
    if (all.isEmpty()) {
      box.setLeft(null);
      box.setCenter(none);
      return;
    }
    PriceHistory history = workspace.history(chosen).orElseGet(all::getFirst);
    chosen = history.name();
    SeriesChoice wanted =
        choice
            .map(held -> named(held, history.name()))
            .orElseGet(() -> SeriesOptions.first(history, workspace.prices(), bench.today()));
    SeriesChoice possible = SeriesOptions.of(history, wanted).kept(wanted);
    choice = Optional.of(possible);
    list.show(all, chosen);
    series.show(history, possible);
    box.setLeft(list.node());
    box.setCenter(front);
    fits.ask(
        new FitQuestion(
            history,
            possible,
            workspace.prices().mix(),
            bench.today(),
            workspace.plan().simulation().months()));
    offer();
  }

  private static SeriesChoice named(SeriesChoice choice, String history) {
    return new SeriesChoice(history, choice.tier(), choice.provider(), choice.model());
  }

  private void choose(String history) {
    boolean other =
        bench.session().workspace().history(history).isPresent() && !history.equals(chosen);
    chosen = history;
    if (other) {
      choice = Optional.empty();
      refresh();
    }
  }

  private void choose(SeriesChoice other) {
    choice = Optional.of(other);
    refresh();
  }

  private void offer() {
    use.show(pen.planned(), fits.series(), fits.chosen());
  }

  private void added(String name) {
    chosen = name;
    choice = Optional.empty();
    refresh();
  }

  private void review(HistoryImport file) {
    Node question =
        new ImportPane(bench.formats(), file, () -> jobs.take(file), this::refresh).node();
    question.getStyleClass().add("ow-history-front");
    box.setLeft(null);
    box.setCenter(question);
    question.requestFocus();
  }
}
