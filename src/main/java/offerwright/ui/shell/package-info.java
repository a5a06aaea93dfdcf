/// The window around the screens: header, rail, command palette, status line, and what screens do
/// beside the window: ask for figures, read and write files. Knows `Screen` and no particular
/// screen.
@NullMarked
package offerwright.ui.shell;

import org.jspecify.annotations.NullMarked;
