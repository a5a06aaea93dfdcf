/// The window around the screens: header, rail, command palette, status line. Knows `Screen` and no
/// particular screen.
@NullMarked
package offerwright.ui.shell;

import org.jspecify.annotations.NullMarked;
