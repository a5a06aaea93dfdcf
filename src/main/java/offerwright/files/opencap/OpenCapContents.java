package offerwright.files.opencap;

import java.util.List;

/// What was found in Open Cap Format files.
///
/// @param terms vesting terms that say the same for every grant, in the order of the files
/// @param grants issuances that could be read completely, in the order of the files
/// @param valuations values of a share, in the order of the files
public record OpenCapContents(
    List<NamedVesting> terms, List<IssuedGrant> grants, List<ShareValuation> valuations) {
  /// Copies the lists.
  public OpenCapContents {
    terms = List.copyOf(terms);
    grants = List.copyOf(grants);
    valuations = List.copyOf(valuations);
  }
}
