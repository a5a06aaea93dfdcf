/// Tests of how token prices move.
@NullMarked
package offerwright.calc.price;

import org.jspecify.annotations.NullMarked;
