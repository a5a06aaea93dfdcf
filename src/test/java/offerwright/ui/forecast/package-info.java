/// Tests of the Forecast screen.
@NullMarked
package offerwright.ui.forecast;

import org.jspecify.annotations.NullMarked;
