package offerwright.calc.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.token.CarryoverRule;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class CarryoverLedgerTest {
  private static final double ROUNDING = 1e-7;

  /// A generated ledger.
  @SuppressWarnings("ArrayRecordComponent")
  private record Books(
      CarryoverRule rule,
      LotOrder order,
      PenaltyTiming timing,
      double overage,
      double[] grants,
      double[] demands) {
    List<LedgerRow> years() {
      return CarryoverLedger.years(rule, order, timing, overage, grants, demands);
    }

    Books withPenalty(long points) {
      CarryoverRule changed =
          new CarryoverRule(Percent.of(points), rule.cap(), rule.expiry(), rule.debtRate());
      return new Books(changed, order, timing, overage, grants, demands);
    }
  }

  private static Books books(RandomGenerator chance) {
    int years = chance.nextInt(1, 12);
    CarryoverRule rule =
        new CarryoverRule(
            Percent.of(chance.nextInt(0, 101)),
            chance.nextBoolean()
                ? Optional.of(Percent.of(chance.nextInt(0, 151)))
                : Optional.empty(),
            chance.nextInt(0, 5),
            Percent.of(chance.nextInt(0, 101)));
    return new Books(
        rule,
        chance.nextBoolean() ? LotOrder.OLDEST_FIRST : LotOrder.NEWEST_FIRST,
        chance.nextBoolean() ? PenaltyTiming.EVERY_YEAR : PenaltyTiming.ONCE,
        chance.nextBoolean() ? 0 : chance.nextDouble(0.5),
        chance.doubles(years, 0, 200_000).toArray(),
        chance.doubles(years, 0, 300_000).toArray());
  }

  @Test
  void nothingIsLostOnTheWay() {
    Property.forAll(
        CarryoverLedgerTest::books,
        books -> {
          List<LedgerRow> rows = books.years();
          double granted = Arrays.stream(books.grants()).sum();
          double gone = rows.stream().mapToDouble(r -> r.used() + r.forfeited() + r.repaid()).sum();
          assertThat(gone + rows.getLast().closing()).isCloseTo(granted, within(ROUNDING));
          for (LedgerRow row : rows) {
            assertThat(row.gap()).isCloseTo(0, within(ROUNDING));
            assertThat(row.used() + row.overage() + row.unmet())
                .isCloseTo(books.demands()[row.year() - 1], within(ROUNDING));
            assertThat(
                    DoubleStream.of(
                        row.expired(),
                        row.penalty(),
                        row.overCap(),
                        row.repaid(),
                        row.used(),
                        row.overage(),
                        row.closing()))
                .allSatisfy(figure -> assertThat(figure).isNotNegative());
            books
                .rule()
                .cap()
                .ifPresent(cap ->
                    assertThat(row.carried())
                        .isLessThanOrEqualTo(cap.fraction() * row.granted() + ROUNDING));
          }
        });
  }

  @Test
  void aHigherPenaltyNeverCarriesMore() {
    Property.forAll(
        chance -> {
          Books books = books(chance);
          CarryoverRule free =
              new CarryoverRule(
                  Percent.NONE, books.rule().cap(), books.rule().expiry(), Percent.NONE);
          return new Books(free, books.order(), books.timing(), 0, books.grants(), books.demands());
        },
        books -> {
          List<LedgerRow> gentle = books.withPenalty(20).years();
          List<LedgerRow> harsh = books.withPenalty(70).years();
          for (int i = 0; i < gentle.size(); i++) {
            assertThat(harsh.get(i).carried())
                .isLessThanOrEqualTo(gentle.get(i).carried() + ROUNDING);
          }
        });
  }

  @Test
  void withoutExpiryNothingIsCarried() {
    List<LedgerRow> rows = plain(CarryoverRule.USE_IT_OR_LOSE_IT, 100, 60, 100);
    assertThat(rows.get(1).carried()).isZero();
    assertThat(rows.get(1).expired()).isEqualTo(40);
    assertThat(rows.get(1).penalty()).isZero();
  }

  @Test
  void thePenaltyIsTakenOnceOrEveryYear() {
    CarryoverRule half = rule(50, 3);
    double[] grants = {100, 0, 0};
    double[] demands = {0, 0, 0};
    List<LedgerRow> once =
        CarryoverLedger.years(half, LotOrder.OLDEST_FIRST, PenaltyTiming.ONCE, grants, demands);
    List<LedgerRow> yearly =
        CarryoverLedger.years(
            half, LotOrder.OLDEST_FIRST, PenaltyTiming.EVERY_YEAR, grants, demands);
    assertThat(once).extracting(LedgerRow::closing).containsExactly(100.0, 50.0, 50.0);
    assertThat(yearly).extracting(LedgerRow::closing).containsExactly(100.0, 50.0, 25.0);
  }

  @Test
  void newestFirstLeavesOldLotsToExpire() {
    CarryoverRule free = rule(0, 1);
    double[] grants = {100, 100, 100};
    double[] demands = {50, 60, 0};
    List<LedgerRow> newest =
        CarryoverLedger.years(
            free, LotOrder.NEWEST_FIRST, PenaltyTiming.EVERY_YEAR, grants, demands);
    List<LedgerRow> oldest =
        CarryoverLedger.years(
            free, LotOrder.OLDEST_FIRST, PenaltyTiming.EVERY_YEAR, grants, demands);
    assertThat(newest.get(2).expired()).isEqualTo(50);
    assertThat(oldest.get(2).expired()).isZero();
    assertThat(newest.get(2).closing()).isEqualTo(140);
    assertThat(oldest.get(2).closing()).isEqualTo(190);
  }

  @Test
  void overageIsTakenFromTheNextGrant() {
    CarryoverRule debt = new CarryoverRule(Percent.NONE, Optional.empty(), 1, Percent.of(50));
    List<LedgerRow> rows =
        CarryoverLedger.years(
            debt,
            LotOrder.OLDEST_FIRST,
            PenaltyTiming.EVERY_YEAR,
            0.3,
            new double[] {100, 100, 5},
            new double[] {120, 140, 0});
    assertThat(rows.get(0).overage()).isEqualTo(20);
    assertThat(rows.get(1).repaid()).isEqualTo(10);
    assertThat(rows.get(1).available()).isEqualTo(90);
    assertThat(rows.get(1).overage()).isCloseTo(27, within(1e-12));
    assertThat(rows.get(1).unmet()).isCloseTo(23, within(1e-12));
    assertThat(rows.get(2).repaid()).as("at most the grant").isEqualTo(5);
  }

  @Test
  void balancesInOneArrayDoNotTouchEachOther() {
    double[] lots = {7, 7, 7, 40, 10, 5, 9, 9, 9};
    YearEnd end = new YearEnd();
    CarryoverLedger.close(lots, 3, 2, 0.5, false, 22, end);
    assertThat(lots).containsExactly(7, 7, 7, 0, 20, 2, 9, 9, 9);
    assertThat(end.expired()).isEqualTo(5);
    assertThat(end.penalty()).isEqualTo(25);
    assertThat(end.overCap()).isEqualTo(3);
    assertThat(end.carried()).isEqualTo(22);
  }

  @Test
  void anUnreachableExpiryCostsNoMemory() {
    CarryoverRule endless =
        new CarryoverRule(Percent.NONE, Optional.empty(), Integer.MAX_VALUE, Percent.NONE);
    assertThat(plain(endless, 100, 60, 10).getLast().closing()).isEqualTo(400);
  }

  @Test
  void refusesDemandThatIsNoAmount() {
    assertThatThrownBy(() -> plain(rule(0, 1), 100, Double.NaN, 3)).hasMessageContaining("demand");
  }

  private static CarryoverRule rule(long penalty, int expiry) {
    return new CarryoverRule(Percent.of(penalty), Optional.empty(), expiry, Percent.NONE);
  }

  private static List<LedgerRow> plain(CarryoverRule rule, double grant, double demand, int years) {
    double[] grants = new double[years];
    double[] demands = new double[years];
    Arrays.fill(grants, grant);
    Arrays.fill(demands, demand);
    return CarryoverLedger.years(
        rule, LotOrder.OLDEST_FIRST, PenaltyTiming.EVERY_YEAR, grants, demands);
  }
}
