package offerwright.ui.offers;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.calc.explain.FigureKey.Side;
import offerwright.files.text.OfferMessage;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Segmented;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// The offer as others will see it: year by year for the candidate, what it costs the company, and
/// the text to send.
final class PreviewDialog {
  /// What is looked at.
  private enum View {
    CANDIDATE("To the candidate"),
    COMPANY("Cost to the company"),
    TEXT("Offer text");

    private final String word;

    View(String word) {
      this.word = word;
    }
  }

  private final Workbench bench;
  private final Overlay overlay;
  private final Shown shown;
  private final StackPane place = new StackPane();
  private final Button copy = Nodes.button("Copy text", Feather.COPY, this::copy);
  private final TextArea text = new TextArea();

  PreviewDialog(Workbench bench, Overlay overlay, Shown shown) {
    this.bench = bench;
    this.overlay = overlay;
    this.shown = shown;
    text.setText(
        OfferMessage.text(
            shown.workspace(), shown.offer(), shown.figures(), bench.formats().locale()));
    text.setEditable(false);
    text.setWrapText(true);
    text.setAccessibleText("Offer text");
    text.setId("offer-text");
    text.setPrefRowCount(20);
    copy.setId("copy-text");
  }

  void openYears() {
    open(View.CANDIDATE);
  }

  void openMessage() {
    open(View.TEXT);
  }

  private void open(View first) {
    Segmented<View> views = new Segmented<>("Show", List.of(View.values()), view -> view.word);
    views.show(first);
    views.setOnChoice(this::show);
    show(first);
    overlay.show(
        shown.offer().id() + ", " + shown.offer().candidate().name(),
        720,
        new VBox(12, views, place),
        "Close",
        List.of(copy));
  }

  private void show(View view) {
    Nodes.setShown(copy, view == View.TEXT);
    place.getChildren().setAll(content(view));
  }

  private Node content(View view) {
    YearTableView years = new YearTableView(bench.formats(), bench.explained(), shown);
    return switch (view) {
      case CANDIDATE -> Overlay.scrolling(years.of(Side.CANDIDATE), 440);
      case COMPANY -> Overlay.scrolling(years.of(Side.COMPANY), 440);
      case TEXT -> text;
    };
  }

  private void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putString(text.getText());
    Clipboard.getSystemClipboard().setContent(content);
    overlay.hide();
    bench.notices().done("The offer text is on the clipboard.");
  }
}
