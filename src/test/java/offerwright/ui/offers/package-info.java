/// Tests of the Offers screen.
@NullMarked
package offerwright.ui.offers;

import org.jspecify.annotations.NullMarked;
