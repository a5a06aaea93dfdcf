package offerwright.calc.tax;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxBracket;
import org.junit.jupiter.api.Test;

class FederalIncomeTaxTest {
  /// Half a cent: the tables print cents.
  private static final double CENT = 0.005;

  @Test
  void printedTaxOf2026AtEveryBracketIsMet() {
    // The accumulated amounts of Rev. Proc. 2025-32, section 4.01, as UltraTax prints them: a
    // second encoding of the brackets, which a wrong digit in either would break.
    atEdges(2026, FilingStatus.SINGLE, 0, 1_240, 5_800, 17_966, 41_024, 58_448, 192_979.25);
    atEdges(
        2026, FilingStatus.MARRIED_JOINTLY, 0, 2_480, 11_600, 35_932, 82_048, 116_896, 206_583.50);
    atEdges(2026, FilingStatus.HEAD_OF_HOUSEHOLD, 0, 1_770, 7_740, 16_155, 39_207, 56_631, 191_171);
  }

  @Test
  void taxOf2025AtEveryBracketIsMet() {
    // Added up by hand from the brackets of Rev. Proc. 2024-40, section 2.01; single for example:
    // 1,192.50 + 12 % of 36,550 = 5,578.50, + 22 % of 54,875 = 17,651, + 24 % of 93,950 = 40,199,
    // + 32 % of 53,225 = 57,231, + 35 % of 375,825 = 188,769.75.
    atEdges(2025, FilingStatus.SINGLE, 0, 1_192.50, 5_578.50, 17_651, 40_199, 57_231, 188_769.75);
    atEdges(
        2025, FilingStatus.MARRIED_JOINTLY, 0, 2_385, 11_157, 35_302, 80_398, 114_462, 202_154.50);
    atEdges(
        2025, FilingStatus.HEAD_OF_HOUSEHOLD, 0, 1_700, 7_442, 15_912, 38_460, 55_484, 187_031.50);
  }

  @Test
  void workedExamples() {
    // 180,000 - 16,100 = 163,900 taxable: 17,966 + 24 % of 58,200
    assertThat(single2026().onOrdinaryIncome(180_000)).isCloseTo(31_934, within(CENT));
    // 1,000,000 - 16,100 = 983,900: 192,979.25 + 37 % of 343,300
    assertThat(single2026().onOrdinaryIncome(1_000_000)).isCloseTo(320_000.25, within(CENT));
    // 250,000 - 32,200 = 217,800: 35,932 + 24 % of 6,400
    assertThat(of(2026, FilingStatus.MARRIED_JOINTLY).onOrdinaryIncome(250_000))
        .isCloseTo(37_468, within(CENT));
    // 100,000 - 23,625 = 76,375: 7,442 + 22 % of 11,525
    assertThat(of(2025, FilingStatus.HEAD_OF_HOUSEHOLD).onOrdinaryIncome(100_000))
        .isCloseTo(9_977.50, within(CENT));
  }

  @Test
  void theStandardDeductionIsFree() {
    assertThat(single2026().onOrdinaryIncome(16_100)).isZero();
    assertThat(single2026().onOrdinaryIncome(16_110)).isCloseTo(1, within(1e-9));
    assertThat(single2026().marginalRate(0)).isZero();
    assertThat(single2026().marginalRate(16_100)).isEqualTo(0.10);
    assertThat(single2026().marginalRate(180_000)).isEqualTo(0.24);
    assertThat(single2026().marginalRate(2_000_000)).isEqualTo(0.37);
    assertThat(single2026().onTaxableIncome(-1)).isZero();
  }

  @Test
  void marriedPeopleAndHeadsOfHouseholdNeverOweMoreThanSinglePeople() {
    forAll(
        chance -> chance.nextDouble(0, 2e6),
        income -> {
          for (int year : List.of(2025, 2026)) {
            double single = of(year, FilingStatus.SINGLE).onOrdinaryIncome(income);
            double head = of(year, FilingStatus.HEAD_OF_HOUSEHOLD).onOrdinaryIncome(income);
            assertThat(head).isLessThanOrEqualTo(single);
            assertThat(of(year, FilingStatus.MARRIED_JOINTLY).onOrdinaryIncome(income))
                .isLessThanOrEqualTo(head);
          }
        });
  }

  private static FederalIncomeTax single2026() {
    return of(2026, FilingStatus.SINGLE);
  }

  private static FederalIncomeTax of(int year, FilingStatus status) {
    return FederalIncomeTax.of(Presets.year(year), status);
  }

  private static void atEdges(int year, FilingStatus status, double... expected) {
    List<TaxBracket> brackets = Presets.year(year).of(status).brackets();
    assertThat(brackets).hasSize(expected.length);
    for (int i = 0; i < expected.length; i++) {
      double edge = brackets.get(i).from().toDouble();
      assertThat(of(year, status).onTaxableIncome(edge))
          .as("%s %s at %s", year, status, edge)
          .isCloseTo(expected[i], within(CENT));
    }
  }
}
