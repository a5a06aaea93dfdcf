package offerwright.ui.offers;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import offerwright.domain.offer.Offer;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.WordField;
import offerwright.ui.shell.Workbench;

/// Begins the next version of an offer on purpose, with a word on why.
final class VersionDialog {
  private final Workbench bench;
  private final Overlay overlay;

  VersionDialog(Workbench bench, Overlay overlay) {
    this.bench = bench;
    this.overlay = overlay;
  }

  void open(Offer offer) {
    WordField why = new WordField("Reason for the new version");
    why.setOptional("may be left open", () -> {});
    Button begin = new Button("Begin version " + (offer.version() + 1));
    begin.setOnAction(_ -> {
      overlay.hide();
      String desk = bench.session().workspace().settings().desk();
      String reason = why.getText().strip();
      bench
          .session()
          .edit(
              "New version of " + offer.id(),
              workspace ->
                  workspace.withOffer(
                      offer.id(), old -> old.nextVersion(bench.now(), desk, reason)));
    });
    VBox content =
        new VBox(
            12,
            Nodes.paragraph(
                "Version "
                    + offer.version()
                    + " stays in the record as it is. The new version starts with its terms, as a draft.",
                "ow-text"),
            new FieldBox("Why", why));
    overlay.show("New version of " + offer.id(), 440, content, List.of(begin));
    why.requestFocus();
  }
}
