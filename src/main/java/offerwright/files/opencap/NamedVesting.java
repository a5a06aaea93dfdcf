package offerwright.files.opencap;

import offerwright.domain.equity.Vesting;

/// Vesting terms by name.
///
/// @param id key in the files; example: "4yr-1yr-cliff-schedule"
/// @param name what people call it; example: "Four Year / One Year Cliff"
/// @param description in the words of the file; may be empty
/// @param vesting the schedule, without a start: it counts from whatever day a grant starts
public record NamedVesting(String id, String name, String description, Vesting vesting) {}
