/// The Offers screen: the list at the left, the offer being written in the middle, what it is worth
/// and whether it is allowed at the right. The door is [offerwright.ui.offers.OffersScreen];
/// everything else here is its furniture.
@NullMarked
package offerwright.ui.offers;

import org.jspecify.annotations.NullMarked;
