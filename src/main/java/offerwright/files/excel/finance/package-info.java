/// The finance workbook: a forecast as assumptions, live projection and simulated figures. The door
/// is `FinanceWorkbook`. Nobody else knows Apache POI but the room above.
@NullMarked
package offerwright.files.excel.finance;

import org.jspecify.annotations.NullMarked;
