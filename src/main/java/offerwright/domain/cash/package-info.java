/// Pay in cash: base, bonus and one-time payments with the duty to repay them.
@NullMarked
package offerwright.domain.cash;

import org.jspecify.annotations.NullMarked;
