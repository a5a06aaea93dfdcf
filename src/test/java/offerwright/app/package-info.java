/// Tests of what turns the key.
@NullMarked
package offerwright.app;

import org.jspecify.annotations.NullMarked;
