package offerwright.calc.exit;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.Holding;
import offerwright.domain.exit.OptionHolding;
import offerwright.domain.exit.Participation;
import offerwright.domain.exit.PreferredClass;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import org.junit.jupiter.api.Test;

class WaterfallTest {
  private static final CurrencyCode USD = CurrencyCode.USD;

  private record Exit(CapTable table, Money value) {}

  /// 6 million common, a class of 1x, one that participates up to 2x and is paid first, options.
  private static final CapTable TABLE =
      new CapTable(
          USD,
          List.of(new Holding("Founders", 6_000_000)),
          List.of(
              PreferredClass.standard("A", 2_000_000, Money.of(4_000_000, USD), 1),
              new PreferredClass(
                  "B", 2_000_000, Money.of(10_000_000, USD), 1, 2, new Participation.Capped(2))),
          List.of(new OptionHolding("Options", 1_000_000, UnitPrice.of("1.00", USD))),
          500_000);

  @Test
  void breakPointsTellWhereTheSharingChanges() {
    assertThat(Waterfall.of(TABLE).breakPoints())
        .containsExactly(
            new BreakPoint(0, 0, BreakPoint.Event.PREFERENCE, "B"),
            new BreakPoint(10_000_000, 0, BreakPoint.Event.PREFERENCE, "A"),
            new BreakPoint(14_000_000, 0, BreakPoint.Event.COMMON, ""),
            new BreakPoint(22_000_000, 1, BreakPoint.Event.EXERCISE, "Options"),
            new BreakPoint(31_000_000, 2, BreakPoint.Event.CONVERSION, "A"),
            new BreakPoint(64_000_000, 5, BreakPoint.Event.CAP, "B"),
            new BreakPoint(109_000_000, 10, BreakPoint.Event.CONVERSION, "B"));
  }

  @Test
  void holdersArePaidAsTheirTermsSay() {
    Distribution low = Waterfall.of(TABLE).distribute(Money.of(12_000_000, USD));
    assertThat(low.payouts())
        .containsExactly(
            new Payout("Founders", Money.zero(USD), Payout.Kind.COMMON),
            new Payout("A", Money.of(2_000_000, USD), Payout.Kind.PREFERENCE),
            new Payout("B", Money.of(10_000_000, USD), Payout.Kind.PREFERENCE),
            new Payout("Options", Money.zero(USD), Payout.Kind.NOT_EXERCISED));
    Distribution middle = Waterfall.of(TABLE).distribute(Money.of(42_000_000, USD));
    assertThat(middle.perCommonShare()).isCloseTo(3, within(1e-12));
    assertThat(middle.payouts())
        .containsExactly(
            new Payout("Founders", Money.of(18_000_000, USD), Payout.Kind.COMMON),
            new Payout("A", Money.of(6_000_000, USD), Payout.Kind.CONVERTED),
            new Payout("B", Money.of(16_000_000, USD), Payout.Kind.PARTICIPATION),
            new Payout("Options", Money.of(2_000_000, USD), Payout.Kind.EXERCISED));
    Distribution high = Waterfall.of(TABLE).distribute(Money.of(219_000_000, USD));
    assertThat(high.perCommonShare()).isCloseTo(20, within(1e-12));
    assertThat(high.of("B").orElseThrow())
        .isEqualTo(new Payout("B", Money.of(40_000_000, USD), Payout.Kind.CONVERTED));
  }

  @Test
  void moneyAddsUpToTheExitToTheCent() {
    forAll(
        chance -> {
          CapTable table = RandomCapTable.of(chance);
          return new Exit(table, RandomCapTable.exit(chance, table));
        },
        exit -> {
          Waterfall waterfall = Waterfall.of(exit.table());
          Distribution shared = waterfall.distribute(exit.value());
          assertThat(
                  shared.payouts().stream()
                      .map(Payout::amount)
                      .reduce(Money.zero(USD), Money::plus))
              .isEqualTo(exit.value());
          double[] exact = waterfall.payouts(exit.value().toDouble());
          for (int i = 0; i < exact.length; i++) {
            assertThat(shared.payouts().get(i).amount().toDouble())
                .isGreaterThanOrEqualTo(0)
                .isCloseTo(exact[i], within(0.0100001));
          }
        });
  }

  @Test
  void noOtherWayToConvertLeavesEverybodyContent() {
    forAll(
        1_000,
        chance -> {
          CapTable table = RandomCapTable.of(chance);
          return new Exit(table, RandomCapTable.exit(chance, table));
        },
        exit -> {
          double value = exit.value().toDouble();
          double[] paid = Waterfall.of(exit.table()).payouts(value);
          List<double[]> stable = new EveryChoice(exit.table(), value).stable();
          assertThat(stable).isNotEmpty();
          for (double[] other : stable) {
            assertThat(paid).containsExactly(other, within(0.01));
          }
        });
  }

  @Test
  void aCommonShareNeverGetsLessOfMoreAndThereAreNoJumps() {
    forAll(
        200,
        RandomCapTable::of,
        table -> {
          Waterfall waterfall = Waterfall.of(table);
          double most = 2 * waterfall.breakPoints().getLast().exitValue() + 1_000_000;
          double step = most / 400;
          long common = table.common().stream().mapToLong(Holding::shares).sum();
          double last = 0;
          for (double value = 0; value <= most; value += step) {
            double price = waterfall.perCommonShare(value);
            assertThat(price).isBetween(last, last + step / common * (1 + 1e-9));
            last = price;
          }
        });
  }

  @Test
  void theExitValueOfAPriceIsTheInverse() {
    forAll(
        RandomCapTable::of,
        table -> {
          Waterfall waterfall = Waterfall.of(table);
          for (BreakPoint point : waterfall.breakPoints()) {
            assertThat(waterfall.perCommonShare(point.exitValue()))
                .isCloseTo(point.perCommonShare(), within(1e-9 * (1 + point.perCommonShare())));
          }
          for (double price : new double[] {0.01, 0.5, 3, 40}) {
            assertThat(waterfall.perCommonShare(waterfall.exitValueAt(price)))
                .isCloseTo(price, within(1e-9 * price + 1e-12));
          }
          assertThat(waterfall.exitValueAt(0)).isEqualTo(waterfall.preferences());
        });
  }

  @Test
  void betweenBreakPointsEverybodyGetsAConstantShare() {
    forAll(
        200,
        RandomCapTable::of,
        table -> {
          Waterfall waterfall = Waterfall.of(table);
          List<BreakPoint> points = waterfall.breakPoints();
          for (int i = 1; i < points.size(); i++) {
            double from = points.get(i - 1).exitValue();
            double to = points.get(i).exitValue();
            double[] start = waterfall.payouts(from);
            double[] middle = waterfall.payouts((from + to) / 2);
            double[] end = waterfall.payouts(to);
            for (int k = 0; k < start.length; k++) {
              assertThat(middle[k])
                  .isCloseTo((start[k] + end[k]) / 2, within(1e-9 * (1 + end[k]) + 1e-4));
            }
          }
        });
  }

  @Test
  void manyPathsGetWhatOnePathGets() {
    Waterfall waterfall = Waterfall.of(TABLE);
    double[] values = DoubleStream.iterate(0, value -> value + 777_777).limit(300).toArray();
    double[] prices = values.clone();
    waterfall.perCommonShare(prices, prices);
    for (int i = 0; i < values.length; i++) {
      assertThat(prices[i]).isEqualTo(waterfall.perCommonShare(values[i]));
      assertThat(waterfall.perOption(values[i], 1.5)).isEqualTo(Math.max(prices[i] - 1.5, 0));
    }
  }

  @Test
  void withOnlyTheSumOfPreferencesDisclosedCommonGetsTheRest() {
    CapTable disclosed = CapTable.disclosed(48_200_000, Money.of(60_000_000, USD));
    Waterfall waterfall = Waterfall.of(disclosed);
    assertThat(waterfall.perCommonShare(50_000_000)).isZero();
    assertThat(waterfall.perCommonShare(108_200_000)).isCloseTo(1, within(1e-12));
    assertThat(waterfall.table()).isEqualTo(disclosed);
    assertThat(Waterfall.of(CapTable.disclosed(100, Money.zero(USD))).perCommonShare(250))
        .isEqualTo(2.5);
  }

  @Test
  void refusesNegativeAndForeignExits() {
    Waterfall waterfall = Waterfall.of(TABLE);
    assertThatThrownBy(() -> waterfall.perCommonShare(-1))
        .hasMessageContaining("an exit value must be 0 or more");
    assertThatThrownBy(() -> waterfall.exitValueAt(-1)).hasMessageContaining("0 or more");
    assertThatThrownBy(() -> waterfall.distribute(Money.of(1, new CurrencyCode("EUR"))))
        .hasMessage("the exit is in EUR, the cap table in USD");
  }
}
