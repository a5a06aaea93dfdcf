/// Tests of what every kind of file shares.
@NullMarked
package offerwright.files;

import org.jspecify.annotations.NullMarked;
