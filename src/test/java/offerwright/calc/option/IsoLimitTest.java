package offerwright.calc.option;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import offerwright.calc.flow.VestingEvent;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;
import org.junit.jupiter.api.Test;

class IsoLimitTest {
  private static final LocalDate START = LocalDate.of(2027, 3, 1);

  @Test
  void grantsUnderTheLimitStayIncentiveOptions() {
    IsoGrant grant = IsoGrant.of("A", grant(48_000, "4.20", false), START).orElseThrow();
    List<IsoYear> years = IsoLimit.split(List.of(grant));
    assertThat(years).extracting(IsoYear::year).containsExactly(2028, 2029, 2030, 2031);
    assertThat(years)
        .allSatisfy(year -> {
          assertThat(year.incentive()).isEqualByComparingTo("12000");
          assertThat(year.nonQualified()).isZero();
          assertThat(year.counted()).isEqualByComparingTo("50400");
        });
  }

  /// The example of Treasury Regulation §1.422-4(c): the older option fills the limit, whatever
  /// becomes exercisable first within the year.
  @Test
  void theOldestGrantIsCountedFirst() {
    IsoGrant young =
        single("young", LocalDate.of(2027, 6, 1), "10", LocalDate.of(2029, 1, 15), 8_000);
    IsoGrant old = single("old", LocalDate.of(2026, 6, 1), "5", LocalDate.of(2029, 12, 15), 15_000);
    IsoYear year = IsoLimit.split(List.of(young, old)).getFirst();
    assertThat(year.parts()).extracting(IsoPart::grant).containsExactly("old", "young");
    assertThat(year.parts().get(0).nonQualified()).isZero();
    assertThat(year.parts().get(1).incentive()).isEqualByComparingTo("2500");
    assertThat(year.parts().get(1).nonQualified()).isEqualByComparingTo("5500");
    assertThat(year.counted()).isEqualByComparingTo("100000");
  }

  @Test
  void onlyWholeSharesFitUnderTheLimit() {
    IsoGrant grant = single("A", START, "30", LocalDate.of(2028, 3, 1), 5_000);
    IsoYear year = IsoLimit.split(List.of(grant)).getFirst();
    assertThat(year.incentive()).isEqualByComparingTo("3333");
    assertThat(year.nonQualified()).isEqualByComparingTo("1667");
    assertThat(year.counted()).isEqualByComparingTo("99990");
  }

  @Test
  void earlyExerciseCountsEverythingInTheYearOfTheGrant() {
    IsoGrant grant = IsoGrant.of("A", grant(48_000, "4.20", true), START).orElseThrow();
    List<IsoYear> years = IsoLimit.split(List.of(grant));
    assertThat(years).hasSize(1);
    assertThat(years.getFirst().year()).isEqualTo(2027);
    assertThat(years.getFirst().incentive()).isEqualByComparingTo("23809");
    assertThat(years.getFirst().nonQualified()).isEqualByComparingTo("24191");
  }

  @Test
  void sharesOfNoValueDoNotCount() {
    IsoGrant grant = single("A", START, "0", LocalDate.of(2028, 3, 1), 5_000_000);
    assertThat(IsoLimit.split(List.of(grant)).getFirst().nonQualified()).isZero();
  }

  @Test
  void whatCannotBeSplitIsLeftOut() {
    EquityGrant undisclosed = grant(48_000, "4.20", false).withStock(StockFacts.NOT_DISCLOSED);
    assertThat(IsoGrant.of("A", undisclosed, START)).isEmpty();
    EquityGrant other =
        new EquityGrant(
            EquityInstrument.NSO,
            new EquityQuantity.Units(100),
            Optional.of(usd("4.20")),
            undisclosed.stock(),
            Vesting.FOUR_YEARS_YEARLY,
            Optional.empty(),
            false,
            Optional.empty(),
            10,
            "none");
    assertThat(IsoGrant.of("A", other, START)).isEmpty();
    assertThat(IsoLimit.split(List.of())).isEmpty();
    assertThatThrownBy(() -> IsoLimit.split(List.of(), BigDecimal.valueOf(-1)))
        .hasMessageContaining("0 or more");
  }

  @Test
  void everyShareIsCountedOnceAndNoYearPassesTheLimit() {
    forAll(
        IsoLimitTest::grants,
        grants -> {
          List<IsoYear> years = IsoLimit.split(grants);
          BigDecimal split = BigDecimal.ZERO;
          for (IsoYear year : years) {
            assertThat(year.counted()).isBetween(BigDecimal.ZERO, IsoLimit.DOLLARS);
            split = split.add(year.incentive()).add(year.nonQualified());
          }
          BigDecimal all =
              grants.stream()
                  .flatMap(grant -> grant.exercisable().stream())
                  .map(VestingEvent::quantity)
                  .reduce(BigDecimal.ZERO, BigDecimal::add);
          assertThat(split).isEqualByComparingTo(all);
          List<IsoGrant> turned = new ArrayList<>(grants);
          Collections.reverse(turned);
          assertThat(IsoLimit.split(turned)).isEqualTo(years);
        });
  }

  private static List<IsoGrant> grants(RandomGenerator chance) {
    List<IsoGrant> grants = new ArrayList<>();
    int count = chance.nextInt(1, 5);
    for (int i = 0; i < count; i++) {
      LocalDate granted = START.plusMonths(7L * i); // no two on one day, so that order is told
      BigDecimal quantity = BigDecimal.valueOf(chance.nextInt(1, 20_000));
      List<VestingEvent> events = new ArrayList<>();
      for (int k = 1; k <= 8; k++) {
        events.add(
            new VestingEvent(
                granted.plusMonths(6L * k), quantity, quantity.multiply(BigDecimal.valueOf(k))));
      }
      String price = BigDecimal.valueOf(chance.nextInt(1, 6_000), 2).toPlainString();
      grants.add(new IsoGrant("grant " + i, granted, usd(price), events));
    }
    return grants;
  }

  private static IsoGrant single(
      String name, LocalDate granted, String price, LocalDate day, long shares) {
    BigDecimal quantity = BigDecimal.valueOf(shares);
    return new IsoGrant(
        name, granted, usd(price), List.of(new VestingEvent(day, quantity, quantity)));
  }

  private static EquityGrant grant(long units, String price, boolean early) {
    return new EquityGrant(
        EquityInstrument.ISO,
        new EquityQuantity.Units(units),
        Optional.of(usd(price)),
        StockFacts.NOT_DISCLOSED.withFairMarketValue(Optional.of(usd(price))),
        Vesting.FOUR_YEARS_YEARLY,
        Optional.empty(),
        early,
        Optional.of(3),
        10,
        "none");
  }

  private static UnitPrice usd(String amount) {
    return UnitPrice.of(amount, CurrencyCode.USD);
  }
}
