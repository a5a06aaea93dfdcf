/// Tests of the finance workbook.
@NullMarked
package offerwright.files.excel.finance;

import org.jspecify.annotations.NullMarked;
