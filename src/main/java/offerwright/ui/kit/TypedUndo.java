package offerwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;

/// Undo and redo of what is being typed and counts nowhere yet. What counts already is undone in
/// the workspace.
public final class TypedUndo {
  private TypedUndo() {}

  /// Takes back what was typed into the control with the focus; false if nothing there is left to
  /// take back.
  public static boolean undo(Node focused) {
    return switch (focused) {
      case TypedField<?> field -> {
        boolean wrong = field.isWrong();
        if (wrong) {
          field.forget();
        }
        yield wrong;
      }
      case TextInputControl text when text.isEditable() && text.isUndoable() -> {
        text.undo();
        yield true;
      }
      default -> false;
    };
  }

  /// Types again what was taken back; false if there is nothing.
  public static boolean redo(Node focused) {
    if (!(focused instanceof TypedField<?>)
        && focused instanceof TextInputControl text
        && text.isEditable()
        && text.isRedoable()) {
      text.redo();
      return true;
    }
    return false;
  }
}
