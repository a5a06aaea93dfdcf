/// Plain text made from an offer, to be copied into a letter or a chat. The door is
/// [offerwright.files.text.OfferMessage]. Here too are the [offerwright.files.text.Words] of the
/// domain, which screens, console and sheets share.
@NullMarked
package offerwright.files.text;

import org.jspecify.annotations.NullMarked;
