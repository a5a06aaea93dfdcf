/// Whole jobs from the samples, with figures to the cent.
@NullMarked
package offerwright.scenarios;

import org.jspecify.annotations.NullMarked;
