package offerwright.ui.offers;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.offer.OfferState;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.files.text.Words;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// The offer being written: its heading, where and when, and the four cards.
final class Editor implements Panel {
  private final VBox box = new VBox();
  private final List<Panel> panels;
  private final VBox sayings = new VBox(6);
  private final ScrollPane scroll;
  private final Runnable duplicate;

  Editor(Workbench bench, Pen pen, OfferHeading heading, Runnable duplicate) {
    this.duplicate = duplicate;
    PlacementForm placement = new PlacementForm(bench, pen);
    Panel cash = new CashCard(pen, bench.formats(), bench.explained());
    Panel equity = new EquityCard(pen, bench.formats(), bench.explained());
    Panel tokens = new TokenCard(pen, bench.formats(), bench.explained());
    Panel benefits = new BenefitsCard(pen, bench.formats(), bench.explained());
    panels = List.of(heading, placement, cash, equity, tokens, benefits);
    Columns cards =
        new Columns(250, 2, 12, true, cash.node(), equity.node(), tokens.node(), benefits.node());
    VBox content = new VBox(12, sayings, placement.node(), cards);
    content.getStyleClass().add("ow-editor");
    scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    box.getChildren().addAll(heading.node(), scroll);
  }

  @Override
  public VBox node() {
    return box;
  }

  /// Puts a row above the heading, or takes it away.
  void setTop(Node row, boolean shown) {
    box.getChildren().remove(row);
    if (shown) {
      box.getChildren().addFirst(row);
    }
  }

  @Override
  public void show(Shown shown) {
    panels.forEach(panel -> panel.show(shown));
    sayings.getChildren().clear();
    if (!shown.isEditable()) {
      HBox row =
          Nodes.row(
              8,
              Nodes.icon(Feather.LOCK),
              Nodes.paragraph(
                  "This offer is accepted, so its terms cannot change any more.", "ow-text"),
              Nodes.spring());
      row.getChildren().add(Nodes.button("Duplicate", Feather.COPY, duplicate));
      row.getStyleClass().add("ow-box-info");
      sayings.getChildren().add(row);
    } else if (shown.offer().state() != OfferState.DRAFT) {
      String state = Words.of(shown.offer().state()).toLowerCase(Locale.ROOT);
      sayings
          .getChildren()
          .add(
              Nodes.paragraph(
                  "This version is "
                      + state
                      + ". Changing a term begins version "
                      + (shown.offer().version() + 1)
                      + ", a draft.",
                  "ow-caption"));
    }
    shown.problems().stream()
        .filter(Problem::isError)
        .forEach(problem -> sayings.getChildren().add(row(problem)));
    shown.problems().stream()
        .filter(problem -> problem.severity() == Severity.WARNING)
        .forEach(problem -> sayings.getChildren().add(row(problem)));
    Nodes.setShown(sayings, !sayings.getChildren().isEmpty());
  }

  private static HBox row(Problem problem) {
    return Nodes.row(
        8,
        ProblemList.icon(problem.severity()),
        Nodes.paragraph(problem.message() + " " + problem.repair(), "ow-caption"));
  }

  @Override
  public void forget() {
    panels.forEach(Panel::forget);
    scroll.setVvalue(0);
  }
}
