/// Workbooks. The only room with Apache POI. The door is [offerwright.files.excel.OfferSheet]: an
/// offer becomes an `.xlsx` file whose arithmetic is live formulas over named parameters, and
/// [offerwright.files.excel.OfferSheetReader] reads it back.
@NullMarked
package offerwright.files.excel;

import org.jspecify.annotations.NullMarked;
