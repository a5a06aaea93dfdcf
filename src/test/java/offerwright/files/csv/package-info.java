/// Tests of tables as CSV text.
@NullMarked
package offerwright.files.csv;

import org.jspecify.annotations.NullMarked;
