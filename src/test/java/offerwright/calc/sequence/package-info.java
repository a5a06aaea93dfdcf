/// Tests of quasi-random points.
@NullMarked
package offerwright.calc.sequence;

import org.jspecify.annotations.NullMarked;
