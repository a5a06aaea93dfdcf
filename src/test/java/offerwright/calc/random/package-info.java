/// Tests of random numbers.
@NullMarked
package offerwright.calc.random;

import org.jspecify.annotations.NullMarked;
