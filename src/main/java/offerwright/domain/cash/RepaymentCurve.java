package offerwright.domain.cash;

import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// How the share owed back falls with time served.
public sealed interface RepaymentCurve {
  /// Falls by the day from all at the start to nothing at the end: `(days - days served) / days`.
  record StraightDaily() implements RepaymentCurve {}

  /// Falls by whole months served: `(months - months served) / months`. 18 of 24 months served owe
  /// 6/24.
  record StraightMonthly() implements RepaymentCurve {}

  /// Falls in stated steps; after the last one nothing is owed.
  ///
  /// @param steps in rising order of month, at least one; example: 100 % through month 12, 50 %
  ///   through month 18
  record Stepped(List<Step> steps) implements RepaymentCurve {
    /// Copies the list and refuses one that is empty or out of order.
    public Stepped {
      steps = List.copyOf(steps);
      Require.that(!steps.isEmpty(), "a stepped repayment needs at least one step");
      for (int i = 1; i < steps.size(); i++) {
        Require.that(
            steps.get(i - 1).throughMonth() < steps.get(i).throughMonth(),
            "repayment steps must rise by month; step %d does not",
            i + 1);
      }
    }
  }

  /// One step of a [Stepped] curve.
  ///
  /// @param throughMonth last month of service, counted from the start, in which it holds; 1 or
  ///   more; example: 12
  /// @param owed share of the payment owed back; 0 to 100 %
  record Step(int throughMonth, Percent owed) {
    /// Refuses a month before the first and a share outside 0 to 100 %.
    public Step {
      Require.that(
          throughMonth >= 1, "a repayment step ends in month 1 or later, was %d", throughMonth);
      Percent.portion(owed, "the share owed back");
    }
  }
}
