package offerwright.domain.policy;

import offerwright.domain.Require;

/// One person's line of a custom column.
///
/// @param personId key of the person
/// @param amount a weight, or an amount in the company's currency, 0 or more; example: 120000
public record CustomAmount(String personId, double amount) {
  /// Refuses a negative amount.
  public CustomAmount {
    personId = Require.text(personId, "person id");
    Require.that(amount >= 0 && amount <= 1e15, "an amount must be 0 or more, was %s", amount);
  }
}
