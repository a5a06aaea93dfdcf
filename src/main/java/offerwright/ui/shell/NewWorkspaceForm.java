package offerwright.ui.shell;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.calc.sample.StandardLadder;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;

/// Asks what a new workspace starts with: the company's name, its currency, and whether to begin
/// from the standard ladder.
final class NewWorkspaceForm extends VBox {
  private static final List<String> CURRENCIES =
      List.of("USD", "EUR", "GBP", "CHF", "CAD", "AUD", "INR", "JPY", "SGD", "SEK", "PLN", "BRL");

  private final TextField name = new TextField();
  private final Label wrong = Nodes.label("", "ow-error");
  private final Choice<String> currency =
      new Choice<>("Currency of the company's books", CURRENCIES, code -> code);
  private final CheckBox ladder = new CheckBox("Start from the standard ladder of seven levels");

  NewWorkspaceForm(ModalPane modal, Consumer<Workspace> create) {
    super(12);
    getStyleClass().addAll("ow-palette", "ow-dialog");
    setMaxSize(420, Region.USE_PREF_SIZE);
    name.setId("new-company");
    name.setAccessibleText("Company name");
    name.setPromptText("Meridian Labs");
    currency.show("USD");
    ladder.setSelected(true);
    Button ok = Nodes.button("Choose where to keep it", () -> submit(modal, create));
    ok.getStyleClass().add(Styles.ACCENT);
    ok.setDefaultButton(true);
    name.textProperty().addListener((_, _, _) -> wrong.setText(""));
    getChildren()
        .addAll(
            Nodes.label("New workspace", "ow-title-4"),
            new FieldBox("Company", name),
            wrong,
            new FieldBox("Currency of bands and totals", currency),
            ladder,
            Nodes.row(8, Nodes.spring(), Nodes.button("Cancel", () -> modal.hide(true)), ok));
  }

  private void submit(ModalPane modal, Consumer<Workspace> create) {
    if (name.getText().isBlank()) {
      wrong.setText("Give the company a name; it is printed on every offer.");
      name.requestFocus();
      return;
    }
    CurrencyCode code = new CurrencyCode(currency.getValue());
    Workspace empty = EmptyWorkspace.named(name.getText().strip(), code);
    modal.hide(true);
    create.accept(ladder.isSelected() ? empty.withLadder(StandardLadder.in(code)) : empty);
  }
}
