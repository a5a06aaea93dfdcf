package offerwright.calc.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;

/// Lays the statements of a schedule end to end on the calendar.
///
/// Months are counted from the root and never chained, so that 31 January + 1 month is 28 February
/// and + 2 months 31 March. A stretch counted in days ends on some day of the calendar; what
/// follows it counts from that day.
final class Installments {
  private final List<Installment> laid = new ArrayList<>();
  private LocalDate root;
  private int months;
  private BigDecimal before = BigDecimal.ZERO;

  private Installments(LocalDate root) {
    this.root = root;
  }

  /// All installments in order; the last one's cumulative share is the whole.
  static List<Installment> of(LocalDate root, List<VestingStatement> statements) {
    Installments installments = new Installments(root);
    statements.forEach(installments::lay);
    return installments.laid;
  }

  private void lay(VestingStatement statement) {
    int first = laid.size();
    BigDecimal share = statement.share().points().movePointLeft(2);
    int cliff = statement.cliff().map(Cliff::installment).orElse(1);
    for (int k = 1; k <= statement.occurrences(); k++) {
      add(statement, share, k, first + Math.max(k, cliff) - 1);
    }
    advance(statement);
    before = before.add(share);
  }

  private void add(VestingStatement statement, BigDecimal share, int k, int released) {
    int cliff = statement.cliff().map(Cliff::installment).orElse(0);
    Optional<Percent> stated =
        statement.cliff().flatMap(Cliff::share).filter(_ -> cliff < statement.occurrences());
    int denominator = statement.occurrences() - stated.map(_ -> cliff).orElse(0);
    BigDecimal vested =
        stated.map(at -> behindCliff(at, k - cliff, denominator)).orElse(BigDecimal.valueOf(k));
    BigDecimal numerator =
        before.multiply(BigDecimal.valueOf(denominator)).add(share.multiply(vested));
    laid.add(new Installment(date(statement.period(), k), numerator, denominator, released));
  }

  /// Share of the statement vested `past` installments behind a cliff of a stated share, times the
  /// `spread` installments that share the rest.
  private static BigDecimal behindCliff(Percent share, int past, int spread) {
    if (past < 0) {
      return BigDecimal.ZERO;
    }
    BigDecimal atCliff = share.points().movePointLeft(2);
    BigDecimal rest = BigDecimal.ONE.subtract(atCliff);
    return atCliff
        .multiply(BigDecimal.valueOf(spread))
        .add(rest.multiply(BigDecimal.valueOf(past)));
  }

  private LocalDate date(VestingPeriod period, int k) {
    return switch (period.unit()) {
      case MONTHS -> root.plusMonths(months + (long) k * period.length());
      case DAYS -> root.plusMonths(months).plusDays((long) k * period.length());
    };
  }

  private void advance(VestingStatement statement) {
    int length = statement.occurrences() * statement.period().length();
    if (statement.period().unit() == VestingPeriod.Unit.MONTHS) {
      months += length;
    } else {
      root = root.plusMonths(months).plusDays(length);
      months = 0;
    }
  }
}
