package offerwright.calc.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DispersionSplitTest {
  @Test
  void scalesBothPartsUntilTheTopTenthUsesTheRatio() {
    DispersionSplit split = new DispersionSplit(0.9, 0.8).withTopTenth(10);
    assertThat(split.together().topTenthOverMedian()).isCloseTo(10, within(1e-9));
    assertThat(split.between() / split.within()).isCloseTo(0.9 / 0.8, within(1e-12));
  }

  @Test
  void givesAllToPeopleWhereNobodyDiffersYet() {
    DispersionSplit split = new DispersionSplit(0, 0).withTopTenth(10);
    assertThat(split.within()).isZero();
    assertThat(split.between()).isCloseTo(1.22, within(0.005));
  }
}
