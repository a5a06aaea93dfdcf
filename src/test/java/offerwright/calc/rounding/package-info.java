/// Tests of parting wholes exactly.
@NullMarked
package offerwright.calc.rounding;

import org.jspecify.annotations.NullMarked;
