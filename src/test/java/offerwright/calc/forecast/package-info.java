/// Tests of forecasts.
@NullMarked
package offerwright.calc.forecast;

import org.jspecify.annotations.NullMarked;
