/// Tests of what an exit leaves for whom.
@NullMarked
package offerwright.calc.exit;

import org.jspecify.annotations.NullMarked;
