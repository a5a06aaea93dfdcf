/// Tests of the written form.
@NullMarked
package offerwright.json;

import org.jspecify.annotations.NullMarked;
