package offerwright.calc.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.flow.VestingSchedule;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.Money;

/// What the expected refreshers come to, by employment year.
///
/// @param granted at their target value, as granted: what is claimed, and the company's cost before
///   leaving is considered
/// @param retained each installment weighted with the chance of staying from the start of work
///   until it vests
record RefresherValuation(List<Money> granted, List<Money> retained) {
  static RefresherValuation of(Frame frame) {
    YearCells granted = new YearCells(frame.start(), frame.currency());
    YearCells retained = new YearCells(frame.start(), frame.currency());
    frame.terms().refreshers().ifPresent(plan -> add(frame, plan, granted, retained));
    return new RefresherValuation(granted.rounded(), retained.rounded());
  }

  private static void add(Frame frame, RefresherPlan plan, YearCells granted, YearCells retained) {
    Optional<Money> each = frame.exchange().convert(plan.each(), frame.currency());
    if (each.isEmpty()) {
      String reason = "no exchange rate from " + plan.each().currency() + " to " + frame.currency();
      frame.assumed().notKnown("Expected refreshers", reason, "counted as nothing");
      return;
    }
    double leaving = frame.valuation().leavingRate().fraction();
    Vesting vesting = plan.vesting().withStart(Optional.empty());
    for (int i = 0; i < plan.count(); i++) {
      LocalDate day =
          frame.start().plusMonths(plan.firstAfterMonths() + (long) i * plan.everyMonths());
      for (VestingEvent event :
          VestingSchedule.events(
              vesting, day, Optional.empty(), each.get().amount(), frame.currency().digits())) {
        double amount = event.quantity().doubleValue();
        granted.add(event.date(), amount);
        retained.add(event.date(), amount * Survival.chance(leaving, frame.start(), event.date()));
      }
    }
  }

  /// As they enter the candidate's totals.
  List<Money> counted(EquityCounting counting, List<Money> nothing) {
    return switch (counting) {
      case CLAIMED -> granted;
      case VALUED -> retained;
      case ZERO -> nothing;
    };
  }
}
