package offerwright.ui.offers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.check.Light;
import offerwright.domain.company.Person;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.OfferState;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.Words;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.WordField;

/// Where a light says stop: why the offer should pass all the same, and who is asked. What is typed
/// is kept in the offer at once.
final class JustificationBox implements Panel {
  private final VBox box = new VBox();
  private final Label title = Nodes.paragraph("", "ow-strong");
  private final Label given = Nodes.paragraph("", "ow-text");
  private final WordField reason = new WordField("Reason");
  private final ComboBox<String> approver = new ComboBox<>();
  private final HBox form;
  private final Pen pen;
  private boolean showing;

  JustificationBox(Pen pen) {
    this.pen = pen;
    box.setId("justification");
    box.getStyleClass().add("ow-box-stop");
    reason.setId("reason");
    reason.setOptional("Reason", () -> reason(""));
    reason.setOnWord(this::reason);
    reason.setMinWidth(80);
    HBox.setHgrow(reason, Priority.ALWAYS);
    approver.setId("approver");
    approver.setEditable(true);
    approver.setAccessibleText("Approver");
    approver.setPromptText("Approver");
    approver.setMinWidth(132);
    approver.setPrefWidth(132);
    approver.getEditor().textProperty().addListener((_, _, text) -> approver(text));
    form = Nodes.row(8, reason, approver);
    box.getChildren().addAll(title, form, given);
  }

  private void reason(String text) {
    pen.aside(
        "Give a reason",
        "justification/reason",
        offer ->
            offer.withJustification(new Justification(text, offer.justification().approver())));
  }

  private void approver(String text) {
    if (!showing) {
      pen.aside(
          "Name an approver",
          "justification/approver",
          offer ->
              offer.withJustification(
                  new Justification(offer.justification().reason(), text.strip())));
    }
  }

  @Override
  public VBox node() {
    return box;
  }

  @Override
  public void show(Shown shown) {
    List<Light> stops = shown.stops();
    OfferState state = shown.offer().state();
    Justification why = shown.offer().justification();
    boolean writing = state == OfferState.DRAFT || state == OfferState.PENDING;
    boolean open = writing && !stops.isEmpty();
    Nodes.setShown(box, open || !why.reason().isBlank());
    Nodes.setShown(form, open);
    Nodes.setShown(given, !open);
    title.setText(open ? asked(stops, why) : "Passed with a reason");
    given.setText(
        why.reason() + (why.approver().isBlank() ? "" : " (approver: " + why.approver() + ")"));
    reason.show(why.reason().isEmpty() ? Optional.empty() : Optional.of(why.reason()));
    showing = true;
    if (open) {
      showNames(names(shown.workspace()));
    }
    if (!approver.getEditor().getText().strip().equals(why.approver())) {
      approver.getEditor().setText(why.approver());
    }
    showing = false;
  }

  private void showNames(List<String> names) {
    if (!approver.getItems().equals(names)) {
      approver.getItems().setAll(names);
    }
  }

  private static String asked(List<Light> stops, Justification why) {
    String what =
        stops.size() == 1
            ? Words.of(stops.getFirst().guardrail()) + ": " + lower(stops.getFirst().finding())
            : stops.size() + " lights say stop.";
    return what + " " + missing(why.reason().isBlank(), why.approver().isBlank());
  }

  private static String missing(boolean reason, boolean approver) {
    if (reason) {
      return approver ? "Give a reason and an approver." : "Give a reason.";
    }
    return approver ? "Name an approver." : "A reason and an approver are given.";
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /// Who approved before, and who reports to nobody.
  static List<String> names(Workspace workspace) {
    Set<String> names = new LinkedHashSet<>();
    workspace
        .offers()
        .forEach(offer -> offer.history().forEach(event -> event.approver().ifPresent(names::add)));
    workspace.people().stream()
        .filter(person -> person.managerId().isEmpty())
        .map(Person::title)
        .forEach(names::add);
    return new ArrayList<>(names);
  }

  @Override
  public void forget() {
    reason.forget();
  }
}
