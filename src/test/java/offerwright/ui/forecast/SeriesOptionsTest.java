package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.workspace.Workspace;
import offerwright.files.csv.PriceHistoryCsv;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

class SeriesOptionsTest {
  private final PriceHistory history = PriceHistoryCsv.sample().value().orElseThrow();

  private SeriesChoice choice(ModelTier tier, String provider, String model) {
    return new SeriesChoice(
        history.name(), Optional.of(tier), Optional.of(provider), Optional.of(model));
  }

  @Test
  void eachChoiceNarrowsTheNext() {
    SeriesOptions options =
        SeriesOptions.of(history, choice(ModelTier.SMALL, "google", "no such model"));
    assertThat(options.tiers()).startsWith(Optional.empty(), Optional.of(ModelTier.FRONTIER));
    assertThat(options.providers()).contains(Optional.of("google"), Optional.of("openai"));
    assertThat(options.models().stream().flatMap(Optional::stream))
        .isNotEmpty()
        .allMatch(model ->
            history.quotes().stream()
                .anyMatch(quote ->
                    quote.model().equals(model)
                        && quote.tier() == ModelTier.SMALL
                        && quote.provider().equals("google")));
  }

  @Test
  void whatIsGoneIsNoLongerChosen() {
    SeriesChoice wanted = choice(ModelTier.OPEN, "anthropic", "gpt-5");
    SeriesChoice kept = SeriesOptions.of(history, wanted).kept(wanted);
    assertThat(kept.tier()).contains(ModelTier.OPEN);
    assertThat(kept.provider()).isEmpty();
    assertThat(kept.model()).isEmpty();
  }

  @Test
  void theProviderThatIsPaidComesFirst() {
    Workspace sample = Samples.open("meridian-labs").value().orElseThrow();
    LocalDate today = LocalDate.of(2026, 11, 21);
    SeriesChoice first = SeriesOptions.first(history, sample.prices(), today);
    assertThat(first.tier()).contains(ModelTier.FRONTIER);
    assertThat(first.provider()).contains("anthropic");
    PriceHistory empty = new PriceHistory("empty", List.of());
    assertThat(SeriesOptions.first(empty, sample.prices(), today).tier()).isEmpty();
  }
}
