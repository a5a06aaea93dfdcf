package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What stands in the fields of a one-time payment.
///
/// @param amount empty = none
/// @param duty how what is owed back falls
/// @param months how long
/// @param basis of which amount
/// @param steps of a duty in steps
record PaymentDraft(
    Optional<BigDecimal> amount,
    Duty duty,
    Optional<BigDecimal> months,
    RepaymentBasis basis,
    List<Step> steps) {
  private static final int USUAL_MONTHS = 12;

  /// The ways a duty falls.
  enum Duty {
    /// Nothing is owed.
    NONE("Nothing is owed back"),
    /// By the day.
    DAILY("Falls by the day"),
    /// By whole months.
    MONTHLY("Falls by the month"),
    /// In steps.
    STEPPED("Falls in steps");

    private final String word;

    Duty(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /// A step: what is owed through a month.
  record Step(Optional<BigDecimal> owed, Optional<BigDecimal> month) {}

  static PaymentDraft of(Optional<OneTimePayment> payment) {
    Optional<Repayment> duty = payment.flatMap(OneTimePayment::repayment);
    Optional<RepaymentCurve> curve = duty.map(Repayment::curve);
    return new PaymentDraft(
        payment.map(paid -> paid.amount().amount()),
        curve
            .map(found ->
                switch (found) {
                  case RepaymentCurve.StraightDaily _ -> Duty.DAILY;
                  case RepaymentCurve.StraightMonthly _ -> Duty.MONTHLY;
                  case RepaymentCurve.Stepped _ -> Duty.STEPPED;
                })
            .orElse(Duty.NONE),
        Entries.number((long) duty.map(Repayment::months).orElse(USUAL_MONTHS)),
        duty.map(Repayment::basis).orElse(RepaymentBasis.GROSS),
        curve.orElse(null) instanceof RepaymentCurve.Stepped(var all)
            ? all.stream()
                .map(step ->
                    new Step(
                        Optional.of(step.owed().points()),
                        Entries.number((long) step.throughMonth())))
                .toList()
            : List.of());
  }

  /// The payment; empty without an amount, or with 0.
  Optional<OneTimePayment> read(Found found, String at, CurrencyCode currency) {
    Optional<Money> paid =
        Found.money(amount, currency).filter(money -> money.amount().signum() > 0);
    if (paid.isEmpty()) {
      return Optional.empty();
    }
    if (duty == Duty.NONE) {
      return paid.map(money -> new OneTimePayment(money, Optional.empty()));
    }
    Optional<BigDecimal> length = found.above(at + "/months", "How long it is owed", months);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    int last = length.get().intValue();
    Optional<RepaymentCurve> curve =
        switch (duty) {
          case DAILY, NONE -> Optional.of(new RepaymentCurve.StraightDaily());
          case MONTHLY -> Optional.of(new RepaymentCurve.StraightMonthly());
          case STEPPED -> steps(found, at, last);
        };
    return curve.map(
        falls -> new OneTimePayment(paid.get(), Optional.of(new Repayment(last, falls, basis))));
  }

  private Optional<RepaymentCurve> steps(Found found, String at, int months) {
    List<RepaymentCurve.Step> all = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < steps.size(); i++) {
      String path = at + "/steps/" + i;
      Optional<BigDecimal> owed = found.needed(path + "/owed", "What is owed", steps.get(i).owed());
      Optional<BigDecimal> month =
          found.above(path + "/month", "The last month", steps.get(i).month());
      if (owed.isEmpty() || month.isEmpty()) {
        return Optional.empty();
      }
      int through = month.get().intValue();
      if (through <= before || through > months) {
        found.error(
            path + "/month",
            through <= before
                ? "The step ends before the one above it."
                : "The step ends after the " + months + " months.",
            "Enter a month from " + (before + 1) + " to " + months + ".");
        return Optional.empty();
      }
      before = through;
      all.add(new RepaymentCurve.Step(through, new Percent(owed.get())));
    }
    if (all.isEmpty()) {
      found.error(at + "/months", "A duty in steps needs a step.", "Add one.");
      return Optional.empty();
    }
    return Optional.of(new RepaymentCurve.Stepped(all));
  }
}
