package offerwright.domain.money;

import offerwright.domain.Require;

/// A number of model tokens; example: 1,000,000,000.
///
/// @param tokens 0 or more
public record TokenCount(long tokens) implements Comparable<TokenCount> {
  /// Refuses a negative count.
  public TokenCount {
    Require.that(tokens >= 0, "a number of tokens must be 0 or more, was %d", tokens);
  }

  @Override
  public int compareTo(TokenCount other) {
    return Long.compare(tokens, other.tokens);
  }

  @Override
  public String toString() {
    return tokens + " tokens";
  }
}
