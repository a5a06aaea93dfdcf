/// Tests of the simulation.
@NullMarked
package offerwright.calc.simulate;

import org.jspecify.annotations.NullMarked;
