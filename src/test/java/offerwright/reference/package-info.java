/// Tests against published reference values, read by topic from `src/test/resources/reference`.
@NullMarked
package offerwright.reference;

import org.jspecify.annotations.NullMarked;
