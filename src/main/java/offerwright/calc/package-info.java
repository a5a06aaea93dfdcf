/// Verbs: stateless and pure, `domain` in, a result record out. Computes in `double`; figures
/// become money at [offerwright.domain.money.Money#rounded]. Enters `domain` only.
@NullMarked
package offerwright.calc;

import org.jspecify.annotations.NullMarked;
