package offerwright.ui.policies;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// The title of the screen with its buttons; why nothing can be adopted stands beside the button.
final class Header {
  private static final double WIDEST = 300;

  private final Label reason = Nodes.label("", "ow-caption");
  private final Button adopt;
  private final HBox row;

  Header(Runnable inputs, Runnable create, Runnable adopt) {
    Button open = Nodes.button("Inputs…", Feather.USERS, inputs);
    open.setId("inputs");
    Button own = Nodes.button("Own policy", Feather.PLUS, create);
    own.setId("own-policy");
    this.adopt = Nodes.button("Adopt", adopt);
    this.adopt.setId("adopt");
    this.adopt.getStyleClass().add(Styles.ACCENT);
    this.adopt.setMinWidth(120);
    this.adopt.setMaxWidth(WIDEST);
    Label title = Nodes.label("Policies", "ow-title-2");
    title.setMinWidth(Label.USE_PREF_SIZE);
    for (Button button : java.util.List.of(open, own)) {
      button.setMinWidth(Button.USE_PREF_SIZE);
    }
    reason.setId("not-adopted");
    reason.setMinWidth(0);
    row = Nodes.row(8, title, Nodes.spring(), reason, open, own, this.adopt);
    row.getStyleClass().add("ow-screen-title-row");
    show("", Optional.of(""));
  }

  Node node() {
    return row;
  }

  /// Names what is adopted; `whyNot` says why it cannot be, and is empty if it can.
  void show(String policy, Optional<String> whyNot) {
    adopt.setText(policy.isEmpty() ? "Adopt" : "Adopt " + policy);
    adopt.setDisable(whyNot.isPresent());
    reason.setText(whyNot.orElse(""));
    adopt.setAccessibleHelp(whyNot.orElse("Shows every change before it is made."));
  }
}
