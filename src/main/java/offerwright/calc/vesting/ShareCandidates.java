package offerwright.calc.vesting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import org.apache.commons.math3.fraction.BigFraction;

/// Statements that may be behind exact shares, the plainest first.
final class ShareCandidates {
  private ShareCandidates() {}

  static List<List<VestingStatement>> of(LocalDate root, ShareSchedule schedule) {
    List<DatedShare> shares = gathered(schedule.shares());
    Optional<List<VestingPeriod>> gaps = Gaps.of(root, shares);
    if (gaps.isEmpty()) {
      return List.of();
    }
    List<Stretch> runs = Stretches.runs(gaps.get(), shares, BigFraction::equals);
    List<List<VestingStatement>> candidates = new ArrayList<>();
    List.of(Stretches.joined(runs), runs, Stretches.singles(gaps.get(), shares))
        .forEach(stretches -> exact(stretches).ifPresent(candidates::add));
    return candidates;
  }

  private static Optional<List<VestingStatement>> exact(List<Stretch> stretches) {
    List<VestingStatement> statements = new ArrayList<>();
    for (Stretch stretch : stretches) {
      Optional<VestingStatement> statement = stretch.exact();
      if (statement.isEmpty()) {
        return Optional.empty();
      }
      statements.add(statement.get());
    }
    return Optional.of(statements);
  }

  /// Without days on which nothing vests, and with one share a day.
  private static List<DatedShare> gathered(List<DatedShare> shares) {
    List<DatedShare> gathered = new ArrayList<>();
    for (DatedShare share : shares) {
      if (share.share().getNumerator().signum() == 0) {
        continue;
      }
      if (!gathered.isEmpty() && gathered.getLast().date().equals(share.date())) {
        DatedShare same = gathered.removeLast();
        gathered.add(
            new DatedShare(
                share.date(), same.share().add(share.share()), share.held(), share.counted()));
      } else {
        gathered.add(share);
      }
    }
    return gathered;
  }
}
