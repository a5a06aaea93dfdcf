/// Open Cap Format in and out: vesting terms, equity compensation issuances and 409A valuations.
/// The doors are [offerwright.files.opencap.OpenCapFile] to read and
/// [offerwright.files.opencap.OpenCapWriter] to write. What the format can say and an
/// [offerwright.domain.equity.EquityGrant] cannot hold is a problem that names object, field and
/// line; a schedule is taken over only after it was computed back to the same days and units.
@NullMarked
package offerwright.files.opencap;

import org.jspecify.annotations.NullMarked;
