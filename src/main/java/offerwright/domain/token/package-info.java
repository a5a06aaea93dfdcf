/// The AI-token budget of an offer: how much, in what unit, and what happens at the reset, at year
/// end and on leaving.
@NullMarked
package offerwright.domain.token;

import org.jspecify.annotations.NullMarked;
