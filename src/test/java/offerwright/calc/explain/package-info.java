/// Tests of how figures are explained.
@NullMarked
package offerwright.calc.explain;

import org.jspecify.annotations.NullMarked;
