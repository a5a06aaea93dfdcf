package offerwright.files.opencap;

import offerwright.domain.equity.EquityGrant;

/// One issuance as a grant.
///
/// @param id key of the transaction
/// @param securityId key of the security that other transactions speak of
/// @param customId number the company gave it; example: "OPT-12"
/// @param stakeholderId key of who holds it
/// @param grant what was granted; the vesting start is always named
public record IssuedGrant(
    String id, String securityId, String customId, String stakeholderId, EquityGrant grant) {}
