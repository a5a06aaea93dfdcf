package offerwright.ui.settings;

import javafx.scene.Node;
import offerwright.domain.workspace.Workspace;
import org.kordamp.ikonli.Ikon;

/// One page of the settings.
interface Section {
  /// Key for navigation; example: "valuation".
  String id();

  /// Example: "Valuation".
  String title();

  /// Beside the title in the list.
  Ikon icon();

  /// What is shown; the same node every time.
  Node content();

  /// Shows a workspace.
  void show(Workspace workspace);
}
