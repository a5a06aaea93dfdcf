package offerwright.calc.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.sample.DatedTables;
import offerwright.calc.trail.Assumption;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.comparison.PlaceView;
import offerwright.domain.comparison.YearBasis;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Problem;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxChoice;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

/// Offers side by side, without chance.
class ComparisonTest {
  private static final Workspace BOTH = Offers.workspace();

  private static ComparisonLine line(Comparison comparison, LineItem item) {
    return comparison.lines().stream()
        .filter(line -> line.item() == item)
        .findFirst()
        .orElseThrow();
  }

  private static Money money(LineCell cell) {
    return ((LineCell.Amount) cell).money();
  }

  @Test
  void offersAreTaggedInTheirOrder() {
    Comparison comparison = Comparison.of(BOTH, Offers.TODAY);
    assertThat(comparison.offers()).extracting(ComparedOffer::tag).containsExactly("A", "B");
    assertThat(comparison.offers().get(1).name()).isEqualTo("Northwind Systems, Senior engineer");
    assertThat(comparison.currency()).isEqualTo(CurrencyCode.USD);
  }

  @Test
  void linesSayWhatTheTermsSayAndHowTheyDiffer() {
    Comparison comparison = Comparison.of(BOTH, Offers.TODAY);
    ComparisonLine base = line(comparison, LineItem.BASE);
    assertThat(base.cells())
        .extracting(ComparisonTest::money)
        .containsExactly(Offers.usd(215_000), Offers.usd(205_000));
    assertThat(base.againstFirst())
        .singleElement()
        .satisfies(difference -> {
          LineDifference.ByAmount by = (LineDifference.ByAmount) difference;
          assertThat(by.more()).isEqualTo(Offers.usd(-10_000));
          assertThat(by.isMarked()).isFalse();
          assertThat(by.isClose()).isFalse();
        });
    assertThat(line(comparison, LineItem.TOKENS).cells().get(1)).isEqualTo(LineCell.NONE);
    assertThat(line(comparison, LineItem.VESTING).cells().get(1))
        .isEqualTo(
            new LineCell.Years(
                List.of(Percent.of(25), Percent.of(25), Percent.of(25), Percent.of(25))));
    assertThat(line(comparison, LineItem.EQUITY_NOTHING).cells())
        .extracting(ComparisonTest::money)
        .containsOnly(Offers.usd(0));
  }

  @Test
  void aLatticeWithLeavingAndEarlyExerciseValuesOptionsBelowBlackAndScholes() {
    Comparison comparison = Comparison.of(BOTH, Offers.TODAY);
    Money lattice = money(line(comparison, LineItem.EQUITY_LATTICE).cells().getFirst());
    Money fair =
        comparison
            .offers()
            .getFirst()
            .figures()
            .equity()
            .grants()
            .getFirst()
            .fairValue()
            .orElseThrow();
    assertThat(lattice.toDouble()).isPositive().isLessThan(fair.toDouble());
    assertThat(line(comparison, LineItem.EQUITY_LATTICE).cells().get(1)).isEqualTo(LineCell.NONE);
  }

  @Test
  void differencesBelowTwoPercentAreCloseAndFromTenMarked() {
    LineDifference close = between(100_000, 101_900);
    LineDifference marked = between(100_000, 112_000);
    assertThat(((LineDifference.ByAmount) close).isClose()).isTrue();
    assertThat(((LineDifference.ByAmount) marked).isMarked()).isTrue();
    assertThat(between(5, 5)).isEqualTo(new LineDifference.Same());
    assertThat(ComparisonLines.difference(new LineCell.Units(0), LineCell.NONE))
        .isEqualTo(new LineDifference.Same());
    assertThat(
            ComparisonLines.difference(
                LineCell.NOT_DISCLOSED, new LineCell.Amount(Offers.usd(1), false, false)))
        .isEqualTo(new LineDifference.NotKnown());
  }

  private static LineDifference between(long a, long b) {
    return ComparisonLines.difference(
        new LineCell.Amount(Offers.usd(a), false, false),
        new LineCell.Amount(Offers.usd(b), false, false));
  }

  @Test
  void whatIsNotDisclosedIsNotZeroAndMarksTheTotal() {
    Workspace hidden =
        BOTH.withComparison(
            BOTH.comparison()
                .withOutlook(
                    OfferOutlook.of(Offers.NORTHWIND)
                        .withNote(FactNote.notDisclosed(OfferFact.RETIREMENT_MATCH))));
    Comparison comparison = Comparison.of(hidden, Offers.TODAY);
    assertThat(line(comparison, LineItem.RETIREMENT_MATCH).cells().get(1))
        .isEqualTo(LineCell.NOT_DISCLOSED);
    LineCell.Amount total = (LineCell.Amount) line(comparison, LineItem.FOUR_YEARS).cells().get(1);
    assertThat(total.incomplete()).isTrue();
    assertThat(comparison.offers().get(1).isIncomplete()).isTrue();
    assertThat(comparison.offers().get(0).isIncomplete()).isFalse();
  }

  @Test
  void yearsOfWorkReaddToTheTableOfTheOffer() {
    Comparison comparison = Comparison.of(BOTH, Offers.TODAY);
    for (int i = 0; i < 2; i++) {
      Money sum =
          comparison.years().get(i).stream().map(YearBar::total).reduce(Money::plus).orElseThrow();
      assertThat(sum).isEqualTo(comparison.offers().get(i).figures().fourYearTotal());
    }
  }

  @Test
  void calendarYearsAddUpToTheSameTotalWithinACentACell() {
    Workspace calendar = BOTH.withComparison(BOTH.comparison().withYears(YearBasis.CALENDAR));
    Comparison comparison = Comparison.of(calendar, Offers.TODAY);
    assertThat(comparison.years().getFirst())
        .extracting(YearBar::year)
        .containsExactly("2027", "2028", "2029", "2030", "2031");
    for (int i = 0; i < 2; i++) {
      Money sum =
          comparison.years().get(i).stream().map(YearBar::total).reduce(Money::plus).orElseThrow();
      Money total = comparison.offers().get(i).figures().fourYearTotal();
      assertThat(sum.minus(total).toDouble()).isBetween(-0.10, 0.10);
    }
    // 362 of 365 days of the first year of work, which begins on 4 January, are in 2027.
    assertThat(comparison.years().getFirst().getFirst().base())
        .isEqualTo(Money.rounded(215_000 * 362 / 365.0, CurrencyCode.USD));
  }

  @Test
  void euroOffersAreConvertedAtTheirDatedRateOrLeftOut() {
    Workspace euros =
        SmallCompany.workspace()
            .withOffers(List.of(SmallCompany.senior(), SmallCompany.seniorInEuros()));
    Workspace compared =
        euros.withComparison(
            euros.comparison().withOffers(List.of(OfferKey.own("S-104"), OfferKey.own("S-105"))));
    Comparison converted = Comparison.of(compared, Offers.TODAY);
    Scale scale = converted.offers().get(1).scale().orElseThrow();
    assertThat(scale.rate()).isEqualTo(1.08);
    assertThat(scale.dated().orElseThrow().date()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(money(line(converted, LineItem.BASE).cells().get(1)))
        .isEqualTo(
            Money.of(
                new BigDecimal("1.08")
                    .multiply(SmallCompany.seniorInEuros().terms().cash().base().amount())
                    .setScale(2)
                    .toPlainString(),
                CurrencyCode.USD));
    Comparison apart =
        Comparison.of(
            compared.withComparison(
                compared.comparison().withPlaces(PlaceView.PRESET.withConvert(false))),
            Offers.TODAY);
    assertThat(apart.weighed()).extracting(ComparedOffer::tag).containsExactly("A");
    assertThat(apart.offers().get(1).problems())
        .extracting(Problem::where)
        .contains("comparison/S-105/currency");
  }

  @Test
  void costOfLivingDividesByTheIndexOfThePlace() {
    PlaceIndex place =
        new PlaceIndex("Lisbon", 80, LocalDate.of(2026, 10, 1), "index of a statistics office");
    Workspace dear =
        BOTH.withComparison(
            BOTH.comparison()
                .withPlaces(new PlaceView(true, true, List.of(place)))
                .withOutlook(OfferOutlook.of(Offers.NORTHWIND).withPlace(Optional.of("Lisbon"))));
    Comparison comparison = Comparison.of(dear, Offers.TODAY);
    assertThat(money(line(comparison, LineItem.BASE).cells().get(1)))
        .isEqualTo(Offers.usd(256_250));
    assertThat(comparison.offers().getFirst().problems())
        .extracting(Problem::message)
        .contains("Remote, US has no cost-of-living index; 100 is used.");
  }

  @Test
  void taxesAreTakenOffYearOneWithTheirLimitsBeside() {
    Workspace taxed =
        BOTH.withComparison(
            BOTH.comparison()
                .withTax(TaxChoice.UnitedStatesFederal.of(FilingStatus.SINGLE))
                .withTaxTable(DatedTables.federalTaxes()));
    Comparison comparison = Comparison.of(taxed, Offers.TODAY);
    Money gross = money(line(comparison, LineItem.YEAR_ONE).cells().get(1));
    Money tax = money(line(comparison, LineItem.TAX_YEAR_ONE).cells().get(1));
    Money net = money(line(comparison, LineItem.NET_YEAR_ONE).cells().get(1));
    assertThat(net).isEqualTo(gross.minus(tax));
    assertThat(tax.toDouble()).isBetween(60_000.0, 110_000.0);
    assertThat(comparison.notes()).isNotEmpty();
  }

  @Test
  void federalTaxOfAnOfferInEurosIsRefusedInWords() {
    Workspace euros =
        SmallCompany.workspace()
            .withOffers(List.of(SmallCompany.senior(), SmallCompany.seniorInEuros()));
    Workspace compared =
        euros.withComparison(
            euros
                .comparison()
                .withOffers(List.of(OfferKey.own("S-104"), OfferKey.own("S-105")))
                .withTax(TaxChoice.UnitedStatesFederal.of(FilingStatus.SINGLE))
                .withTaxTable(DatedTables.federalTaxes()));
    Comparison comparison = Comparison.of(compared, Offers.TODAY);
    assertThat(comparison.weighed()).extracting(ComparedOffer::tag).containsExactly("A");
    assertThat(comparison.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::where)
        .allMatch(where -> where.startsWith("comparison/S-105/"))
        .isNotEmpty();
  }

  @Test
  void anOfferThatIsGoneIsNamed() {
    Workspace gone =
        BOTH.withComparison(
            BOTH.comparison().withOffers(List.of(Offers.OWN, OfferKey.competing("gone"))));
    Comparison comparison = Comparison.of(gone, Offers.TODAY);
    assertThat(comparison.offers()).hasSize(1);
    assertThat(comparison.problems())
        .extracting(Problem::message)
        .containsExactly("The offer gone is not in the workspace any more.");
  }

  @Test
  void nothingChosenComparesNothing() {
    Comparison empty = Comparison.of(SmallCompany.workspace(), Offers.TODAY);
    assertThat(empty.offers()).isEmpty();
    assertThat(empty.lines()).isEmpty();
    assertThat(empty.obstacle()).isPresent();
  }

  @Test
  void rsusOfAPrivateCompanyWithoutTermsAreNamedAndTheRestIsCompared() {
    var bare = Offers.shares().withStock(StockFacts.NOT_DISCLOSED);
    var terms = Offers.northwind();
    Workspace workspace =
        BOTH.withCompetingOffers(
            List.of(
                Offers.competing(
                    "northwind",
                    Listing.PRIVATE,
                    new OfferTerms(
                        terms.start(),
                        terms.cash(),
                        List.of(bare),
                        terms.refreshers(),
                        terms.tokens(),
                        terms.benefits(),
                        terms.fx()))));
    Comparison comparison = Comparison.of(workspace, Offers.TODAY);
    assertThat(comparison.offers().get(1).problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::where)
        .containsExactly("comparison/northwind/terms/grants/0");
    assertThat(comparison.offers().get(1).isIncomplete()).isTrue();
    assertThat(comparison.weighed()).hasSize(2);
    assertThat(Offers.answer(workspace).risks()).hasSize(2);
  }

  @Test
  void whatIsAssumedIsListedOnceAndWithoutWhatTheComparisonSets() {
    ComparedOffer own = Comparison.of(BOTH, Offers.TODAY).offers().getFirst();
    List<String> names =
        own.assumptions().stream().map(Assumption::name).toList();
    assertThat(names)
        .doesNotHaveDuplicates()
        .contains("Chance of a layoff in a year", "Expected use of the token budget")
        .noneMatch(name -> name.startsWith("Own-use share"));
  }
}
