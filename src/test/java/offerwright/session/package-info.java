/// Tests of `session`.
@NullMarked
package offerwright.session;

import org.jspecify.annotations.NullMarked;
