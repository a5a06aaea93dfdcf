package offerwright.files.opencap;

import java.util.List;
import offerwright.domain.equity.AllocationType;

/// Vesting terms as written: conditions in the one order in which they are met.
///
/// @param id key in the files
/// @param name what people call it
/// @param description in the words of the file
/// @param allocation how units that do not divide evenly are spread
/// @param conditions from the start on; the first is the start
/// @param entry where they were read
record Terms(
    String id,
    String name,
    String description,
    AllocationType allocation,
    List<Condition> conditions,
    Entry entry) {}
