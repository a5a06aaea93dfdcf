/// Tests of figures of a simulation with their intervals.
@NullMarked
package offerwright.calc.estimate;

import org.jspecify.annotations.NullMarked;
