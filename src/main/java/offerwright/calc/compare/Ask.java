package offerwright.calc.compare;

import offerwright.calc.estimate.Estimate;
import offerwright.domain.money.Money;

/// One way of making an offer equal to another.
///
/// @param part what is asked for
/// @param today what is offered of it, in the offer's currency
/// @param outcome what to ask for, or why no amount will do
public record Ask(AskPart part, Money today, Outcome outcome) {
  /// Whether an amount makes the offers equal.
  public sealed interface Outcome {}

  /// An amount does.
  ///
  /// @param askFor what to ask for, in the offer's currency, rounded up to whole hundreds so that
  ///   it is enough
  /// @param exact the amount at which both are worth the same, with the interval the simulation
  ///   leaves it
  /// @param costPerYear what that costs the employer more a year, on average over four years
  public record Possible(Money askFor, Estimate exact, Money costPerYear) implements Outcome {}

  /// None does.
  ///
  /// @param reason in words; example: "a token is worth nothing to you at an own use of 0"
  public record Impossible(String reason) implements Outcome {}
}
