/// What flows are worth: totals by year, equity as claimed and as valued, tokens, benefits. The
/// door is `OfferValuation`; its answer is [offerwright.calc.value.OfferFigures].
@NullMarked
package offerwright.calc.value;

import org.jspecify.annotations.NullMarked;
