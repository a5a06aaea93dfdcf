/// Tests of tables of offers.
@NullMarked
package offerwright.files.offers;

import org.jspecify.annotations.NullMarked;
