package offerwright.calc.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Vesting;

/// Turns "four years, monthly, with a one-year cliff" into 37 dates.
///
/// Order of operations, after the Open Cap Format (vesting terms, allocation types, canonical
/// statements): ① lay out the dates, months counted from the root start; ② count the grant out over
/// *all* installments; ③ gather what lies before a cliff onto it; ④ gather what lies before the
/// grant date onto the grant date; ⑤ leave out days on which nothing vests. The quantities always
/// sum to the grant.
public final class VestingSchedule {
  private VestingSchedule() {}

  /// The vesting events of a grant, in order of date.
  ///
  /// A cliff without a share releases what the installments up to it would have given; a cliff with
  /// a share releases that share of its statement and spreads the rest evenly over the installments
  /// after it (a cliff on the last installment releases everything).
  ///
  /// @param vesting the schedule as agreed
  /// @param offerStart first day of work: the root when the schedule names none
  /// @param grantDate nothing vests before it; empty = no such limit
  /// @param total units, or money for a grant by value; 0 or more, with at most `decimals`
  ///   decimals; example: 100,000
  /// @param decimals decimals of one installment: 0 for units, 2 for dollars; fractional allocation
  ///   keeps 10
  /// @return events of more than nothing; empty for a total of 0
  public static List<VestingEvent> events(
      Vesting vesting,
      LocalDate offerStart,
      Optional<LocalDate> grantDate,
      BigDecimal total,
      int decimals) {
    return events(
        Installments.of(vesting.start().orElse(offerStart), vesting.statements()),
        vesting.allocation(),
        grantDate,
        total,
        decimals);
  }

  /// The vesting events of installments that were laid out elsewhere: how the terms of another
  /// format are counted out by the same rules.
  ///
  /// @param installments in order of date; the last one's cumulative share is the whole
  /// @param allocation how units that do not divide evenly are spread
  /// @param grantDate nothing vests before it; empty = no such limit
  /// @param total units or money; 0 or more, with at most `decimals` decimals
  /// @param decimals decimals of one installment
  /// @return events of more than nothing; empty for a total of 0
  public static List<VestingEvent> events(
      List<Installment> installments,
      AllocationType allocation,
      Optional<LocalDate> grantDate,
      BigDecimal total,
      int decimals) {
    Require.that(total.signum() >= 0, "a grant must be 0 or more, was %s", total);
    Require.that(
        total.stripTrailingZeros().scale() <= decimals,
        "a grant of %s does not fit %d decimals",
        total,
        decimals);
    List<BigDecimal> amounts = Allocation.amounts(allocation, total, decimals, installments);
    List<VestingEvent> events = new ArrayList<>();
    BigDecimal vested = BigDecimal.ZERO;
    for (int i = 0; i < amounts.size(); i++) {
      if (amounts.get(i).signum() == 0) {
        continue;
      }
      LocalDate day = day(installments.get(installments.get(i).released()), grantDate);
      BigDecimal quantity = amounts.get(i);
      vested = vested.add(quantity);
      if (!events.isEmpty() && events.getLast().date().equals(day)) {
        quantity = quantity.add(events.removeLast().quantity());
      }
      events.add(new VestingEvent(day, plain(quantity), plain(vested)));
    }
    return events;
  }

  /// The installments of a schedule before any units are counted out, each with the exact share of
  /// the grant vested by it: what a spreadsheet needs to count another number of units out by
  /// itself.
  ///
  /// @param vesting the schedule as agreed
  /// @param offerStart first day of work: the root when the schedule names none
  public static List<Installment> installments(Vesting vesting, LocalDate offerStart) {
    return List.copyOf(Installments.of(vesting.start().orElse(offerStart), vesting.statements()));
  }

  private static LocalDate day(Installment installment, Optional<LocalDate> grantDate) {
    return grantDate
        .filter(granted -> granted.isAfter(installment.date()))
        .orElse(installment.date());
  }

  private static BigDecimal plain(BigDecimal quantity) {
    BigDecimal stripped = quantity.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
