package offerwright.calc.simulate;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import offerwright.calc.price.PricePaths;

/// One scenario apart from its budget rules.
///
/// @param people everybody who is there at some time
/// @param prices what tokens cost
/// @param demand how much is wanted
/// @param values weight of a person's output by level: the loaded cost a year; of somebody with
///   [Stint.Own] figures theirs
/// @param response output against use, `response(x) = f(x)/f(1)`, `x` = work done in a year against
///   twelve times the level's mean of today, or the reference of a person with [Stint.Own] figures
@SuppressWarnings("ArrayRecordComponent")
public record World(
    List<Stint> people,
    PricePaths prices,
    Demand demand,
    double[] values,
    DoubleUnaryOperator response) {}
