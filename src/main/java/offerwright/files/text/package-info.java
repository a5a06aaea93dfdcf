/// Plain text made from an offer, to be copied into a letter or a chat. The door is [offerwright.files.text.OfferMessage].
@NullMarked
package offerwright.files.text;

import org.jspecify.annotations.NullMarked;
