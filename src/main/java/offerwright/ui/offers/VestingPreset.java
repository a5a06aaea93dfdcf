package offerwright.ui.offers;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;

/// Schedules that have a name.
enum VestingPreset {
  /// 48 months, the first twelve at once.
  MONTHLY("4 years monthly, 1-year cliff"),
  /// 16 quarters, the first four at once.
  QUARTERLY("4 years quarterly, 1-year cliff"),
  /// A quarter a year.
  YEARLY("25 % a year, 4 years"),
  /// Little first.
  BACK_LOADED("5 / 15 / 40 / 40 % a year"),
  /// Much first.
  FRONT_LOADED("40 / 30 / 20 / 10 % a year"),
  /// Anything else.
  OWN("Own schedule");

  private final String word;

  VestingPreset(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }

  /// The statements; empty for a schedule of one's own.
  Optional<List<VestingStatement>> statements() {
    return switch (this) {
      case MONTHLY -> Optional.of(Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF.statements());
      case QUARTERLY ->
          Optional.of(
              List.of(
                  new VestingStatement(
                      Percent.ALL,
                      16,
                      VestingPeriod.QUARTER,
                      Optional.of(new Cliff(4, Optional.empty())))));
      case YEARLY -> Optional.of(Vesting.FOUR_YEARS_YEARLY.statements());
      case BACK_LOADED -> Optional.of(yearly(5, 15, 40, 40));
      case FRONT_LOADED -> Optional.of(yearly(40, 30, 20, 10));
      case OWN -> Optional.empty();
    };
  }

  private static List<VestingStatement> yearly(long... shares) {
    return Vesting.yearly(LongStream.of(shares).mapToObj(Percent::of).toList()).statements();
  }

  static VestingPreset of(List<VestingStatement> found) {
    return Stream.of(values())
        .filter(each -> each.statements().equals(Optional.of(found)))
        .findFirst()
        .orElse(OWN);
  }
}
