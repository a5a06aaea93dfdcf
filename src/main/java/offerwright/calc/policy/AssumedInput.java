package offerwright.calc.policy;

import java.util.List;

/// A default that was taken for people of whom nothing better is known.
///
/// @param kind what is missing
/// @param source what was taken
/// @param reason one sentence with the figure and why; example: "Leverage 1.24: a senior's hour
///   costs 1.24 of the mean, and an hour saved is worth what it costs."
/// @param personIds for whom, in the order of the workspace
public record AssumedInput(
    InputKind kind, InputSource source, String reason, List<String> personIds) {
  /// Copies the list.
  public AssumedInput {
    personIds = List.copyOf(personIds);
  }
}
