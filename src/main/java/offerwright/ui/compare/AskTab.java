package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Question;
import offerwright.files.text.AskMessage;
import offerwright.files.text.TradeWords;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// What to ask an employer for and about, and the message that says so.
final class AskTab {
  private static final double OLD = 0.45;

  private final Formats formats;
  private final TradeDesk desk;
  private final PairChoice pair;
  private final Label heading = Nodes.label("", "ow-strong");
  private final Label standing = Nodes.paragraph("", "ow-text");
  private final AskLines lines;
  private final TextArea message = new TextArea();
  private final Button copy;
  private final Label copied = Nodes.label("", "ow-caption");
  private final StackPane content;

  /// What is to be printed or exported.
  ///
  /// @param offer about which offer
  /// @param list what was solved; empty = nothing could be
  /// @param asks those ticked
  /// @param questions those ticked
  /// @param message to be sent
  record Chosen(
      ComparedOffer offer,
      Optional<AskList> list,
      List<Ask> asks,
      List<Question> questions,
      String message) {}

  AskTab(Formats formats, TradeDesk desk) {
    this.formats = formats;
    this.desk = desk;
    pair = new PairChoice(desk, "Ask", "to equal");
    lines = new AskLines(this::write);
    message.setId("ask-message");
    message.setEditable(false);
    message.setWrapText(true);
    message.setMinHeight(120);
    message.setAccessibleText("Message to the employer");
    copy = Nodes.button("Copy message", Feather.COPY, this::copy);
    copy.setId("copy-message");
    content = new StackPane(new TwoSides(left(), right(), foot(), 0.5, true));
    content.setId("ask-tab");
    content.setMinSize(0, 0);
    desk.onChange(this::paint);
    desk.setFront(this, true);
  }

  private VBox left() {
    heading.setMinWidth(0);
    VBox list = new VBox(6, Nodes.row(8, heading, Nodes.spring(), pair.node()), standing, lines);
    list.setMinWidth(0);
    ScrollPane scroll = Scrolling.down(list);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return new VBox(scroll);
  }

  private VBox right() {
    Label title = Nodes.label("Message", "ow-strong");
    VBox.setVgrow(message, Priority.ALWAYS);
    message.setPrefRowCount(16);
    return new VBox(8, title, message);
  }

  private HBox foot() {
    copied.setMinWidth(0);
    copy.setMinWidth(Button.USE_PREF_SIZE);
    return Nodes.row(
        8, Nodes.label("Nothing is sent from here.", "ow-caption"), Nodes.spring(), copied, copy);
  }

  Node node() {
    return content;
  }

  /// Whether the tab is the one in front: amounts are solved only then.
  void setFront(boolean now) {
    desk.setFront(this, now);
    paint();
  }

  void show(Shown shown) {
    desk.show(shown);
  }

  /// Ticks all amounts: they were put on the list elsewhere.
  void tickAmounts() {
    paint();
    lines.tickAmounts();
    write();
  }

  /// What is ticked and written; empty without offers.
  Optional<Chosen> chosen() {
    return subject().map(this::chosen);
  }

  private Chosen chosen(ComparedOffer offer) {
    List<AskItem> ticked = lines.ticked();
    List<Ask> asks = ticked.stream().flatMap(AskTab::ask).toList();
    List<Question> questions = ticked.stream().flatMap(AskTab::question).toList();
    Optional<AskList> list = solved(offer);
    return new Chosen(
        offer,
        list,
        asks,
        questions,
        AskMessage.text(offer, list.map(AskList::gap), asks, questions, formats.locale()));
  }

  private static Stream<Ask> ask(AskItem item) {
    return item instanceof AskItem.Amount amount ? Stream.of(amount.ask()) : Stream.empty();
  }

  private static Stream<Question> question(AskItem item) {
    return item instanceof AskItem.Open open ? Stream.of(open.question()) : Stream.empty();
  }

  /// The offer that is asked about; without another one to equal, the first.
  private Optional<ComparedOffer> subject() {
    return desk.shown()
        .flatMap(shown ->
            desk.pair()
                .map(chosen -> shown.weighed().get(chosen.offer()))
                .or(() -> shown.comparison().offers().stream().findFirst()));
  }

  /// What was solved about an offer, also if the figures have changed a little since.
  private Optional<AskList> solved(ComparedOffer offer) {
    return desk.asks().answer().filter(list -> list.offer().key().equals(offer.key()));
  }

  private void paint() {
    pair.show();
    Nodes.setShown(pair.node(), desk.pair().isPresent());
    Optional<ComparedOffer> subject = subject();
    Nodes.setShown(content.getChildren().getFirst(), subject.isPresent());
    if (subject.isEmpty()) {
      return;
    }
    ComparedOffer offer = subject.get();
    Optional<AskList> list = solved(offer);
    heading.setText("What to ask " + offer.employer());
    heading.setTooltip(FactGrid.tip(offer.name()));
    List<AskItem> items = AskItem.of(offer, list, formats.locale());
    standing.setText(standing(offer, list));
    lines.show(offer.key(), items);
    lines.setOpacity(desk.asks().old() && list.isPresent() ? OLD : 1);
    write();
  }

  private String standing(ComparedOffer offer, Optional<AskList> list) {
    String nothing =
        offer.questions().isEmpty() ? " Nothing about it is undisclosed or assumed." : "";
    if (list.isPresent()) {
      String gap =
          desk.shown()
              .flatMap(Shown::answer)
              .map(answer -> TradeWords.gap(list.get(), answer.person(), formats.locale()))
              .orElse("");
      return gap + (list.get().isBehind() ? "" : " There is no gap to close.") + nothing;
    }
    if (!desk.asks().problems().isEmpty()) {
      return desk.asks().problems().getFirst().message()
          + " "
          + desk.asks().problems().getFirst().repair()
          + nothing;
    }
    return (desk.pair().isPresent()
            ? "Amounts follow as soon as they are solved."
            : "Amounts need another offer to compare it with.")
        + nothing;
  }

  private void write() {
    copied.setText("");
    String text = chosen().map(Chosen::message).orElse("");
    if (!text.equals(message.getText())) {
      message.setText(text);
    }
    copy.setDisable(lines.ticked().isEmpty());
  }

  private void copy() {
    ClipboardContent clip = new ClipboardContent();
    clip.putString(message.getText());
    Clipboard.getSystemClipboard().setContent(clip);
    copied.setText("Copied");
  }
}
