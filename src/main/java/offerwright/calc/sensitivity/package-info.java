/// Which inputs a figure hangs on: a tornado, one input at a time, and Sobol' indices, all inputs
/// together.
@NullMarked
package offerwright.calc.sensitivity;

import org.jspecify.annotations.NullMarked;
