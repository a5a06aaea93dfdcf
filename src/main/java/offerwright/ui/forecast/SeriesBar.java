package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.SeriesChoice;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;

/// Which quotes of a history make the series: tier, provider and model, each of them or all.
final class SeriesBar {
  private static final double FIELD = 150;

  private final Choice<Optional<ModelTier>> tier =
      new Choice<>("Tier", List.of(), each -> each.map(Words::of).orElse("All tiers"));
  private final Choice<Optional<String>> provider =
      new Choice<>("Provider", List.of(), each -> each.orElse("All providers"));
  private final Choice<Optional<String>> model =
      new Choice<>("Model", List.of(), each -> each.orElse("All models, the newest counts"));
  private final Columns fields;
  private String history = "";

  SeriesBar(Consumer<SeriesChoice> choose) {
    tier.setId("series-tier");
    provider.setId("series-provider");
    model.setId("series-model");
    tier.setOnChoice(chosen ->
        choose.accept(new SeriesChoice(history, chosen, provider.getValue(), model.getValue())));
    provider.setOnChoice(chosen ->
        choose.accept(new SeriesChoice(history, tier.getValue(), chosen, model.getValue())));
    model.setOnChoice(chosen ->
        choose.accept(new SeriesChoice(history, tier.getValue(), provider.getValue(), chosen)));
    FieldBox widest = new FieldBox("Model", model);
    fields =
        Columns.fields(
            FIELD, 4, new FieldBox("Tier", tier), new FieldBox("Provider", provider), widest);
    Columns.setSpan(widest, 2);
  }

  Region node() {
    return fields;
  }

  void show(PriceHistory shown, SeriesChoice choice) {
    history = shown.name();
    SeriesOptions options = SeriesOptions.of(shown, choice);
    tier.show(options.tiers(), choice.tier());
    provider.show(options.providers(), choice.provider());
    model.show(options.models(), choice.model());
  }
}
