package offerwright.ui.compare;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// A tab of the lower half.
///
/// @param title example: "Lines"
/// @param node what is in it
/// @param corner at the right of the titles while the tab is in front; empty = nothing
/// @param show shows figures; called while the tab is in front, and when it comes there
/// @param front hears whether the tab is the one in front: what takes long is worked out only then
/// @param keepRange hears whether a slider is dragged: axes keep their range
record TabPart(
    String title,
    Node node,
    Optional<Node> corner,
    Consumer<Shown> show,
    Consumer<Boolean> front,
    Consumer<Boolean> keepRange) {}
