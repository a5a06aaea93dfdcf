/// The ladder as a whole: what each level's package amounts to, who stands where, and budgets
/// turned from money into tokens and back. The door is [offerwright.calc.ladder.LadderValuation].
@NullMarked
package offerwright.calc.ladder;

import org.jspecify.annotations.NullMarked;
