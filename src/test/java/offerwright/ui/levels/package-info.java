@NullMarked
package offerwright.ui.levels;

import org.jspecify.annotations.NullMarked;
