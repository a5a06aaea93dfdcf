/// Tests of the facts of an exit.
@NullMarked
package offerwright.domain.exit;

import org.jspecify.annotations.NullMarked;
