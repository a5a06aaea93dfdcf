package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.TierPath;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.Test;

class TierSharesTest {
  private static final Formats FORMATS = new Formats(Locale.US);

  private static List<TierPath> tiers(String... shares) {
    List<TierPath> tiers = new ArrayList<>();
    for (String share : shares) {
      tiers.add(
          new TierPath(
              List.of(ModelTier.values()).get(tiers.size()),
              Percent.of(share),
              new PriceProcess.Exponential(Percent.NONE)));
    }
    return tiers;
  }

  private static List<Percent> shares(List<TierPath> tiers) {
    return tiers.stream().map(TierPath::share).toList();
  }

  private static List<Percent> percents(String... points) {
    return List.of(points).stream().map(Percent::of).toList();
  }

  @Test
  void sharesThatAddUpAreFine() {
    assertThat(TierShares.remark(tiers("70", "30"), FORMATS)).isEmpty();
    assertThat(TierShares.remark(tiers("33.3333", "33.3333", "33.3334"), FORMATS)).isEmpty();
  }

  @Test
  void othersAreSaidWithTheirSum() {
    assertThat(TierShares.remark(tiers("70", "42.5"), FORMATS))
        .contains("The tiers take 112.5 % of the spending together, not 100 %.");
    assertThat(TierShares.remark(tiers("70"), FORMATS))
        .contains("The only tier takes 70 % of the spending, not 100 %.");
  }

  @Test
  void theOthersTakeWhatOneLeaves() {
    List<TierPath> tiers = tiers("60", "40", "20");
    assertThat(TierShares.repair(tiers, 0, FORMATS)).isEqualTo("The other tiers take 40 %");
    assertThat(shares(TierShares.mended(tiers, 0))).isEqualTo(percents("60", "26.6", "13.4"));
    assertThat(TierShares.isWhole(TierShares.mended(tiers, 1))).isTrue();
    assertThat(TierShares.repair(tiers("60", "30"), 1, FORMATS))
        .isEqualTo("The other tier takes 70 %");
  }

  @Test
  void othersWithoutAShareShareAlike() {
    assertThat(shares(TierShares.mended(tiers("40", "0", "0"), 0)))
        .isEqualTo(percents("40", "30", "30"));
  }

  @Test
  void oneTierTakesAll() {
    assertThat(shares(TierShares.mended(tiers("40"), 0))).isEqualTo(percents("100"));
    assertThat(TierShares.repair(tiers("40"), 0, FORMATS)).isEqualTo("It takes 100 %");
  }

  @Test
  void whatARemovedTierHadGoesToTheRestInProportion() {
    assertThat(shares(TierShares.whole(tiers("60", "20")))).isEqualTo(percents("75", "25"));
  }
}
