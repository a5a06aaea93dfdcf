/// Turns the key. The only room that sees all others: builds every long-lived object, starts
/// JavaFX, remembers the window.
@NullMarked
package offerwright.app;

import org.jspecify.annotations.NullMarked;
