/// Figures of a simulation with their intervals: means, quantiles, proportions, tail means, and
/// sums that lose nothing. Intervals are at 95 %. No answer is NaN for finite values: without
/// spread an interval is the figure itself.
@NullMarked
package offerwright.calc.estimate;

import org.jspecify.annotations.NullMarked;
