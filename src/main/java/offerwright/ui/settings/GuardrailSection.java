package offerwright.ui.settings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.Guidelines;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.NumberFields;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The limits behind the six lights of an offer.
final class GuardrailSection implements Section {
  /// One limit.
  private record Limit(SettingRow row, NumberField field, Function<Guidelines, Percent> get) {}

  private final Formats formats;
  private final SettingsEdits edits;
  private final List<Limit> limits;
  private final VBox content;

  GuardrailSection(Formats formats, SettingsEdits edits) {
    this.formats = formats;
    this.edits = edits;
    limits =
        List.of(
            limit(
                "Position in range",
                "Range penetration of base above which a light asks to check",
                100,
                Guidelines::penetrationLimit,
                (all, share) ->
                    new Guidelines(
                        share, all.tokenShareLimit(), all.parityMargin(), all.inversionMargin())),
            limit(
                "Tokens over base",
                "Token budget as a share of base above which a light says stop",
                1000,
                Guidelines::tokenShareLimit,
                Guidelines::withTokenShareLimit),
            limit(
                "Parity margin",
                "How far base may lie outside that of peers before a light says stop",
                100,
                Guidelines::parityMargin,
                (all, share) ->
                    new Guidelines(
                        all.penetrationLimit(),
                        all.tokenShareLimit(),
                        share,
                        all.inversionMargin())),
            limit(
                "Inversion margin",
                "How close base may come to the manager's, or to the median of the level above, before a light asks to check",
                100,
                Guidelines::inversionMargin,
                (all, share) ->
                    new Guidelines(
                        all.penetrationLimit(), all.tokenShareLimit(), all.parityMargin(), share)));
    Card card = new Card("Limits of the guardrails");
    limits.forEach(limit -> card.getChildren().add(limit.row()));
    content = new VBox(16, card);
  }

  private Limit limit(
      String name,
      String hint,
      long most,
      Function<Guidelines, Percent> get,
      BiFunction<Guidelines, Percent, Guidelines> set) {
    NumberField field = NumberFields.percent(name, formats, most);
    String what = "limit “" + name + "”";
    field.setOnNumber(number -> edits.guidelines(what, all -> set.apply(all, new Percent(number))));
    SettingRow row =
        new SettingRow(
            name,
            hint,
            field,
            () -> edits.guidelines(what, all -> set.apply(all, get.apply(Guidelines.PRESET))));
    return new Limit(row, field, get);
  }

  @Override
  public String id() {
    return "guardrails";
  }

  @Override
  public String title() {
    return "Guardrails";
  }

  @Override
  public Ikon icon() {
    return Feather.SHIELD;
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public void show(Workspace workspace) {
    for (Limit limit : limits) {
      Percent value = limit.get().apply(workspace.settings().guidelines());
      Percent preset = limit.get().apply(Guidelines.PRESET);
      limit.field().show(value.points());
      limit.row().showPreset(value.equals(preset), formats.percent(preset), "");
    }
  }
}
