/// The workbook of a comparison of policies. `PolicyWorkbook` is the door.
@NullMarked
package offerwright.files.excel.policy;

import org.jspecify.annotations.NullMarked;
