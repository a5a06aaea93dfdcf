/// What tokens do to output: Amdahl's law over the task catalogue, response curves and their fit,
/// what the trials found, and the task catalogue a new plan starts with. What enters simulated
/// paths is computed with `StrictMath`, so that it has the same bits on every machine.
@NullMarked
package offerwright.calc.productivity;

import org.jspecify.annotations.NullMarked;
