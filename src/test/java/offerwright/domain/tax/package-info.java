/// Tests of the federal tax table and of what a person may choose.
@NullMarked
package offerwright.domain.tax;

import org.jspecify.annotations.NullMarked;
