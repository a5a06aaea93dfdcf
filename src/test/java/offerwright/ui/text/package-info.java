@NullMarked
package offerwright.ui.text;

import org.jspecify.annotations.NullMarked;
