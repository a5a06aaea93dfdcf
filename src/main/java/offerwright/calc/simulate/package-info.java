/// The Monte Carlo engine: seats, demand, budgets and prices as plain numbers in, figures by path
/// out. The same bits on any number of threads. Threads live here and nowhere else in `calc`.
@NullMarked
package offerwright.calc.simulate;

import org.jspecify.annotations.NullMarked;
