/// Tests of what tokens do to output.
@NullMarked
package offerwright.calc.productivity;

import org.jspecify.annotations.NullMarked;
