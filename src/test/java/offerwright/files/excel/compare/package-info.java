/// Tests of the workbook of compared offers: what is written is what `calc` says, and follows what
/// is typed over.
@NullMarked
package offerwright.files.excel.compare;

import org.jspecify.annotations.NullMarked;
