/// Terms become dated flows: installments of a vesting schedule, what of a one-time payment is owed
/// back on a day.
@NullMarked
package offerwright.calc.flow;

import org.jspecify.annotations.NullMarked;
