/// Tests of the window around the screens.
@NullMarked
package offerwright.ui.shell;

import org.jspecify.annotations.NullMarked;
