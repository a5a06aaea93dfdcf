/// Tests of the indices of inequality: axioms, brute force, degenerate lists, intervals.
@NullMarked
package offerwright.calc.fairness;

import org.jspecify.annotations.NullMarked;
