/// Tests of the page of compared offers.
@NullMarked
package offerwright.files.pdf;

import org.jspecify.annotations.NullMarked;
