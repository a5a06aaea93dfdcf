package offerwright.ui.offers;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import offerwright.domain.offer.Offer;
import offerwright.files.text.Words;
import offerwright.ui.kit.Chip;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// Whom the offer is for, where it stands, and what else can be done with it.
final class OfferHeading implements Panel {
  private final HBox row;
  private final Label title = Nodes.label("", "ow-title-4");
  private final Chip chip = new Chip();
  private final MenuItem version;
  private final MenuItem trade;
  private final MenuItem delete;

  OfferHeading(OfferJobs jobs) {
    title.setMinWidth(60);
    HBox.setHgrow(title, Priority.SOMETIMES);
    Button text = Nodes.button("Offer text", Feather.COPY, jobs::message);
    text.setMinWidth(Button.USE_PREF_SIZE);
    MenuButton more = new MenuButton("", Nodes.icon(Feather.MORE_HORIZONTAL));
    more.setId("offer-menu");
    more.setAccessibleText("More to do with this offer");
    more.getStyleClass().addAll("ow-flat", "ow-no-arrow");
    more.setMinWidth(MenuButton.USE_PREF_SIZE);
    version = item("New version…", jobs::newVersion);
    trade = item("Trade one part for another…", jobs::trade);
    delete = item("Delete draft", jobs::delete);
    more.getItems()
        .addAll(
            item("Duplicate", jobs::duplicate),
            version,
            trade,
            item("History…", jobs::history),
            item("Year table…", jobs::yearTable),
            new SeparatorMenuItem(),
            delete);
    row = Nodes.row(8, title, chip, Nodes.spring(), text, more);
    row.getStyleClass().add("ow-editor-head");
  }

  private static MenuItem item(String words, Runnable action) {
    MenuItem item = new MenuItem(words);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run());
    return item;
  }

  @Override
  public HBox node() {
    return row;
  }

  @Override
  public void show(Shown shown) {
    Offer offer = shown.offer();
    title.setText(offer.candidate().name() + ", " + offer.placement().role());
    title.setTooltip(new Tooltip(title.getText()));
    String word = Words.of(offer.state()) + " " + offer.version();
    chip.set(word, TermWords.icon(offer.state()), TermWords.tone(offer.state()));
    version.setDisable(!shown.isEditable());
    trade.setDisable(!shown.isEditable());
    delete.setDisable(OfferJobs.whyNotDeleted(offer).isPresent());
    delete.setText(
        OfferJobs.whyNotDeleted(offer)
            .map(why -> "Delete draft (" + why + ")")
            .orElse("Delete draft"));
    row.setAccessibleText(
        title.getText() + ", " + Words.of(offer.state()) + ", version " + offer.version());
  }
}
