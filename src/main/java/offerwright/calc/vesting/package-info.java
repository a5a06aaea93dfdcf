/// From dates back to terms: finds the statements of a schedule that give exactly the dates and
/// units somebody else wrote down. The door is [offerwright.calc.vesting.VestingRecognition]; what
/// it finds is proven with `calc.flow` before it is returned.
@NullMarked
package offerwright.calc.vesting;

import org.jspecify.annotations.NullMarked;
