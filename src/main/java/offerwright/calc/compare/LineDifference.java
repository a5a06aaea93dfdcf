package offerwright.calc.compare;

import offerwright.domain.money.Money;

/// How an offer differs from the first one in a line.
public sealed interface LineDifference {
  /// From this share of the first offer's amount on a difference is marked.
  double MARKED = 0.10;

  /// Below this share it is called close.
  double CLOSE = 0.02;

  /// Both are amounts.
  ///
  /// @param more what this offer has more; negative = less
  /// @param share of the larger of the two amounts, 0 or more; example: 0.107
  /// @param incomplete whether a part is missing from either
  record ByAmount(Money more, double share, boolean incomplete) implements LineDifference {
    /// Less than 2 %: other things may decide.
    public boolean isClose() {
      return share < CLOSE;
    }

    /// 10 % or more.
    public boolean isMarked() {
      return share >= MARKED;
    }
  }

  /// The same.
  record Same() implements LineDifference {}

  /// Not the same, in a way that is no amount.
  record Differs() implements LineDifference {}

  /// Nobody knows, because one side is not disclosed.
  record NotKnown() implements LineDifference {}
}
