package offerwright.calc.compare;

import java.util.List;
import java.util.Optional;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What an offer says in a line.
public sealed interface LineCell {
  /// An amount in the currency and prices of the comparison.
  ///
  /// @param money rounded; example: 244,000.00 USD
  /// @param incomplete whether something the employer does not disclose is missing from it
  /// @param assumed whether it is not the employer's figure
  record Amount(Money money, boolean incomplete, boolean assumed) implements LineCell {}

  /// An amount with its share of something; example: 61,500 used, 41 % of the budget.
  record AmountWithShare(Money money, Percent share) implements LineCell {}

  /// A share; example: 0.05 % of the company.
  record Share(Percent share) implements LineCell {}

  /// Shares of the grant by year.
  ///
  /// @param shares of years 1 to 4; example: 5 %, 15 %, 40 %, 40 %
  record Years(List<Percent> shares) implements LineCell {
    /// Copies the list.
    public Years {
      shares = List.copyOf(shares);
    }
  }

  /// Months, or days off.
  ///
  /// @param count 0 or more
  /// @param unit which
  record Span(int count, Unit unit) implements LineCell {
    /// Unit of a span.
    public enum Unit {
      /// Months.
      MONTHS,
      /// Days.
      DAYS
    }
  }

  /// Number of units; example: 1,200 options.
  record Units(long count) implements LineCell {}

  /// What is carried at the end of a token year.
  ///
  /// @param carried share of the unspent part that is carried; 0 % = it lapses
  /// @param cap most that is carried, as a share of the grant; empty = no cap
  record Carried(Percent carried, Optional<Percent> cap) implements LineCell {}

  /// Who bears the price of tokens.
  ///
  /// @param employer true if the budget is a number of tokens
  record PriceRisk(boolean employer) implements LineCell {}

  /// The offer has no such thing.
  record None() implements LineCell {}

  /// The employer does not disclose it, or it cannot be computed.
  ///
  /// @param reason why; example: "not disclosed"
  record NotKnown(String reason) implements LineCell {}

  /// The offer has no such thing.
  LineCell NONE = new None();

  /// Not disclosed.
  LineCell NOT_DISCLOSED = new NotKnown("not disclosed");
}
