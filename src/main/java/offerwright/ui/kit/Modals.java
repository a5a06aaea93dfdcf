package offerwright.ui.kit;

import atlantafx.base.controls.ModalPane;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Parent;

/// How a box over the window behaves: it comes and goes at once, the keyboard goes into it, and
/// back to where it was when it closes.
public final class Modals {
  private static final String FIRST = "modals-first";

  private Modals() {}

  /// Gives a pane this behaviour. Without the keyboard inside, Escape would not close the box.
  public static ModalPane steady(ModalPane pane) {
    AtomicReference<Optional<Node>> former = new AtomicReference<>(Optional.empty());
    pane.setInTransitionFactory(null);
    pane.setOutTransitionFactory(null);
    pane.displayProperty()
        .addListener((_, _, shown) -> {
          if (shown) {
            enter(pane, former);
          } else {
            leave(pane, former);
          }
        });
    return pane;
  }

  /// Shows a box; before the window is there, as soon as it is. A pane without a skin would forget
  /// what it was told to show.
  public static void show(ModalPane pane, Node content) {
    if (pane.getSkin() != null) {
      pane.show(content);
      return;
    }
    pane.skinProperty()
        .addListener(
            new InvalidationListener() {
              @Override
              public void invalidated(Observable skin) {
                pane.skinProperty().removeListener(this);
                pane.show(content);
              }
            });
  }

  /// Says which node of a box gets the keyboard when it appears; without one the box itself does.
  public static void setFirst(Node content, Node first) {
    content.getProperties().put(FIRST, first);
  }

  private static Node first(Node content) {
    return content.getProperties().get(FIRST) instanceof Node first ? first : content;
  }

  private static void enter(ModalPane pane, AtomicReference<Optional<Node>> former) {
    Node content = pane.getContent();
    if (pane.getScene() == null || content == null) {
      return;
    }
    Node owner = pane.getScene().getFocusOwner();
    if (owner == null || !isWithin(owner, content)) {
      former.set(Optional.ofNullable(owner));
      // What is in a pane that scrolls is there only once the pane has its skin.
      content.applyCss();
      first(content).requestFocus();
    }
  }

  private static void leave(ModalPane pane, AtomicReference<Optional<Node>> former) {
    former
        .getAndSet(Optional.empty())
        .filter(back -> back.getScene() != null && back.getScene().equals(pane.getScene()))
        .ifPresent(Node::requestFocus);
  }

  /// True if a node is `part` or inside it.
  public static boolean isWithin(Node node, Node part) {
    if (node.equals(part)) {
      return true;
    }
    for (Parent above = node.getParent(); above != null; above = above.getParent()) {
      if (above.equals(part)) {
        return true;
      }
    }
    return false;
  }
}
