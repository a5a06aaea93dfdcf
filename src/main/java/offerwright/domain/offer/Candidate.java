package offerwright.domain.offer;

import offerwright.domain.Require;

/// Whom the offer is for.
///
/// @param reference key of the candidate in the hiring system; example: "C-2041"
/// @param name name as printed on the sheet; may be a role-like stand-in; example: "Candidate
///   S-104"
/// @param email where the sheet goes; may be empty
public record Candidate(String reference, String name, String email) {
  /// Refuses a nameless candidate.
  public Candidate {
    name = Require.text(name, "candidate name");
  }
}
