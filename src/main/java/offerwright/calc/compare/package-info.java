/// Offers side by side for the person who has to choose. The door is
/// [offerwright.calc.compare.Comparison]: what the offers say, by year and line by line; simulated,
/// it becomes a [offerwright.calc.compare.SimulatedComparison], which answers for a person
/// ([offerwright.calc.compare.ComparisonAnswer]), draws curves of indifference
/// ([offerwright.calc.compare.TradeCurves]) and says what to ask for
/// ([offerwright.calc.compare.Asks]).
@NullMarked
package offerwright.calc.compare;

import org.jspecify.annotations.NullMarked;
