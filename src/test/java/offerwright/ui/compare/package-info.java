/// The comparison of offers as people see it.
@NullMarked
package offerwright.ui.compare;

import org.jspecify.annotations.NullMarked;
