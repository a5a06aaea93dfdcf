package offerwright.ui.forecast;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.price.FitResult;
import offerwright.calc.price.PriceSeries;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.plan.TierPath;
import offerwright.files.text.PriceWords;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// Puts a fit, or the history itself, to use for a tier of the scenario in front.
final class UsePane {
  private final Formats formats;
  private final HistoryJobs jobs;
  private final Runnable close;
  private final Label scenario = Nodes.label("", "ow-strong");
  private final Choice<ModelTier> tier = new Choice<>("Tier of the scenario", List.of(), Words::of);
  private final DateField from;
  private final Button use = Nodes.button("Use this fit", this::useFit);
  private final Button follow = Nodes.button("Follow the history", this::followHistory);
  private final Label note = Nodes.paragraph("", "ow-caption");
  private final VBox box = new VBox(4);
  private Optional<PriceSeries> series = Optional.empty();
  private Optional<FitResult> fit = Optional.empty();

  UsePane(Formats formats, HistoryJobs jobs, LocalDate today, Runnable close) {
    this.formats = formats;
    this.jobs = jobs;
    this.close = close;
    tier.setId("use-tier");
    use.setId("use-fit");
    use.getStyleClass().add(Styles.ACCENT);
    follow.setId("follow-history");
    from = new DateField("Day of the history that stands for today", formats, today);
    from.setId("follow-from");
    from.setRule(this::outside);
    from.setOnDay(_ -> say());
    Label of = Nodes.label("from", "ow-muted");
    of.setLabelFor(from);
    HBox row =
        Nodes.row(
            8,
            scenario,
            tier,
            use,
            Nodes.spring(),
            Nodes.label("or", "ow-muted"),
            follow,
            of,
            from);
    scenario.setMinWidth(0);
    row.getChildren().stream()
        .filter(node -> !node.equals(scenario) && node instanceof Label)
        .forEach(node -> ((Label) node).setMinWidth(Region.USE_PREF_SIZE));
    tier.setMinWidth(112);
    use.setMinWidth(Region.USE_PREF_SIZE);
    follow.setMinWidth(Region.USE_PREF_SIZE);
    from.setMinWidth(132);
    box.getChildren().addAll(row, from.error(), note);
  }

  Region node() {
    return box;
  }

  private Optional<String> outside(LocalDate day) {
    return series.flatMap(prices ->
        day.isBefore(prices.first().date()) || day.isAfter(prices.last().date())
            ? Optional.of(
                "From "
                    + formats.date(prices.first().date())
                    + " to "
                    + formats.date(prices.last().date())
                    + ".")
            : Optional.empty());
  }

  /// Shows what can be used: a fit of a series, in a scenario.
  void show(Optional<Planned> planned, Optional<PriceSeries> shown, Optional<FitResult> chosen) {
    boolean otherSeries = !series.map(PriceSeries::points).equals(shown.map(PriceSeries::points));
    series = shown;
    fit = chosen;
    if (otherSeries) {
      from.forget();
      from.show(shown.map(prices -> prices.first().date()));
    }
    List<ModelTier> tiers =
        planned.stream()
            .flatMap(held -> held.scenario().prices().tiers().stream())
            .map(TierPath::tier)
            .toList();
    scenario.setText(planned.map(held -> held.scenario().name() + ":").orElse("No scenario yet"));
    if (!tiers.isEmpty()
        && (tier.getValue() == null || otherSeries || !tiers.contains(tier.getValue()))) {
      Optional<ModelTier> same =
          shown.flatMap(prices -> prices.choice().tier()).filter(tiers::contains);
      tier.show(tiers, same.orElse(tiers.getFirst()));
    } else if (!tiers.isEmpty()) {
      tier.show(tiers, tier.getValue());
    }
    tier.setDisable(tiers.isEmpty());
    use.setDisable(tiers.isEmpty() || chosen.flatMap(FitResult::process).isEmpty());
    follow.setDisable(tiers.isEmpty() || shown.isEmpty());
    say();
  }

  /// What would be used, in words.
  private void say() {
    if (fit.isPresent() && fit.get().process().isEmpty()) {
      note.setText("This fit is outside of what a forecast accepts; choose another process.");
      return;
    }
    String following =
        series
            .map(prices ->
                "Followed, its moves are repeated from the day given; after "
                    + formats.date(prices.last().date())
                    + " the price stays.")
            .orElse("");
    note.setText(following);
  }

  private void useFit() {
    fit.flatMap(FitResult::process)
        .ifPresent(process ->
            put(process, "move as fitted: " + PriceWords.low(fit.orElseThrow().method())));
  }

  private void followHistory() {
    Optional<LocalDate> day = from.isWrong() ? Optional.empty() : from.current();
    if (day.isEmpty()) {
      from.requestFocus();
      return;
    }
    series.ifPresent(prices -> {
      SeriesChoice choice = prices.choice();
      put(
          new PriceProcess.FollowHistory(choice, day.get()),
          "follow " + choice.history() + " from " + formats.date(day.get()));
    });
  }

  private void put(PriceProcess process, String how) {
    close.run();
    jobs.use(tier.getValue(), process, how);
  }
}
