package offerwright.ui.compare;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A tab of the lower half.
///
/// @param title example: "Lines"
/// @param node what is in it
/// @param corner at the right of the titles while the tab is in front; empty = nothing
/// @param show shows figures; called while the tab is in front, and when it comes there
record TabPart(String title, Region node, Optional<Node> corner, Consumer<Shown> show) {}
