/// Tests of amounts.
@NullMarked
package offerwright.domain.money;

import org.jspecify.annotations.NullMarked;
