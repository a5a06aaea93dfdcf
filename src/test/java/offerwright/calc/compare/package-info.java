/// Tests of comparing offers.
@NullMarked
package offerwright.calc.compare;

import org.jspecify.annotations.NullMarked;
