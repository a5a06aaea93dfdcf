/// An offer from draft to answer: terms, state, versions and the record of decisions.
@NullMarked
package offerwright.domain.offer;

import org.jspecify.annotations.NullMarked;
