package offerwright.ui.offers;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import offerwright.calc.draft.OfferDesk;
import offerwright.domain.offer.Offer;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.ProblemList;
import offerwright.ui.kit.WordField;
import offerwright.ui.shell.Workbench;

/// Moves the offer in front along: submit, approve, return, send, answer. What stands in the way is
/// said, with the repair.
final class OfferSteps {
  private final Workbench bench;
  private final Pen pen;
  private final Overlay overlay;

  OfferSteps(Workbench bench, Pen pen, Overlay overlay) {
    this.bench = bench;
    this.pen = pen;
    this.overlay = overlay;
  }

  void submit() {
    step(
        "Submit",
        "submitted for approval",
        (workspace, offer) -> OfferDesk.submit(workspace, offer, bench.today(), bench.now()));
  }

  void send() {
    step(
        "Mark as sent",
        "marked as sent",
        (workspace, offer) -> OfferDesk.send(workspace, offer, bench.today(), bench.now()));
  }

  void accept() {
    step(
        "Accept",
        "accepted",
        (workspace, offer) -> OfferDesk.accept(workspace, offer, bench.today(), bench.now()));
  }

  void expire() {
    step(
        "Expire",
        "marked as expired",
        (workspace, offer) -> OfferDesk.expire(workspace, offer, bench.today(), bench.now()));
  }

  void approve() {
    String asked = pen.offer().map(offer -> offer.justification().approver()).orElse("");
    WordField who = word("Approver", "approver-name", asked);
    ask(
        "Approve this offer",
        "Approve",
        new VBox(8, new FieldBox("Approved by", who)),
        () ->
            take(
                "Approve",
                "approved",
                (workspace, offer) ->
                    OfferDesk.approve(workspace, offer, who.getText(), bench.today(), bench.now())),
        who);
  }

  void reject() {
    String asked = pen.offer().map(offer -> offer.justification().approver()).orElse("");
    WordField reason = word("Reason", "return-reason", "");
    WordField who = word("Decided by", "return-approver", asked);
    who.setOptional("may be left open", () -> {});
    ask(
        "Return this offer to draft",
        "Return to draft",
        new VBox(8, new FieldBox("What should change", reason), new FieldBox("Decided by", who)),
        () ->
            take(
                "Return to draft",
                "returned to draft",
                (workspace, offer) ->
                    OfferDesk.reject(
                        workspace, offer, who.getText(), reason.getText(), bench.now())),
        reason);
  }

  void decline() {
    WordField reason = word("Reason", "decline-reason", "");
    reason.setOptional("may be left open", () -> {});
    ask(
        "The candidate declined",
        "Record",
        new VBox(8, new FieldBox("What they said", reason)),
        () ->
            take(
                "Decline",
                "declined",
                (workspace, offer) ->
                    OfferDesk.decline(workspace, offer, reason.getText(), bench.now())),
        reason);
  }

  private static WordField word(String name, String id, String text) {
    WordField field = new WordField(name);
    field.setId(id);
    if (!text.isBlank()) {
      field.show(text);
    }
    return field;
  }

  /// Asks for words first; a refusal is said in the same box, and nothing typed is lost.
  private void ask(
      String title, String action, VBox form, Supplier<List<Problem>> run, Node focus) {
    VBox wrong = new VBox(4);
    form.getChildren().add(wrong);
    Button button = new Button(action);
    button.setId("ask-confirm");
    button.setOnAction(_ -> {
      List<Problem> problems = run.get();
      Overlay.say(wrong, problems);
      if (problems.isEmpty()) {
        overlay.hide();
      }
    });
    overlay.show(title, 440, form, List.of(button));
    focus.requestFocus();
  }

  private void step(String label, String done, BiFunction<Workspace, Offer, Checked<Offer>> move) {
    List<Problem> problems = take(label, done, move);
    if (!problems.isEmpty()) {
      overlay.show("This is still in the way", 520, new ProblemList(problems), List.of());
    }
  }

  /// Takes the step, or says why not.
  private List<Problem> take(
      String label, String done, BiFunction<Workspace, Offer, Checked<Offer>> move) {
    Optional<Offer> offer = pen.offer();
    if (offer.isEmpty()) {
      return List.of();
    }
    Checked<Offer> moved = move.apply(bench.session().workspace(), offer.get());
    if (moved.value().isEmpty()) {
      return moved.problems();
    }
    Offer next = moved.value().get();
    bench.session().edit(label + " " + next.id(), workspace -> workspace.withOffer(next));
    bench.notices().done(next.id() + " is " + done + ".", "Undo", bench.session()::undo);
    return List.of();
  }
}
