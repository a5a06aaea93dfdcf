/// How token prices move: blended prices, processes with their moments, paths, and fits to a
/// history.
@NullMarked
package offerwright.calc.price;

import org.jspecify.annotations.NullMarked;
