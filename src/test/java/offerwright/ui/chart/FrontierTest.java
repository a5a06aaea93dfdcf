package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import offerwright.calc.estimate.Estimate;
import org.junit.jupiter.api.Test;

class FrontierTest {
  private final Frontier frontier = FrontierExample.mockup(1);

  @Test
  void theCurveIsPartedAtOneAndBothPartsHoldIt() {
    assertThat(frontier.part(false)).hasSize(8);
    assertThat(frontier.part(false).getLast()).isEqualTo(frontier.part(true).getFirst());
    assertThat(frontier.part(true).getLast().alpha()).isInfinite();
  }

  @Test
  void anAlphaBetweenPointsLiesBetweenThem() {
    Frontier.Point point = frontier.at(0.6).orElseThrow();
    assertThat(point.output()).isBetween(98.1, 98.9);
    // α / (1 + α): 0.375 lies 0.5317 of the way from 0.3333 to 0.4118.
    assertThat(point.across()).isCloseTo(0.129 - 0.53125 * 0.056, within(1e-9));
    assertThat(frontier.at(50).orElseThrow().output()).isBetween(71.2, 85.5);
  }

  @Test
  void aCurveWithoutPointAtOneIsPartedBetween() {
    Frontier bare =
        new Frontier(
            "",
            OptionalDouble.empty(),
            List.of(),
            List.of(new Frontier.Point(0.5, 0.2, 99), new Frontier.Point(2, 0.1, 95)),
            OptionalDouble.empty(),
            "");
    assertThat(bare.part(false).getLast().output()).isCloseTo(97, within(1e-9));
    assertThat(bare.at(0.2)).isEmpty();
    assertThat(bare.at(3)).isEmpty();
  }

  @Test
  void pointsWithoutFiguresAreLeftOutOfTheCurve() {
    Frontier holed =
        new Frontier(
            "",
            OptionalDouble.empty(),
            List.of(),
            List.of(
                new Frontier.Point(0, Double.POSITIVE_INFINITY, 100),
                new Frontier.Point(1, 0.1, 98)),
            OptionalDouble.of(0),
            "");
    assertThat(holed.part(false)).containsExactly(new Frontier.Point(1, 0.1, 98));
    assertThat(holed.at(0)).isEmpty();
  }

  @Test
  void theRangeHoldsEveryDotWithItsIntervalsTheBoundAndEquality() {
    FrontierRange range = FrontierRange.of(frontier, false);
    assertThat(range.left()).isZero();
    assertThat(range.right()).isCloseTo(0.367, within(1e-9));
    assertThat(range.high()).isCloseTo(100, within(1e-9));
    assertThat(range.low()).isCloseTo(92.64, within(1e-9));
  }

  @Test
  void theEndOfTheCurveDoesNotSqueezeTheRest() {
    assertThat(frontier.curve().getLast().output()).isLessThan(75);
    assertThat(FrontierRange.of(frontier, false).low()).isGreaterThan(90);
    assertThat(FrontierRange.of(frontier, true).low()).isGreaterThan(95);
  }

  @Test
  void figuresThatAreNoneAreNeitherDrawnNorInTheRange() {
    Frontier holed = FrontierExample.withInfinite();
    assertThat(holed.left()).extracting(Frontier.Dot::name).containsExactly("Efficient", "Unknown");
    assertThat(FrontierRange.of(holed, false)).isEqualTo(FrontierRange.of(frontier, false));
  }

  @Test
  void axesStartAtATickAndHoldAtMostSix() {
    for (int seed = 1; seed <= 40; seed++) {
      FrontierRange range = FrontierRange.of(FrontierExample.cluster(3 + seed % 13, seed), false);
      for (Axis axis : List.of(range.across(6), range.up(6, 0.05))) {
        assertThat(axis.ticks()).hasSizeBetween(2, 6);
        assertThat(axis.ticks().getFirst()).isEqualTo(axis.low());
      }
      assertThat(range.up(6, 0.05).holds(range.low())).isTrue();
      assertThat(range.up(6, 0.05).holds(range.high())).isTrue();
      assertThat(range.across(6).holds(range.right())).isTrue();
    }
  }

  @Test
  void onePolicyAloneHasARange() {
    Frontier one =
        new Frontier(
            "Jain",
            OptionalDouble.of(1),
            List.of(
                new Frontier.Dot(
                    "a", "A", "Equal", Estimate.exact(1), Estimate.exact(100), true, List.of())),
            List.of(),
            OptionalDouble.empty(),
            "");
    FrontierRange range = FrontierRange.of(one, false);
    assertThat(range.across(6).holds(1)).isTrue();
    assertThat(range.up(6, 0.1).holds(100)).isTrue();
    assertThat(FrontierRange.of(Frontier.NONE, false).isNone()).isTrue();
  }
}
