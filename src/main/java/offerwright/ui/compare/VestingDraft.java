package offerwright.ui.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;

/// What stands in the fields of a vesting schedule.
///
/// @param shape how it is stated
/// @param years length of even installments
/// @param cliff months before which nothing vests; empty = none
/// @param shares of each year, for a schedule by years; empty if the text is none
/// @param stretches statements of one's own
/// @param start day it counts from; empty = the first day
/// @param allocation how units that do not divide are spread
record VestingDraft(
    Shape shape,
    Optional<BigDecimal> years,
    Optional<BigDecimal> cliff,
    Optional<List<Percent>> shares,
    List<Stretch> stretches,
    Optional<LocalDate> start,
    AllocationType allocation) {
  private static final int YEAR = 12;

  /// How a schedule is stated.
  enum Shape {
    /// Every month.
    MONTHLY("Monthly", 1),
    /// Every three months.
    QUARTERLY("Quarterly", 3),
    /// A share at the end of each year, such as 5 / 15 / 40 / 40.
    YEARLY("Shares by year", YEAR),
    /// Statements one after the other.
    OWN("Own statements", 1);

    private final String word;
    private final int months;

    Shape(String word, int months) {
      this.word = word;
      this.months = months;
    }

    String word() {
      return word;
    }
  }

  /// One statement.
  record Stretch(
      Optional<BigDecimal> share,
      Optional<BigDecimal> count,
      Optional<BigDecimal> length,
      VestingPeriod.Unit unit,
      Optional<BigDecimal> cliff,
      Optional<BigDecimal> cliffShare) {
    static Stretch of(VestingStatement statement) {
      return new Stretch(
          Optional.of(statement.share().points()),
          Entries.number((long) statement.occurrences()),
          Entries.number((long) statement.period().length()),
          statement.period().unit(),
          statement.cliff().map(wait -> BigDecimal.valueOf(wait.installment())),
          statement.cliff().flatMap(Cliff::share).map(Percent::points));
    }
  }

  static VestingDraft of(Vesting vesting) {
    List<VestingStatement> all = vesting.statements();
    VestingStatement first = all.getFirst();
    Shape shape = shape(all);
    boolean even = shape == Shape.MONTHLY || shape == Shape.QUARTERLY;
    return new VestingDraft(
        shape,
        even ? Entries.number((long) vesting.lengthInMonths() / YEAR) : Entries.number(4L),
        even
            ? first
                .cliff()
                .map(wait -> BigDecimal.valueOf((long) wait.installment() * shape.months))
            : Entries.number((long) YEAR),
        Optional.of(
            shape == Shape.YEARLY
                ? all.stream().map(VestingStatement::share).toList()
                : List.of(Percent.of(25), Percent.of(25), Percent.of(25), Percent.of(25))),
        all.stream().map(Stretch::of).toList(),
        vesting.start(),
        vesting.allocation());
  }

  private static Shape shape(List<VestingStatement> all) {
    boolean yearly =
        all.stream()
            .allMatch(each ->
                each.occurrences() == 1
                    && each.period().equals(VestingPeriod.YEAR)
                    && each.cliff().isEmpty());
    if (yearly) {
      return Shape.YEARLY;
    }
    VestingStatement first = all.getFirst();
    boolean plain = all.size() == 1 && first.cliff().flatMap(Cliff::share).isEmpty();
    for (Shape shape : List.of(Shape.MONTHLY, Shape.QUARTERLY)) {
      if (plain
          && first.period().equals(new VestingPeriod(shape.months, VestingPeriod.Unit.MONTHS))
          && first.occurrences() * shape.months % YEAR == 0) {
        return shape;
      }
    }
    return Shape.OWN;
  }

  /// The schedule; every mistake is said at its field.
  Optional<Vesting> read(Found found, String at) {
    Optional<List<VestingStatement>> statements =
        switch (shape) {
          case MONTHLY, QUARTERLY -> even(found, at);
          case YEARLY -> yearly(found, at);
          case OWN -> own(found, at);
        };
    return statements.flatMap(
        all -> found.made(at + "/years", () -> new Vesting(start, allocation, all)));
  }

  private Optional<List<VestingStatement>> even(Found found, String at) {
    Optional<BigDecimal> length = found.above(at + "/years", "The length in years", years);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    int count = length.get().intValue() * YEAR / shape.months;
    int wait = Found.count(cliff, 0);
    if (wait % shape.months != 0 || wait / shape.months > count) {
      found.error(
          at + "/cliff",
          wait % shape.months != 0
              ? "Nothing vests in month " + wait + "."
              : "The cliff lies after the last installment.",
          "Enter 0 for none, or " + (shape.months == 1 ? "12." : "a multiple of 3 such as 12."));
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            new VestingStatement(
                Percent.ALL,
                count,
                new VestingPeriod(shape.months, VestingPeriod.Unit.MONTHS),
                wait == 0
                    ? Optional.empty()
                    : Optional.of(new Cliff(wait / shape.months, Optional.empty())))));
  }

  private Optional<List<VestingStatement>> yearly(Found found, String at) {
    if (shares.isEmpty() || shares.get().isEmpty()) {
      found.error(
          at + "/shares", "These are no percents.", "Type one for each year: 5 / 15 / 40 / 40.");
      return Optional.empty();
    }
    if (shares.get().stream().anyMatch(share -> share.points().signum() <= 0)) {
      found.error(
          at + "/shares",
          "A year without a share cannot stand here.",
          "Enter more than 0 % for each year, or take statements of your own.");
      return Optional.empty();
    }
    if (!whole(found, at + "/shares", Percents.sum(shares.get()))) {
      return Optional.empty();
    }
    return Optional.of(Vesting.yearly(shares.get()).statements());
  }

  private static boolean whole(Found found, String path, BigDecimal sum) {
    BigDecimal off = Percent.ALL.points().subtract(sum);
    if (off.signum() == 0) {
      return true;
    }
    String points = off.abs().stripTrailingZeros().toPlainString();
    found.error(
        path,
        "The shares sum to " + sum.stripTrailingZeros().toPlainString() + "\u00a0%.",
        off.signum() > 0
            ? points + "\u00a0% are missing to the whole grant."
            : "Take away " + points + "\u00a0%.");
    return false;
  }

  private Optional<List<VestingStatement>> own(Found found, String at) {
    List<VestingStatement> all = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < stretches.size(); i++) {
      String path = at + "/stretches/" + i;
      Stretch line = stretches.get(i);
      Optional<BigDecimal> share = found.above(path + "/share", "The share", line.share());
      Optional<BigDecimal> count =
          found.above(path + "/count", "The number of installments", line.count());
      Optional<BigDecimal> length = found.above(path + "/length", "The period", line.length());
      if (share.isEmpty() || count.isEmpty() || length.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(share.get());
      if (line.cliff().filter(wait -> wait.compareTo(count.get()) > 0).isPresent()) {
        found.error(
            path + "/cliff",
            "The cliff lies after the last installment.",
            "Enter an installment up to " + count.get().intValue() + ".");
        return Optional.empty();
      }
      all.add(
          new VestingStatement(
              new Percent(share.get()),
              count.get().intValue(),
              new VestingPeriod(length.get().intValue(), line.unit()),
              line.cliff()
                  .filter(wait -> wait.signum() > 0)
                  .map(wait -> new Cliff(wait.intValue(), Found.percent(line.cliffShare())))));
    }
    if (all.isEmpty()) {
      found.error(at + "/years", "A schedule needs a statement.", "Add one.");
      return Optional.empty();
    }
    return whole(found, at + "/stretches/" + (all.size() - 1) + "/share", sum)
        ? Optional.of(all)
        : Optional.empty();
  }
}
