/// Tables as CSV text: price histories and inputs of people in and out, measurements and columns of
/// budgets in, allocations, forecasts and compared offers out.
@NullMarked
package offerwright.files.csv;

import org.jspecify.annotations.NullMarked;
