/// Rules that look at a workspace or an offer: problems with their repairs, and the six guardrail
/// lights.
@NullMarked
package offerwright.calc.check;

import org.jspecify.annotations.NullMarked;
