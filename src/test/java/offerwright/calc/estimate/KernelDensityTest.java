package offerwright.calc.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import offerwright.support.Property;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class KernelDensityTest {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /// A sample without chance in it: the quantiles at the middle of equal shares.
  private static double[] normal(int count) {
    return IntStream.range(0, count)
        .mapToDouble(i -> NORMAL.inverseCumulativeProbability((i + 0.5) / count))
        .toArray();
  }

  @Test
  void theBandwidthIsSilvermansRuleOfThumb() {
    // Mean 9, squares 64 + 49 + 25 + 4 + 4 + 49 + 169 = 364, s = 7.789; quartiles 3 and 13.5, so
    // IQR / 1.34 = 7.836 is greater.
    assertThat(KernelDensity.bandwidth(new double[] {1, 2, 4, 7, 11, 16, 22}))
        .isCloseTo(0.9 * Math.sqrt(364.0 / 6) * Math.pow(7, -0.2), within(1e-9));
    // An outlier moves the deviation, not the quartiles.
    assertThat(KernelDensity.bandwidth(new double[] {1, 2, 4, 7, 11, 16, 2_200}))
        .isCloseTo(0.9 * 10.5 / 1.34 * Math.pow(7, -0.2), within(1e-9));
  }

  @Test
  void theAreaIsOne() {
    Property.forAll(
        200,
        chance -> {
          double size = Math.pow(10, chance.nextInt(-4, 8));
          double heavy = chance.nextDouble() * 1.5;
          return chance
              .doubles(chance.nextInt(1, 3_000))
              .map(u -> size * Math.exp(heavy * NORMAL.inverseCumulativeProbability(u)))
              .toArray();
        },
        values -> {
          DensityCurve curve = KernelDensity.of(values, 256);
          // What lies beyond four bandwidths of the outermost value is below 2 · 3.2e-5.
          assertThat(curve.area()).isCloseTo(1, within(1e-4));
          assertThat(curve.below() + curve.above()).isZero();
          assertThat(Arrays.stream(curve.heights()).min().orElseThrow()).isNotNegative();
        });
  }

  @Test
  void aNormalSampleSmoothedIsANormalDensityALittleWider() {
    double[] values = normal(20_000);
    DensityCurve curve = KernelDensity.within(values, -3.5, 3.5, 201);
    // A normal convolved with the kernel is normal with variance 1 + h².
    NormalDistribution wider =
        NormalDistribution.of(0, Math.sqrt(1 + curve.bandwidth() * curve.bandwidth()));
    for (int i = 0; i < curve.count(); i++) {
      // Beyond 3.5 values are as far apart as the kernel is wide.
      assertThat(curve.heights()[i]).isCloseTo(wider.density(curve.place(i)), within(3e-5));
    }
    assertThat(curve.peak()).isEqualTo(curve.at(0));
    assertThat(curve.bandwidth()).isCloseTo(0.9 * Math.pow(20_000, -0.2), within(2e-3));
  }

  @Test
  void binnedEqualsTheSumOverAllValues() {
    Property.forAll(
        60,
        chance -> {
          double[] values = chance.doubles(chance.nextInt(1, 400), -1, 3).toArray();
          values[0] = chance.nextDouble(-50, 50);
          return values;
        },
        values -> {
          for (int points : new int[] {32, 101, 256}) {
            for (DensityCurve curve :
                List.of(
                    KernelDensity.of(values, points),
                    KernelDensity.within(values, -0.9, 1.7, points))) {
              double scale = 1 / (curve.bandwidth() * Math.sqrt(2 * Math.PI));
              for (int i = 0; i < points; i += 7) {
                assertThat(curve.heights()[i] / scale)
                    .isCloseTo(
                        KernelDensity.direct(values, curve.bandwidth(), curve.place(i)) / scale,
                        within(1e-6));
              }
            }
          }
        });
  }

  @Test
  void aWindowMuchNarrowerThanTheKernelIsSummedDirectly() {
    double[] values = normal(50);
    DensityCurve curve = KernelDensity.within(values, 0, 0.01, 101);
    assertThat(curve.heights()[50])
        .isEqualTo(KernelDensity.direct(values, curve.bandwidth(), curve.place(50)));
    assertThat(curve.below()).isEqualTo(0.5);
  }

  @Test
  void onePointMassIsANarrowPeak() {
    double[] same = new double[10_000];
    Arrays.fill(same, 1_187_200);
    assertThat(KernelDensity.bandwidth(same)).isZero();
    DensityCurve curve = KernelDensity.of(same, 256);
    assertThat(curve.area()).isCloseTo(1, within(1e-4));
    assertThat(curve.from()).isBetween(1_180_000.0, 1_187_000.0);
    assertThat(curve.to()).isBetween(1_187_300.0, 1_193_000.0);
    assertThat(KernelDensity.of(new double[] {0, 0, 0}, 64).area()).isCloseTo(1, within(1e-4));
    DensityCurve wide = KernelDensity.within(same, 0, 2e6, 256);
    assertThat(wide.bandwidth()).isEqualTo(wide.step());
    assertThat(wide.area()).isCloseTo(1, within(1e-7));
    assertThat(Math.abs(wide.place(peakOf(wide)) - 1_187_200)).isLessThanOrEqualTo(wide.step());
  }

  @Test
  void manyPathsAtOneValueKeepTheOthersInSight() {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(5);
    double[] values =
        IntStream.range(0, 10_000)
            .mapToDouble(i -> i % 10 < 8 ? 1.2e6 : 1.2e6 + 4e5 * chance.nextExponential())
            .toArray();
    double deviation = Math.sqrt(OrderFreeSum.variance(values, OrderFreeSum.mean(values)));
    assertThat(KernelDensity.bandwidth(values))
        .isCloseTo(0.9 * deviation * Math.pow(10_000, -0.2), within(1e-3));
    DensityCurve curve = KernelDensity.of(values, 256);
    assertThat(curve.area()).isCloseTo(1, within(1e-4));
    assertThat(curve.at(1.6e6)).isPositive();
  }

  @Test
  void theLastBitsAreTheSameForTheSameValuesAndTheCurveTheSameForAnyOrder() {
    double[] values = normal(3_000);
    double[] turned = IntStream.range(0, 3_000).mapToDouble(i -> values[2_999 - i]).toArray();
    DensityCurve first = KernelDensity.of(values, 128);
    assertThat(KernelDensity.of(values, 128).heights()).isEqualTo(first.heights());
    DensityCurve second = KernelDensity.of(turned, 128);
    assertThat(second.from()).isEqualTo(first.from());
    for (int i = 0; i < 128; i++) {
      assertThat(second.heights()[i]).isCloseTo(first.heights()[i], within(1e-12));
    }
  }

  @Test
  void severalSamplesShareAWindowThatLongTailsDoNotStretch() {
    double[] calm = Arrays.stream(normal(2_000)).map(z -> 100 + 2 * z).toArray();
    double[] wild = Arrays.stream(normal(2_000)).map(z -> 80 * Math.exp(1.5 * z)).toArray();
    List<DensityCurve> curves = KernelDensity.together(List.of(calm, wild), 0.005, 256);
    assertThat(curves).extracting(DensityCurve::from).containsOnly(curves.getFirst().from());
    assertThat(curves).extracting(DensityCurve::to).containsOnly(curves.getFirst().to());
    assertThat(curves.getFirst().above()).isZero();
    // The quantile 0.995 and three bandwidths more: a little less than 1 in 200 lies beyond.
    assertThat(curves.getLast().above()).isBetween(0.001, 0.005);
    assertThat(curves.getLast().area()).isCloseTo(1 - curves.getLast().above(), within(2e-3));
  }

  @Test
  void outsideItsWindowACurveIsNothingAndBetweenPlacesStraight() {
    DensityCurve curve = new DensityCurve(1, 0.5, new double[] {0, 2, 1}, 0.1, 0, 0);
    assertThat(curve.at(0.99)).isZero();
    assertThat(curve.at(2.01)).isZero();
    assertThat(curve.at(1.25)).isEqualTo(1);
    assertThat(curve.at(2)).isEqualTo(1);
    assertThat(curve.area()).isEqualTo(1.25);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> KernelDensity.within(new double[] {1, Double.NaN}, 0, 2, 64))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> KernelDensity.within(new double[] {1}, 2, 2, 64))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static int peakOf(DensityCurve curve) {
    return IntStream.range(0, curve.count())
        .reduce((a, b) -> curve.heights()[b] > curve.heights()[a] ? b : a)
        .orElseThrow();
  }
}
