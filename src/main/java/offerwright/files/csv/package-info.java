/// Tables as CSV text: price histories in and out, inputs of people and columns of budgets in,
/// allocations and forecasts out.
@NullMarked
package offerwright.files.csv;

import org.jspecify.annotations.NullMarked;
