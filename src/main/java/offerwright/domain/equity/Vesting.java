package offerwright.domain.equity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// When a grant vests.
///
/// @param start day from which installments are counted; empty = the offer's start date
/// @param allocation how units that do not divide evenly are spread
/// @param statements in order, at least one; their shares sum to 100 %
public record Vesting(
    Optional<LocalDate> start, AllocationType allocation, List<VestingStatement> statements) {
  private static final double DAYS_IN_YEAR = 365.25;

  /// Four years, monthly, with a one-year cliff: 37 dates.
  public static final Vesting FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF =
      new Vesting(
          Optional.empty(),
          AllocationType.CUMULATIVE_ROUND_DOWN,
          List.of(
              new VestingStatement(
                  Percent.ALL,
                  48,
                  VestingPeriod.MONTH,
                  Optional.of(new Cliff(12, Optional.empty())))));

  /// A quarter at the end of each of four years.
  public static final Vesting FOUR_YEARS_YEARLY =
      yearly(List.of(Percent.of(25), Percent.of(25), Percent.of(25), Percent.of(25)));

  /// Copies the list; refuses an empty schedule and one that does not sum to the whole grant.
  public Vesting {
    statements = List.copyOf(statements);
    Require.that(!statements.isEmpty(), "a vesting schedule needs at least one statement");
    BigDecimal sum =
        statements.stream()
            .map(statement -> statement.share().points())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Require.that(
        sum.compareTo(Percent.ALL.points()) == 0,
        "a vesting schedule must sum to 100 %%, this one sums to %s %%",
        sum.toPlainString());
  }

  /// One installment at the end of each year: `yearly(5, 15, 40, 40)`. A year with 0 % is not
  /// possible; its share must be above 0.
  public static Vesting yearly(List<Percent> shares) {
    List<VestingStatement> statements = new ArrayList<>();
    shares.forEach(share ->
        statements.add(new VestingStatement(share, 1, VestingPeriod.YEAR, Optional.empty())));
    return new Vesting(Optional.empty(), AllocationType.CUMULATIVE_ROUND_DOWN, statements);
  }

  /// This schedule counted from another day.
  public Vesting withStart(Optional<LocalDate> changed) {
    return new Vesting(changed, allocation, statements);
  }

  /// Months from start to the last installment, days counted as 30ths of a month and rounded up;
  /// example: 48.
  public int lengthInMonths() {
    return IntStream.range(0, statements.size()).map(i -> monthsOf(statements.get(i))).sum();
  }

  /// Years from start to the last installment, days counted as 365.25ths; example: 4 for 48 months
  /// and for 1,461 days.
  public double lengthInYears() {
    long months = 0;
    long days = 0;
    for (VestingStatement statement : statements) {
      long length = (long) statement.occurrences() * statement.period().length();
      switch (statement.period().unit()) {
        case MONTHS -> months += length;
        case DAYS -> days += length;
      }
    }
    return months / 12.0 + days / DAYS_IN_YEAR;
  }

  private static int monthsOf(VestingStatement statement) {
    int length = statement.occurrences() * statement.period().length();
    return statement.period().unit() == VestingPeriod.Unit.MONTHS ? length : (length + 29) / 30;
  }
}
