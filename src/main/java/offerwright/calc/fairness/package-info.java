/// How unequal a list of amounts is: Gini, Theil, Atkinson, Jain and the others, split into what is
/// between groups and what is within them, with bootstrap intervals. Knows no budgets.
@NullMarked
package offerwright.calc.fairness;

import org.jspecify.annotations.NullMarked;
