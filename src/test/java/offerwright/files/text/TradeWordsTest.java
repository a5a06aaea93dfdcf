package offerwright.files.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.GrowthNeeded;
import offerwright.calc.compare.Person;
import offerwright.calc.estimate.Estimate;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.workspace.Workspace;
import offerwright.support.samples.MeridianLabs;
import org.junit.jupiter.api.Test;

class TradeWordsTest {
  private static final Person CAUTIOUS = new Person(0.3, 2, Optional.of(400_000.0));
  private static final Comparison COMPARISON = comparison();

  private static Comparison comparison() {
    Workspace sample = MeridianLabs.workspace();
    return Comparison.of(
        sample.withComparison(
            sample
                .comparison()
                .withOffers(List.of(OfferKey.competing("ferrous"), OfferKey.competing("halcyon")))),
        MeridianLabs.TODAY);
  }

  /// Halcyon, B, against Ferrous, A.
  private static AskList list(Estimate gap, GrowthNeeded... growth) {
    return new AskList(
        COMPARISON.offers().get(1),
        COMPARISON.offers().getFirst(),
        gap,
        List.of(),
        List.of(growth).stream().findFirst(),
        List.of());
  }

  private static String gap(double value, double half) {
    return TradeWords.gap(
        list(new Estimate(value, value - half, value + half)), CAUTIOUS, Locale.US);
  }

  @Test
  void aGapSaysItsSizeItsIntervalAndItsMeasure() {
    assertThat(gap(21_321, 3_912)).isEqualTo("B is short by $21,321 ± 3,900 (sure amount, γ = 2).");
    assertThat(gap(-21_321, 3_912))
        .isEqualTo("B is ahead by $21,321 ± 3,900 already (sure amount, γ = 2).");
    assertThat(gap(1_000, 3_912))
        .isEqualTo(
            "B is short by $1,000 ± 3,900, which the simulation cannot tell from nothing (sure amount, γ = 2).");
    assertThat(gap(0, 0)).isEqualTo("B and A are worth the same (sure amount, γ = 2).");
  }

  @Test
  void withoutWealthItIsTheMean() {
    assertThat(
            TradeWords.gap(
                list(new Estimate(10, 8, 12)), new Person(0, 2, Optional.empty()), Locale.US))
        .isEqualTo("B is short by $10 ± 2 (mean, risk not weighed).");
  }

  private static String growth(GrowthNeeded needed) {
    return TradeWords.growth(list(new Estimate(1_000, 900, 1_100), needed), Locale.US)
        .orElseThrow();
  }

  @Test
  void requiredGrowthStandsBesideExpectedGrowth() {
    assertThat(growth(new GrowthNeeded(GrowthNeeded.Kind.SHARE_PRICE, 4, 1.91, 0.1756, 0, 1.42)))
        .isEqualTo(
            "For the equity of B to make it equal A, its share price must be 1.91 times today’s after 4 years (17.6 % a year); 1.42 times is expected.");
    assertThat(
            growth(
                new GrowthNeeded(GrowthNeeded.Kind.EXIT_VALUE, 5, 3.4, 0.277, 612_300_000, 1.57)))
        .isEqualTo(
            "For the equity of B to make it equal A, the value of the company must be 3.4 times today’s, $612 million, after 5 years (27.7 % a year); 1.57 times is expected.");
  }

  @Test
  void growthThatIsNotEnoughOrNotNeededIsSaid() {
    assertThat(
            growth(
                new GrowthNeeded(
                    GrowthNeeded.Kind.SHARE_PRICE,
                    4,
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    0,
                    1.42)))
        .contains("no growth of its share price is enough");
    assertThat(growth(new GrowthNeeded(GrowthNeeded.Kind.SHARE_PRICE, 4, 0.001, -0.82, 0, 1.42)))
        .isEqualTo("B equals A even if its equity brings nothing.");
    assertThat(TradeWords.growth(list(new Estimate(1, 0, 2)), Locale.US)).isEmpty();
  }
}
