package offerwright.calc.tax;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.FilingStatus;
import org.junit.jupiter.api.Test;

class AlternativeMinimumTaxTest {
  private static final double CENT = 0.005;
  private static final AlternativeMinimumTax SINGLE = of(2026, FilingStatus.SINGLE);

  @Test
  void workedExamplesOf2026() {
    // 200,000 of wages: regular tax 17,966 + 24 % of (183,900 - 105,700) = 36,734.
    // Spread 100,000: 26 % of (300,000 - 90,100) = 54,574.
    assertThat(SINGLE.tentativeTax(300_000)).isCloseTo(54_574, within(CENT));
    assertThat(SINGLE.tax(200_000, 100_000)).isCloseTo(17_840, within(CENT));
    // Spread 200,000: 63,570 + 28 % of (309,900 - 244,500) = 81,882.
    assertThat(SINGLE.tax(200_000, 200_000)).isCloseTo(45_148, within(CENT));
    // Spread 400,000: the exemption has shrunk by half of 100,000 to 40,100;
    // 63,570 + 28 % of (559,900 - 244,500) = 151,882.
    assertThat(SINGLE.exemption(600_000)).isCloseTo(40_100, within(CENT));
    assertThat(SINGLE.tax(200_000, 400_000)).isCloseTo(115_148, within(CENT));
    // Spread 500,000: no exemption is left above 680,200; 63,570 + 28 % of 455,500 = 191,110.
    assertThat(SINGLE.exemption(680_200)).isZero();
    assertThat(SINGLE.tax(200_000, 500_000)).isCloseTo(154_376, within(CENT));
  }

  @Test
  void workedExamplesOf2025() {
    AlternativeMinimumTax joint = of(2025, FilingStatus.MARRIED_JOINTLY);
    // 300,000 - 31,500 = 268,500 taxable: 35,302 + 24 % of 61,800 = 50,134.
    // Spread 150,000: 450,000 - 137,000 = 313,000; 62,166 + 28 % of 73,900 = 82,858.
    assertThat(joint.tax(300_000, 150_000)).isCloseTo(32_724, within(CENT));
    // A quarter of (700,000 - 626,350) is gone: 88,100 - 18,412.50.
    assertThat(of(2025, FilingStatus.SINGLE).exemption(700_000)).isCloseTo(69_687.50, within(CENT));
  }

  @Test
  void theLargestSpreadWithoutTax() {
    // 36,734 / 26 % + 90,100 - 200,000
    assertThat(SINGLE.largestSpreadWithoutTax(200_000)).isCloseTo(31_384.62, within(CENT));
    // Without income nothing is owed until the exemption is used up.
    assertThat(SINGLE.largestSpreadWithoutTax(0)).isEqualTo(90_100);
    assertThat(SINGLE.tax(0, 90_100)).isZero();
    assertThat(SINGLE.tax(0, 90_200)).isCloseTo(26, within(CENT));
  }

  @Test
  void theCurveOfTheTentativeTaxIsItsDefinition() {
    forAll(
        AlternativeMinimumTaxTest::someone,
        someone -> {
          var rates = someone.year().minimumTax();
          double income = someone.income() + someone.spread();
          double taxed = Math.max(0, income - someone.tax().exemption(income));
          double upper = Math.max(0, taxed - rates.upperRateFrom().toDouble());
          double expected =
              rates.lowerRate().fraction() * (taxed - upper) + rates.upperRate().fraction() * upper;
          assertThat(someone.tax().tentativeTax(income))
              .isCloseTo(expected, within(1e-9 * (1 + expected)));
        });
  }

  @Test
  void isContinuousAndNeverFallsWithTheSpread() {
    forAll(
        AlternativeMinimumTaxTest::someone,
        someone -> {
          double here = someone.tax().tax(someone.income(), someone.spread());
          double next = someone.tax().tax(someone.income(), someone.spread() + 1);
          // A dollar more costs at most 28 % of 1.50: while the exemption shrinks by half of it.
          assertThat(next - here).isBetween(-1e-9, 0.42 + 1e-9);
        });
  }

  @Test
  void salariesWithoutASpreadOweNothing() {
    forAll(
        AlternativeMinimumTaxTest::someone,
        someone -> assertThat(someone.tax().tax(someone.income(), 0)).isZero());
  }

  @Test
  void theLargestSpreadIsWhereTheTaxBegins() {
    forAll(
        AlternativeMinimumTaxTest::someone,
        someone -> {
          double largest = someone.tax().largestSpreadWithoutTax(someone.income());
          assertThat(largest).isPositive();
          assertThat(someone.tax().tax(someone.income(), largest)).isCloseTo(0, within(1e-6));
          assertThat(someone.tax().tax(someone.income(), largest + 1)).isGreaterThan(0.2);
        });
  }

  private static AlternativeMinimumTax of(int year, FilingStatus status) {
    return AlternativeMinimumTax.of(Presets.year(year), status);
  }

  private static Someone someone(RandomGenerator chance) {
    FederalTaxYear year = Presets.year(chance.nextInt(2025, 2027));
    FilingStatus status = Presets.status(chance);
    return new Someone(
        year,
        AlternativeMinimumTax.of(year, status),
        chance.nextDouble(0, 3e6),
        chance.nextDouble(0, 2e6));
  }

  private record Someone(
      FederalTaxYear year, AlternativeMinimumTax tax, double income, double spread) {}
}
