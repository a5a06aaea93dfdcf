package offerwright.calc.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.calc.estimate.Estimate;
import org.junit.jupiter.api.Test;

class LedgerTotalTest {
  /// 100 granted a year; of 100 and 110 available 60 and 80 are used, 10 and 5 of them on low-value
  /// work. The first year carries 10 on, which is brought into the second.
  private static final List<LedgerYear> YEARS =
      List.of(year(2027, 0, 60, 10, 2, 20, 5, 0, 3, 10), year(2028, 10, 80, 5, 1, 12, 4, 6, 2, 5));

  private static LedgerYear year(
      int year,
      double carriedIn,
      double used,
      double lowValue,
      double repaid,
      double penalty,
      double overCap,
      double expired,
      double lapsed,
      double carriedOut) {
    return new LedgerYear(
        year,
        12,
        Estimate.exact(carriedIn),
        Estimate.exact(100),
        Estimate.exact(100),
        Estimate.exact(used),
        Estimate.exact(lowValue),
        Estimate.exact(repaid),
        Estimate.exact(penalty),
        Estimate.exact(overCap),
        Estimate.exact(expired),
        Estimate.exact(lapsed),
        Estimate.exact(carriedOut),
        Estimate.exact(7),
        Estimate.exact(9),
        Estimate.exact(0),
        200);
  }

  @Test
  void whatHappenedIsAddedUp() {
    LedgerTotal total = LedgerTotal.of(YEARS);
    assertThat(total).isEqualTo(new LedgerTotal(0, 200, 140, 15, 3, 32, 9, 6, 5, 5, 14, 18));
  }

  @Test
  void whatIsCarriedWithinCountsOnce() {
    // Only what comes from before the first year and goes beyond the last is a balance of the
    // whole.
    LedgerTotal total = LedgerTotal.of(YEARS);
    assertThat(total.carriedIn()).isEqualTo(YEARS.getFirst().carriedIn().value());
    assertThat(total.carriedOut()).isEqualTo(YEARS.getLast().carriedOut().value());
  }

  @Test
  void whatWasThereEqualsWhereItWent() {
    assertThat(YEARS).allSatisfy(year -> assertThat(year.wentTo()).isEqualTo(year.available()));
    LedgerTotal total = LedgerTotal.of(YEARS);
    assertThat(total.available()).isEqualTo(200);
    assertThat(total.wentTo()).isCloseTo(total.available(), within(1e-12));
  }

  @Test
  void whatIsLostIsSetAgainstGrants() {
    // 32 + 9 + 6 + 5 of 200
    assertThat(LedgerTotal.of(YEARS).lostShare()).isEqualTo(0.26);
    assertThat(new LedgerTotal(5, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0).lostShare()).isZero();
  }

  @Test
  void aTotalNeedsAYear() {
    assertThatIllegalArgumentException().isThrownBy(() -> LedgerTotal.of(List.of()));
  }
}
