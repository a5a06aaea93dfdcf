/// Tests of offers.
@NullMarked
package offerwright.domain.offer;

import org.jspecify.annotations.NullMarked;
