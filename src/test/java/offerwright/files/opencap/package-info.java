/// Tests of the Open Cap Format.
@NullMarked
package offerwright.files.opencap;

import org.jspecify.annotations.NullMarked;
