/// Tests of the workbooks.
@NullMarked
package offerwright.files.excel;

import org.jspecify.annotations.NullMarked;
