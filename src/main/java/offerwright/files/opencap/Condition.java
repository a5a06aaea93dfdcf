package offerwright.files.opencap;

import java.util.List;

/// One vesting condition.
///
/// @param id key within the terms
/// @param portion how much vests each time it is met
/// @param trigger when it is met
/// @param next what may be met after it, the first with the highest priority
/// @param entry where it was read
record Condition(String id, Portion portion, Trigger trigger, List<String> next, Entry entry) {}
