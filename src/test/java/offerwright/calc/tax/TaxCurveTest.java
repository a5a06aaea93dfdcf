package offerwright.calc.tax;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.tax.FederalTaxTable;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxChoice;
import offerwright.domain.tax.TaxChoice.UnitedStatesFederal;
import org.junit.jupiter.api.Test;

class TaxCurveTest {
  private static final TaxChoice SINGLE = UnitedStatesFederal.of(FilingStatus.SINGLE);

  @Test
  void workedExamples() {
    // Income tax 31,934; 7.65 % of 180,000 = 13,770.
    assertThat(curve(SINGLE, 2026).tax(180_000)).isCloseTo(45_704, within(1e-6));
    assertThat(curve(SINGLE, 2026).marginalRate(180_000, 0)).isCloseTo(0.3165, within(1e-12));
    // 20,000 of another kind: 24 % of it, no payroll tax.
    assertThat(curve(SINGLE, 2026).tax(180_000, 20_000)).isCloseTo(50_504, within(1e-6));
  }

  @Test
  void otherIncomeOfTheHouseholdIsTaxedFirst() {
    // Joint 2025, 100,000 + 150,000: 218,500 taxable owe 35,302 + 24 % of 11,800 = 38,134; alone,
    // 68,500 owe 2,385 + 12 % of 44,650 = 7,743. The pay adds 30,391, and 11,475 of payroll tax.
    TaxChoice choice = joint(100_000, 0);
    assertThat(curve(choice, 2025).tax(150_000)).isCloseTo(41_866, within(1e-6));
    // And 5 % to the state.
    assertThat(curve(joint(100_000, 5), 2025).tax(150_000)).isCloseTo(49_366, within(1e-6));
  }

  /// Whoever adds up the steps comes to the same tax.
  @Test
  void stepsAddUpToTheTax() {
    forAll(
        TaxCurveTest::somePay,
        pay -> {
          TaxCurve curve = curve(pay.choice(), 2026);
          double tax = 0;
          double before = 0;
          for (TaxStep step : curve.steps()) {
            tax += (step.rate() - before) * Math.max(0, pay.wages() - step.from());
            before = step.rate();
          }
          assertThat(tax)
              .isCloseTo(curve.tax(pay.wages()), within(1e-9 * Math.max(1, pay.wages())));
        });
    assertThat(curve(new TaxChoice.Effective(Percent.of(38)), 2026).steps())
        .containsExactly(new TaxStep(0, 0.38));
  }

  @Test
  void equalsTheDirectComputation() {
    forAll(
        TaxCurveTest::somePay,
        pay -> {
          FederalTaxYear year = Presets.year(2026);
          FilingStatus status = pay.choice().status();
          double other = pay.choice().otherIncome().toDouble();
          double all = pay.wages() + pay.ordinary();
          double expected =
              Presets.incomeTax(year, status, other + all)
                  - Presets.incomeTax(year, status, other)
                  + pay.choice().stateRate().fraction() * all
                  + Presets.payrollTax(year, status, pay.wages());
          assertThat(curve(pay.choice(), 2026).tax(pay.wages(), pay.ordinary()))
              .isCloseTo(expected, within(1e-9 * expected));
        });
  }

  @Test
  void nothingOwesNothingAndARaiseIsNeverTakenWhole() {
    forAll(
        TaxCurveTest::somePay,
        pay -> {
          TaxCurve curve = curve(pay.choice(), 2026);
          assertThat(curve.tax(0)).isZero();
          assertThat(curve.tax(-1, 0)).isZero();
          double raise = pay.ordinary() + 1;
          double added = curve.tax(pay.wages() + raise) - curve.tax(pay.wages());
          assertThat(added).isBetween(0.0, raise);
          assertThat(curve.marginalRate(pay.wages(), pay.ordinary())).isBetween(0.0, 0.999);
        });
  }

  @Test
  void marriedPeopleNeverOweMoreThanSinglePeople() {
    forAll(
        TaxCurveTest::somePay,
        pay -> {
          UnitedStatesFederal given = pay.choice();
          double single = with(given, FilingStatus.SINGLE).tax(pay.wages(), pay.ordinary());
          double married =
              with(given, FilingStatus.MARRIED_JOINTLY).tax(pay.wages(), pay.ordinary());
          assertThat(married).isLessThanOrEqualTo(single + 1e-9);
        });
  }

  @Test
  void threadsGiveTheSameBits() {
    TaxCurve curve = curve(joint(80_000, 5), 2026);
    double[] alone = IntStream.range(0, 20_000).mapToDouble(i -> curve.tax(37.11 * i)).toArray();
    double[] together =
        IntStream.range(0, 20_000).parallel().mapToDouble(i -> curve.tax(37.11 * i)).toArray();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void oneRateOrNone() {
    TaxCurve effective = curve(new TaxChoice.Effective(Percent.of(38)), 1999);
    assertThat(effective.tax(100_000, 50_000)).isCloseTo(57_000, within(1e-6));
    assertThat(effective.minimumTax(100_000, 0, 1e6)).isZero();
    assertThat(effective.notes())
        .singleElement()
        .asString()
        .startsWith("One effective rate of 38 %");
    TaxCurve none = curve(new TaxChoice.None(), 1999);
    assertThat(none.tax(1e6, 1e6)).isZero();
    assertThat(none.notes()).containsExactly("Before tax: no tax is taken off.");
  }

  @Test
  void theMinimumTaxStandsOnTheWholeHousehold() {
    // 150,000 + 40,000 + 10,000 = 200,000 and a spread of 100,000: 17,840, see the test of the AMT.
    TaxChoice choice =
        new UnitedStatesFederal(
            FilingStatus.SINGLE, Money.of(40_000, CurrencyCode.USD), Percent.NONE);
    assertThat(curve(choice, 2026).minimumTax(150_000, 10_000, 100_000))
        .isCloseTo(17_840, within(1e-6));
  }

  @Test
  void statesItsLimits() {
    assertThat(curve(joint(90_000, 5), 2026).notes())
        .containsExactly(
            "United States federal tax 2026, married filing jointly: standard deduction; no"
                + " credits, no itemised deductions, and no rates for capital gains, everything is"
                + " ordinary income.",
            "Social Security and Medicare are the employee's; the additional Medicare tax counts"
                + " this pay alone.",
            "Other income of the household, 90,000 USD, is taxed first: shown is what this pay"
                + " adds.",
            "State and local tax at the flat rate entered, 5 % of all taxable pay.",
            "The alternative minimum tax counts only the spread of incentive stock options"
                + " exercised and held; its credit in later years is not counted.",
            "Source: IRS Rev. Proc. 2025-32; P.L. 119-21; SSA wage base of 2026.");
  }

  @Test
  void saysWhichTableIsHeldConstant() {
    Checked<TaxCurve> later = TaxCurve.of(SINGLE, Presets.TABLE, 2029);
    assertThat(later.isGood()).isTrue();
    assertThat(later.problems())
        .singleElement()
        .satisfies(note ->
            assertThat(note.message())
                .isEqualTo("The federal tax table of 2026 is held constant for 2029."));
    TaxCurve curve = later.value().orElseThrow();
    assertThat(curve.notes()).contains("The table of 2026 is held constant for 2029.");
    assertThat(curve.notes()).contains("No state or local tax.");
    assertThat(curve.tax(180_000)).isEqualTo(curve(SINGLE, 2026).tax(180_000));
  }

  @Test
  void refusesAYearBeforeTheTableAndAnEmptyTable() {
    assertThat(TaxCurve.of(SINGLE, Presets.TABLE, 2024).problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.isError()).isTrue();
          assertThat(problem.where()).isEqualTo("taxes/2024");
          assertThat(problem.message())
              .isEqualTo("The federal tax table begins with 2025; there are no figures for 2024.");
          assertThat(problem.repair()).contains("enter an effective rate");
        });
    assertThat(TaxCurve.of(SINGLE, FederalTaxTable.EMPTY, 2026).problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).startsWith("The federal tax table is empty"));
  }

  @Test
  void refusesRatesThatTakeAllOfARaise() {
    // 37 % + 6.2 % + 1.45 % + 0.9 % at most, and 60 % to the state.
    Checked<TaxCurve> greedy = TaxCurve.of(joint(0, 60), Presets.TABLE, 2026);
    assertThat(greedy.value()).isEmpty();
    assertThat(greedy.problems().getFirst().message())
        .isEqualTo("With a state and local rate of 60 % taxes take all of a raise.");
  }

  @Test
  void theTableIsForDollarsOnly() {
    assertThat(TaxYears.currency(SINGLE, CurrencyCode.USD, "offers/A")).isEmpty();
    assertThat(TaxYears.currency(new TaxChoice.None(), CurrencyCode.EUR, "offers/A")).isEmpty();
    assertThat(TaxYears.currency(SINGLE, CurrencyCode.EUR, "offers/A"))
        .hasValueSatisfying(problem -> {
          assertThat(problem.where()).isEqualTo("offers/A");
          assertThat(problem.message()).endsWith("this pay is in EUR.");
        });
  }

  private static TaxCurve curve(TaxChoice choice, int year) {
    return TaxCurve.of(choice, Presets.TABLE, year).value().orElseThrow();
  }

  private static TaxCurve with(UnitedStatesFederal choice, FilingStatus status) {
    return curve(new UnitedStatesFederal(status, choice.otherIncome(), choice.stateRate()), 2026);
  }

  private static UnitedStatesFederal joint(long otherIncome, int stateRate) {
    return new UnitedStatesFederal(
        FilingStatus.MARRIED_JOINTLY,
        Money.of(otherIncome, CurrencyCode.USD),
        Percent.of(stateRate));
  }

  private static Pay somePay(RandomGenerator chance) {
    List<Double> sizes = List.of(50_000.0, 400_000.0, 3e6);
    return new Pay(
        Presets.choice(chance),
        chance.nextDouble(1_000, sizes.get(chance.nextInt(3))),
        chance.nextBoolean() ? 0 : chance.nextDouble(0, 5e5));
  }

  private record Pay(UnitedStatesFederal choice, double wages, double ordinary) {}
}
