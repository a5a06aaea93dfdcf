/// The ladder: what each level is offered.
@NullMarked
package offerwright.domain.level;

import org.jspecify.annotations.NullMarked;
