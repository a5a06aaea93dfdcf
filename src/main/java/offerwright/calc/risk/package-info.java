/// Comparing uncertain amounts: how often one is ahead, whether one dominates the other, what sure
/// amount each is worth to somebody who dislikes risk, and what would make them equal. Works on one
/// amount a path for each of several things, all on the same paths; knows no offers, no years and
/// no currency.
///
/// Doors: [offerwright.calc.risk.Preference] for P(A > B), [offerwright.calc.risk.Dominance] and
/// [offerwright.calc.risk.DominanceBootstrap] for dominance, [offerwright.calc.risk.ValuedPaths]
/// for certainty equivalents, [offerwright.calc.risk.Verdict] and [offerwright.calc.risk.Ranking]
/// for who is ahead, [offerwright.calc.risk.Indifference] for what makes them equal,
/// [offerwright.calc.risk.RiskWords] for all of that in sentences, and
/// [offerwright.calc.risk.ClosedChance] and [offerwright.calc.risk.CommonNumbers] for closed forms
/// to show beside.
///
/// Swapping two things swaps their figures, and numbering the paths otherwise changes none, to the
/// bit; only a bootstrap draws other paths then.
@NullMarked
package offerwright.calc.risk;

import org.jspecify.annotations.NullMarked;
