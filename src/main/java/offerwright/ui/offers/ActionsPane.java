package offerwright.ui.offers;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferState;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the offer where it stands, and under it preview and export, which always
/// can.
final class ActionsPane implements Panel {
  private final VBox box = new VBox(8);
  private final HBox steps = new HBox(8);
  private final OfferSteps moves;
  private List<Object> painted = List.of();

  ActionsPane(OfferSteps moves, OfferJobs jobs) {
    this.moves = moves;
    Button preview = Nodes.button("Preview", Feather.EYE, jobs::preview);
    Button export = Nodes.button("Export to Excel", Feather.DOWNLOAD, jobs::export);
    export.getStyleClass().add(Styles.ACCENT);
    export.setId("export");
    HBox paper = new HBox(8, preview, export);
    paper.getChildren().forEach(ActionsPane::grow);
    box.getChildren().addAll(steps, paper);
  }

  private static void grow(Node node) {
    if (node instanceof Button button) {
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(Button.USE_PREF_SIZE);
    }
    HBox.setHgrow(node, Priority.ALWAYS);
  }

  @Override
  public VBox node() {
    return box;
  }

  @Override
  public void show(Shown shown) {
    Offer offer = shown.offer();
    boolean overdue = offer.expires().map(day -> day.isBefore(shown.today())).orElse(false);
    List<Object> wanted = List.of(offer.id(), offer.state(), overdue);
    if (wanted.equals(painted)) {
      return;
    }
    painted = wanted;
    steps.getChildren().setAll(buttons(offer.state(), overdue));
    steps.getChildren().forEach(ActionsPane::grow);
    if (!steps.getChildren().isEmpty() && steps.getChildren().getFirst() instanceof Button first) {
      first.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.ACCENT);
      first.setId("next-step");
    }
    Nodes.setShown(steps, !steps.getChildren().isEmpty());
  }

  private List<Button> buttons(OfferState state, boolean overdue) {
    Button expired = Nodes.button("Expired", Feather.CLOCK, moves::expire);
    return switch (state) {
      case DRAFT ->
          List.of(Nodes.button("Submit for approval", Feather.CHECK_SQUARE, moves::submit));
      case PENDING ->
          List.of(
              Nodes.button("Approve…", Feather.THUMBS_UP, moves::approve),
              Nodes.button("Return to draft…", Feather.CORNER_UP_LEFT, moves::reject));
      case APPROVED ->
          overdue
              ? List.of(expired)
              : List.of(Nodes.button("Mark as sent", Feather.SEND, moves::send));
      case SENT ->
          overdue
              ? List.of(expired, Nodes.button("Declined…", Feather.X, moves::decline))
              : List.of(
                  Nodes.button("Accepted", Feather.CHECK_CIRCLE, moves::accept),
                  Nodes.button("Declined…", Feather.X, moves::decline));
      case ACCEPTED, DECLINED, EXPIRED -> List.of();
    };
  }
}
