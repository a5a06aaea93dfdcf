/// Tests of token budgets.
@NullMarked
package offerwright.calc.budget;

import org.jspecify.annotations.NullMarked;
