/// Tests of whether spending pays.
@NullMarked
package offerwright.calc.roi;

import org.jspecify.annotations.NullMarked;
