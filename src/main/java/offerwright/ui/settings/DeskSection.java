package offerwright.ui.settings;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.Transparency;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.Words;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.kit.WordField;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Who sits here, and what a new offer starts from.
final class DeskSection implements Section {
  private final WordField desk = new WordField("Name of the desk");
  private final NumberField payout;
  private final NumberField days;
  private final Choice<Transparency> transparency =
      new Choice<>(
          "What a candidate sees of the tokens", List.of(Transparency.values()), Words::of);
  private final VBox content;

  DeskSection(Formats formats, SettingsEdits edits) {
    payout = NumberFields.percent("Bonus payout expected", formats, 500);
    days = NumberFields.whole("Days an offer is open", formats, 1, 365, "days");
    desk.setOnWord(word -> edits.settings("name of the desk", all -> all.withDesk(word)));
    payout.setOnNumber(
        number -> edits.settings("bonus payout", all -> all.withBonusPayout(new Percent(number))));
    days.setOnNumber(number ->
        edits.settings("days an offer is open", all -> all.withOfferDays(number.intValue())));
    transparency.setOnChoice(
        chosen -> edits.settings("what a candidate sees", all -> all.withTransparency(chosen)));
    content =
        new VBox(
            16,
            new Card(
                "Desk",
                new SettingRow(
                    "Name", "Written into the record of an offer for whoever acts here", desk)),
            new Card(
                "New offers",
                new SettingRow(
                    "Bonus payout", "Share of the target bonus expected to be paid", payout),
                new SettingRow("Open for", "Days a candidate has to answer", days),
                new SettingRow(
                    "Candidate's copy shows",
                    "What the offer sheet tells a candidate about the token budget",
                    transparency)));
  }

  @Override
  public String id() {
    return "desk";
  }

  @Override
  public String title() {
    return "Desk and offers";
  }

  @Override
  public Ikon icon() {
    return Feather.USER;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void show(Workspace workspace) {
    Settings settings = workspace.settings();
    desk.show(settings.desk());
    payout.show(settings.bonusPayout().points());
    days.show(BigDecimal.valueOf(settings.offerDays()));
    transparency.show(settings.transparency());
  }
}
