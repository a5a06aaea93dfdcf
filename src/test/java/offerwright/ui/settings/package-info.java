@NullMarked
package offerwright.ui.settings;

import org.jspecify.annotations.NullMarked;
