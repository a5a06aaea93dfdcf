/// Tests of what a comparison is made with.
@NullMarked
package offerwright.domain.comparison;

import org.jspecify.annotations.NullMarked;
