/// The desk: one open workspace and the only door for changing it. The door is
/// [offerwright.session.Session]: edit, undo, redo, subscribe.
///
/// Who may enter: `ui`, `cli` and `app`. This room enters `store` and `domain` only.
@NullMarked
package offerwright.session;

import org.jspecify.annotations.NullMarked;
