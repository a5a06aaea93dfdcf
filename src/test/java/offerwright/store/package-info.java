/// Tests of `store`.
@NullMarked
package offerwright.store;

import org.jspecify.annotations.NullMarked;
