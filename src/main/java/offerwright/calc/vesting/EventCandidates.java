package offerwright.calc.vesting;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.VestingEvent;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;
import org.apache.commons.math3.fraction.BigFraction;

/// Statements that may be behind dated units, the plainest first and the one that always fits last.
final class EventCandidates {
  /// Decimals beyond the digits of the grant, so that rounding shares up moves no unit.
  private static final int SPARE_DIGITS = 14;

  private static final int MOST_INSTALLMENTS = 1200;

  private final BigDecimal total;
  private final List<DatedShare> shares;
  private final List<Candidate> candidates = new ArrayList<>();

  private EventCandidates(List<VestingEvent> wanted, BigDecimal total) {
    this.total = total;
    shares =
        wanted.stream()
            .map(event ->
                new DatedShare(
                    event.date(),
                    fraction(event.quantity()).divide(fraction(total)),
                    false,
                    VestingPeriod.Unit.MONTHS))
            .toList();
  }

  /// A guess at a schedule.
  ///
  /// @param root day it is counted from
  /// @param statements in order
  record Candidate(LocalDate root, List<VestingStatement> statements) {}

  static List<Candidate> of(LocalDate start, List<VestingEvent> wanted, BigDecimal total) {
    EventCandidates guesses = new EventCandidates(wanted, total);
    LocalDate first = wanted.getFirst().date();
    LocalDate root = start.isBefore(first) ? start : first.minusDays(1);
    List<LocalDate> roots = new ArrayList<>(List.of(root));
    guesses.aligned(root).ifPresent(roots::add);
    roots.forEach(guesses::single);
    guesses.several(root);
    return guesses.candidates;
  }

  /// The root moved within its month to the day on which the schedule falls in every month: what
  /// starts on 15 January and vests on the 1st counts from 1 January.
  private Optional<LocalDate> aligned(LocalDate root) {
    int day = shares.stream().mapToInt(share -> share.date().getDayOfMonth()).max().orElseThrow();
    return day == root.getDayOfMonth() || day > root.lengthOfMonth()
        ? Optional.empty()
        : Optional.of(root.withDayOfMonth(day))
            .filter(moved -> moved.isBefore(shares.getFirst().date()));
  }

  private void single(LocalDate root) {
    Optional<List<VestingPeriod>> gaps = Gaps.of(root, shares);
    if (gaps.isEmpty()) {
      return;
    }
    VestingPeriod.Unit unit = gaps.get().getFirst().unit();
    if (gaps.get().stream().anyMatch(gap -> gap.unit() != unit)) {
      return;
    }
    long length = gaps.get().stream().mapToLong(VestingPeriod::length).sum();
    int step =
        gaps.get().stream()
            .map(gap -> BigInteger.valueOf(gap.length()))
            .reduce(BigInteger.ZERO, BigInteger::gcd)
            .intValueExact();
    int occurrences = Math.toIntExact(length / step);
    int cliff = gaps.get().getFirst().length() / step;
    if (occurrences > MOST_INSTALLMENTS) {
      return;
    }
    VestingPeriod period = new VestingPeriod(step, unit);
    add(root, new Stretch(BigFraction.ONE, occurrences, period, 1, Optional.empty()));
    if (cliff > 1) {
      add(root, new Stretch(BigFraction.ONE, occurrences, period, cliff, Optional.empty()));
      add(
          root,
          new Stretch(
              BigFraction.ONE, occurrences, period, cliff, Optional.of(shares.getFirst().share())));
    }
  }

  private void several(LocalDate root) {
    Optional<List<VestingPeriod>> gaps = Gaps.of(root, shares);
    if (gaps.isEmpty()) {
      return;
    }
    BigFraction unit = BigFraction.ONE.divide(fraction(total));
    written(
        root,
        Stretches.runs(
            gaps.get(), shares, (one, other) -> one.subtract(other).abs().compareTo(unit) <= 0));
    written(root, Stretches.singles(gaps.get(), shares));
  }

  private void add(LocalDate root, Stretch stretch) {
    stretch.exact().ifPresent(statement -> candidates.add(new Candidate(root, List.of(statement))));
  }

  /// Writes shares as percentages such that each **sum** of them is the exact one rounded up.
  private void written(LocalDate root, List<Stretch> stretches) {
    int digits = total.precision() + SPARE_DIGITS;
    List<VestingStatement> statements = new ArrayList<>();
    BigFraction sum = BigFraction.ZERO;
    Percent before = Percent.NONE;
    for (Stretch stretch : stretches) {
      sum = sum.add(stretch.share());
      Percent reached = Stretch.above(sum, digits);
      Percent share = new Percent(reached.points().subtract(before.points()));
      stretch.statement(share).ifPresent(statements::add);
      before = reached;
    }
    candidates.add(new Candidate(root, statements));
  }

  private static BigFraction fraction(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return plain.scale() > 0
        ? new BigFraction(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()))
        : new BigFraction(plain.toBigIntegerExact());
  }
}
