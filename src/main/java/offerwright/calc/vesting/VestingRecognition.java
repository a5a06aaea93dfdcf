package offerwright.calc.vesting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.flow.VestingSchedule;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;

/// Finds the schedule behind dates and units. Nothing is returned that was not computed back: each
/// candidate is laid out by [VestingSchedule] and compared, day by day and unit by unit.
public final class VestingRecognition {
  private VestingRecognition() {}

  /// A schedule with the same releases as `shares` for **every** number of units, counted from
  /// `root`; the plainest that is exact. Empty if the days do not follow `root` or a share cannot
  /// be written as a percentage. Its start is empty.
  public static Optional<Vesting> ofShares(LocalDate root, ShareSchedule shares) {
    return ShareCandidates.of(root, shares).stream()
        .map(statements -> vesting(Optional.empty(), shares.allocation(), statements))
        .filter(found -> releases(found, root, shares))
        .findFirst();
  }

  /// Whether a schedule without a start, counted from `root`, releases exactly these shares.
  public static boolean releases(Vesting vesting, LocalDate root, ShareSchedule shares) {
    return Releases.of(vesting.allocation(), VestingSchedule.installments(vesting, root))
        .equals(Releases.of(shares.allocation(), shares.installments()));
  }

  /// A schedule that gives exactly these events for `total` units. Equal installments are told from
  /// irregular ones, cliffs from gaps; what follows no rule becomes one statement a day, with as
  /// many decimals as its units need. Its start is `start` unless another root makes one plain
  /// statement of it or the first event lies on or before `start`.
  ///
  /// @param start day from which installments are counted
  /// @param grantDate nothing vests before it; empty = no such limit
  /// @param wanted at least one, in order of date; they sum to `total`
  /// @param total units; example: 100,000
  /// @param preferred the allocation tried first
  /// @return empty only if the events are out of order or do not sum to `total`
  public static Optional<Vesting> ofEvents(
      LocalDate start,
      Optional<LocalDate> grantDate,
      List<VestingEvent> wanted,
      BigDecimal total,
      AllocationType preferred) {
    if (wanted.isEmpty() || wanted.getLast().vested().compareTo(total) != 0) {
      return Optional.empty();
    }
    List<AllocationType> allocations = allocations(preferred);
    for (EventCandidates.Candidate candidate : EventCandidates.of(start, wanted, total)) {
      for (AllocationType allocation : allocations) {
        Vesting vesting =
            vesting(Optional.of(candidate.root()), allocation, candidate.statements());
        if (gives(vesting, candidate.root(), grantDate, wanted, total)) {
          return Optional.of(vesting);
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a schedule gives exactly these events for `total` units.
  public static boolean gives(
      Vesting vesting,
      LocalDate start,
      Optional<LocalDate> grantDate,
      List<VestingEvent> wanted,
      BigDecimal total) {
    List<VestingEvent> found = VestingSchedule.events(vesting, start, grantDate, total, 0);
    if (found.size() != wanted.size()) {
      return false;
    }
    for (int i = 0; i < found.size(); i++) {
      if (!found.get(i).date().equals(wanted.get(i).date())
          || found.get(i).quantity().compareTo(wanted.get(i).quantity()) != 0) {
        return false;
      }
    }
    return true;
  }

  /// Everything that vests at once on `day`, counted from the day before because an installment
  /// comes a day or more after the start.
  public static Vesting atOnce(LocalDate day) {
    return vesting(
        Optional.of(day.minusDays(1)),
        AllocationType.CUMULATIVE_ROUND_DOWN,
        List.of(
            new VestingStatement(
                Percent.ALL, 1, new VestingPeriod(1, VestingPeriod.Unit.DAYS), Optional.empty())));
  }

  private static Vesting vesting(
      Optional<LocalDate> start, AllocationType allocation, List<VestingStatement> statements) {
    return new Vesting(start, allocation, statements);
  }

  private static List<AllocationType> allocations(AllocationType preferred) {
    List<AllocationType> all = new ArrayList<>(List.of(preferred));
    all.add(AllocationType.CUMULATIVE_ROUND_DOWN);
    all.addAll(List.of(AllocationType.values()));
    return all.stream().distinct().toList();
  }
}
