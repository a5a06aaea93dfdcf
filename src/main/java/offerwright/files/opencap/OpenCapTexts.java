package offerwright.files.opencap;

/// The two files of an offer's equity.
///
/// @param vestingTerms what goes into `VestingTerms.ocf.json`
/// @param transactions what goes into `Transactions.ocf.json`
public record OpenCapTexts(String vestingTerms, String transactions) {}
