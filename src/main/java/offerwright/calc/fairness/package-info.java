/// How unequal a list of amounts is: Gini, Theil, Atkinson, Jain and the others, split into what is
/// between groups and what is within them, with bootstrap intervals. Knows no budgets. Doors:
/// [offerwright.calc.fairness.Indices] for all indices of one list,
/// [offerwright.calc.fairness.IndexIntervals] for several splits among the same people,
/// [offerwright.calc.fairness.Envy] in utility, [offerwright.calc.fairness.WorstCase] for what
/// theory lets fairness cost; and every index on its own.
@NullMarked
package offerwright.calc.fairness;

import org.jspecify.annotations.NullMarked;
