/// How an exact whole is parted into whole units so that the parts add up: cents of a pool, cents
/// of an exit. Knows neither budgets nor shares.
@NullMarked
package offerwright.calc.rounding;

import org.jspecify.annotations.NullMarked;
