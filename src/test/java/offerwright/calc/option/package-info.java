/// Tests of options priced on lattices.
@NullMarked
package offerwright.calc.option;

import org.jspecify.annotations.NullMarked;
