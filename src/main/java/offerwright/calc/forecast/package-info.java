/// From a workspace and its scenarios to the figures of the Forecast screen. The door is
/// `Forecaster`.
@NullMarked
package offerwright.calc.forecast;

import org.jspecify.annotations.NullMarked;
