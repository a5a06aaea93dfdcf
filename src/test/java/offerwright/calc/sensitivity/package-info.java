/// Tests of what matters most.
@NullMarked
package offerwright.calc.sensitivity;

import org.jspecify.annotations.NullMarked;
