@NullMarked
package offerwright.ui.home;

import org.jspecify.annotations.NullMarked;
