/// What tokens cost: tiers, price cards with their dates and sources, and the mix they are blended
/// with.
@NullMarked
package offerwright.domain.market;

import org.jspecify.annotations.NullMarked;
