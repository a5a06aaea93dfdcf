package offerwright.calc.productivity;

import java.util.OptionalDouble;
import offerwright.domain.plan.TaskCategory;

/// A line of the task catalogue, priced.
///
/// @param category kind of work
/// @param timeShare share of working time
/// @param accelerable part of it that can be sped up
/// @param speedUp how much faster that part becomes
/// @param costPerTask tokens for one task, in money
/// @param valuePerTask hours saved times the hourly loaded cost times the realised share, in money
/// @param returnPerDollar value per dollar less 1; empty if a task costs nothing
/// @param timeSaved share of all working time that this line saves
public record TaskValue(
    TaskCategory category,
    double timeShare,
    double accelerable,
    double speedUp,
    double costPerTask,
    double valuePerTask,
    OptionalDouble returnPerDollar,
    double timeSaved) {}
