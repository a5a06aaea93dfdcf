package offerwright.calc.vesting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import offerwright.domain.equity.VestingPeriod;
import org.apache.commons.math3.fraction.BigFraction;

/// Folds dated shares into stretches: days that follow one another at equal distance with equal
/// shares are one.
final class Stretches {
  /// Two equal installments read better as two; from here on they are a run.
  private static final int RUN = 3;

  private Stretches() {}

  /// One stretch a day; what is held is left to [#runs].
  static List<Stretch> singles(List<VestingPeriod> gaps, List<DatedShare> shares) {
    List<Stretch> singles = new ArrayList<>();
    for (int i = 0; i < gaps.size(); i++) {
      singles.add(stretch(shares.get(i).share(), 1, gaps.get(i), 1));
    }
    return singles;
  }

  /// Runs of days at equal distance whose shares are equal by `alike`; what is held at the
  /// beginning of a run makes its cliff.
  static List<Stretch> runs(
      List<VestingPeriod> gaps,
      List<DatedShare> shares,
      BiPredicate<BigFraction, BigFraction> alike) {
    List<Stretch> runs = new ArrayList<>();
    for (int from = 0; from < gaps.size(); ) {
      int to = end(from, gaps, shares, alike);
      boolean held = shares.get(from).held();
      if (!held && to - from < RUN && to - from < gaps.size()) {
        to = from + 1;
      }
      int cliff = from;
      while (cliff < to - 1 && shares.get(cliff).held()) {
        cliff++;
      }
      BigFraction sum = BigFraction.ZERO;
      for (DatedShare share : shares.subList(from, to)) {
        sum = sum.add(share.share());
      }
      runs.add(stretch(sum, to - from, gaps.get(from), cliff - from + 1));
      from = to;
    }
    return runs;
  }

  private static int end(
      int from,
      List<VestingPeriod> gaps,
      List<DatedShare> shares,
      BiPredicate<BigFraction, BigFraction> alike) {
    int to = from + 1;
    while (to < gaps.size()
        && gaps.get(to).equals(gaps.get(from))
        && alike.test(shares.get(from).share(), shares.get(to).share())
        && (shares.get(to - 1).held() || !shares.get(to).held())) {
      to++;
    }
    return to;
  }

  /// The same with a single day and the run behind it joined where the day is a cliff of the run:
  /// 12/48 after 12 months and 1/48 in each of 36 more is 48 months with a cliff on the 12th.
  static List<Stretch> joined(List<Stretch> runs) {
    List<Stretch> joined = new ArrayList<>();
    for (int i = 0; i < runs.size(); i++) {
      Optional<Stretch> both =
          i + 1 < runs.size() ? join(runs.get(i), runs.get(i + 1)) : Optional.empty();
      joined.add(both.orElse(runs.get(i)));
      i += both.isPresent() ? 1 : 0;
    }
    return joined;
  }

  private static Optional<Stretch> join(Stretch day, Stretch run) {
    VestingPeriod wait = day.period();
    VestingPeriod step = run.period();
    if (day.occurrences() != 1
        || run.cliff() != 1
        || wait.unit() != step.unit()
        || wait.length() <= step.length()
        || wait.length() % step.length() != 0) {
      return Optional.empty();
    }
    int cliff = wait.length() / step.length();
    int occurrences = cliff + run.occurrences();
    BigFraction each = run.share().divide(run.occurrences());
    BigFraction sum = day.share().add(run.share());
    if (day.share().equals(each.multiply(cliff))) {
      return Optional.of(stretch(sum, occurrences, step, cliff));
    }
    if (day.share().equals(each)) { // nothing until the installment before
      return Optional.of(
          new Stretch(sum, occurrences, step, cliff - 1, Optional.of(BigFraction.ZERO)));
    }
    return Optional.of(
        new Stretch(sum, occurrences, step, cliff, Optional.of(day.share().divide(sum))));
  }

  private static Stretch stretch(
      BigFraction share, int occurrences, VestingPeriod period, int cliff) {
    return new Stretch(share, occurrences, period, cliff, Optional.empty());
  }
}
