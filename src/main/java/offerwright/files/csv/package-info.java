/// Tables as CSV text: price histories in and out.
@NullMarked
package offerwright.files.csv;

import org.jspecify.annotations.NullMarked;
