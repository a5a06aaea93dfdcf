/// The workbook of a comparison of offers. [offerwright.files.excel.compare.ComparisonBook] is the
/// door.
@NullMarked
package offerwright.files.excel.compare;

import org.jspecify.annotations.NullMarked;
