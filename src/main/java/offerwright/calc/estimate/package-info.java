/// Figures of a simulation with their intervals: means, quantiles, proportions, tail means, and
/// sums that lose nothing.
@NullMarked
package offerwright.calc.estimate;

import org.jspecify.annotations.NullMarked;
