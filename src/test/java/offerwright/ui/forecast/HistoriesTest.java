package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.PriceProcess.FollowHistory;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TierPath;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

class HistoriesTest {
  private static final FollowHistory FOLLOW =
      new FollowHistory(
          new SeriesChoice(
              "list", Optional.of(ModelTier.MID), Optional.of("lab"), Optional.empty()),
          LocalDate.of(2024, 3, 1));

  private static Workspace workspace() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow();
    return sample.withHistories(List.of(new PriceHistory("list", List.of())));
  }

  private static Scenario first(Workspace workspace) {
    return workspace.plan().scenarios().getFirst();
  }

  private static Workspace following() {
    Workspace workspace = workspace();
    ModelTier tier = first(workspace).prices().tiers().getFirst().tier();
    return workspace.withPlan(
        workspace.plan().withScenario(Histories.using(first(workspace), tier, FOLLOW)));
  }

  @Test
  void aSecondHistoryOfOneNameGetsANumber() {
    Workspace twice = Histories.with(workspace(), new PriceHistory("list", List.of()));
    Workspace thrice = Histories.with(twice, new PriceHistory("list", List.of()));
    assertThat(thrice.histories())
        .extracting(PriceHistory::name)
        .containsExactly("list", "list 2", "list 3");
  }

  @Test
  void renamingTakesThoseWhoFollowAlong() {
    Workspace renamed = Histories.renamed(following(), "list", "prices");
    assertThat(renamed.histories()).extracting(PriceHistory::name).containsExactly("prices");
    assertThat(first(renamed).prices().tiers().getFirst().process())
        .isEqualTo(
            new FollowHistory(
                new SeriesChoice(
                    "prices", FOLLOW.series().tier(), FOLLOW.series().provider(), Optional.empty()),
                FOLLOW.from()));
    assertThat(Histories.renamed(following(), "other", "prices")).isEqualTo(following());
  }

  @Test
  void followersAreNamedByScenario() {
    Workspace workspace = following();
    assertThat(Histories.followers(workspace, "list")).containsExactly(first(workspace).name());
    assertThat(Histories.followers(workspace, "other")).isEmpty();
    assertThat(Histories.without(workspace, "list").histories()).isEmpty();
  }

  @Test
  void aProcessReplacesThatOfItsTierOnly() {
    Scenario scenario = first(workspace());
    PriceProcess flat = new PriceProcess.Exponential(Percent.NONE);
    TierPath front = scenario.prices().tiers().getFirst();
    Scenario changed = Histories.using(scenario, front.tier(), flat);
    assertThat(changed.prices().tiers().getFirst()).isEqualTo(front.withProcess(flat));
    assertThat(changed.prices().tiers().subList(1, changed.prices().tiers().size()))
        .isEqualTo(scenario.prices().tiers().subList(1, scenario.prices().tiers().size()));
    assertThat(changed.withPrices(scenario.prices())).isEqualTo(scenario);
  }
}
