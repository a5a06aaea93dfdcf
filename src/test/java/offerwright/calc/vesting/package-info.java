/// Tests of recognising schedules.
@NullMarked
package offerwright.calc.vesting;

import org.jspecify.annotations.NullMarked;
