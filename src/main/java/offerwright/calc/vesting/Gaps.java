package offerwright.calc.vesting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.equity.VestingPeriod;

/// The time between the days of a schedule, in the arithmetic of [VestingPeriod]: months counted
/// from the root, days from the day before.
final class Gaps {
  private LocalDate root;
  private int months;

  private Gaps(LocalDate root) {
    this.root = root;
  }

  /// One gap a day, each in months where whole months lead there, or in days where it was counted
  /// in days; empty unless the days rise from `root` on.
  static Optional<List<VestingPeriod>> of(LocalDate root, List<DatedShare> shares) {
    Gaps gaps = new Gaps(root);
    List<VestingPeriod> found = new ArrayList<>();
    for (DatedShare share : shares) {
      if (!share.date().isAfter(gaps.here())) {
        return Optional.empty();
      }
      found.add(gaps.to(share));
    }
    return Optional.of(found);
  }

  private LocalDate here() {
    return root.plusMonths(months);
  }

  private VestingPeriod to(DatedShare share) {
    int reached = share.counted() == VestingPeriod.Unit.MONTHS ? monthsTo(share.date()) : months;
    if (reached > months) {
      VestingPeriod gap = new VestingPeriod(reached - months, VestingPeriod.Unit.MONTHS);
      months = reached;
      return gap;
    }
    int days = Math.toIntExact(ChronoUnit.DAYS.between(here(), share.date()));
    root = share.date();
    months = 0;
    return new VestingPeriod(days, VestingPeriod.Unit.DAYS);
  }

  /// Months from the root that lead to the day; 0 if none do. A day cut short (31 January + 1 month
  /// = 28 February) is one month more than the calendar counts.
  private int monthsTo(LocalDate date) {
    int between = Math.toIntExact(ChronoUnit.MONTHS.between(root, date));
    for (int count = between; count <= between + 1; count++) {
      if (root.plusMonths(count).equals(date)) {
        return count;
      }
    }
    return 0;
  }
}
