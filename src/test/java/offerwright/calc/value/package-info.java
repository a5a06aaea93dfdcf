/// Tests of what flows are worth.
@NullMarked
package offerwright.calc.value;

import org.jspecify.annotations.NullMarked;
