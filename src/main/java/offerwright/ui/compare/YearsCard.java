package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.YearBar;
import offerwright.calc.value.PackagePart;
import offerwright.domain.comparison.YearBasis;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.Words;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.ChartUnit;
import offerwright.ui.chart.Column;
import offerwright.ui.chart.OfferYears;
import offerwright.ui.chart.OfferYearsChart;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.Segmented;
import offerwright.ui.text.Formats;

/// What each offer brings year by year, in years of work or calendar years.
final class YearsCard {
  private final Formats formats;
  private final OfferYearsChart chart;
  private final ChartCard card;
  private final Segmented<YearBasis> basis;
  private final HBox legend = new HBox();
  private OfferYears shown = OfferYears.NONE;

  /// `choose` hears of other years.
  YearsCard(Formats formats, FigureActions.Keeper keeper, Consumer<YearBasis> choose) {
    this.formats = formats;
    chart = new OfferYearsChart(formats);
    chart.setId("compare-years");
    card = ChartCard.bordered("By year", chart, keeper);
    basis = new Segmented<>("Years", List.of(YearBasis.values()), ComparisonWords::of);
    basis.setOnChoice(choose);
    basis.getStyleClass().add("ow-plan-choose");
    basis.setId("year-basis");
    basis.setMinWidth(Segmented.USE_PREF_SIZE);
    card.setLegend(basis);
    legend.setAlignment(Pos.CENTER_LEFT);
    card.getChildren().add(1, legend);
    card.getStyleClass().add("ow-compare-years");
    card.setMinSize(0, 0);
    chart.setMinHeight(120);
    chart.setPrefHeight(176);
    VBox.setVgrow(chart, Priority.ALWAYS);
  }

  VBox node() {
    return card;
  }

  void show(Comparison comparison) {
    basis.show(comparison.workspace().comparison().years());
    OfferYears years = years(comparison);
    if (!years.equals(shown)) {
      shown = years;
      chart.show(years);
      Node keys = chart.legend();
      if (keys instanceof FlowPane flow) {
        flow.setAlignment(Pos.CENTER_LEFT);
      }
      legend.getChildren().setAll(keys);
    }
  }

  /// Offers that are not in the currency of the comparison are in no bar.
  private OfferYears years(Comparison comparison) {
    List<OfferYears.Offer> offers = new ArrayList<>();
    List<String> names = List.of();
    double highest = 0;
    for (int i = 0; i < comparison.offers().size(); i++) {
      ComparedOffer offer = comparison.offers().get(i);
      if (offer.scale().isEmpty()) {
        continue;
      }
      List<YearBar> bars = comparison.years().get(i);
      names = bars.stream().map(YearBar::year).toList();
      for (YearBar bar : bars) {
        highest = Math.max(highest, Math.max(bar.total().toDouble(), bar.tokens().toDouble()));
      }
      offers.add(
          new OfferYears.Offer(
              Shown.tag(offer),
              offer.name(),
              bars.stream().map(bar -> year(comparison, offer, bar)).toList()));
    }
    return new OfferYears(
        ChartUnit.money(formats.sign(comparison.currency().code()), highest, "a year"),
        "Equity, " + counted(comparison),
        names,
        offers);
  }

  /// "valued"; the same for all offers.
  private static String counted(Comparison comparison) {
    return comparison.offers().stream()
        .findFirst()
        .map(offer -> Words.of(offer.figures().counting()).toLowerCase(Locale.ROOT))
        .orElse("valued");
  }

  private static OfferYears.Year year(Comparison comparison, ComparedOffer offer, YearBar bar) {
    List<String> missing =
        new ArrayList<>(offer.missingFromTotals().stream().map(ComparisonWords::of).toList());
    if (offer.isEquityNotValued()) {
      missing.add("value of the equity");
    }
    double theta = comparison.workspace().comparison().ownUse().fraction();
    double used = bar.tokensUsed().toDouble();
    boolean tokens = !bar.tokens().isZero();
    return new OfferYears.Year(
        List.of(
            new Column.Segment(PackagePart.CASH, bar.base().toDouble()),
            new Column.Segment(PackagePart.VARIABLE, bar.variable().toDouble()),
            new Column.Segment(PackagePart.EQUITY, bar.equity().toDouble()),
            new Column.Segment(PackagePart.BENEFITS, bar.benefits().toDouble())),
        missing,
        tokens
            ? Optional.of(
                new OfferYears.Tokens(
                    OptionalDouble.of(bar.tokens().toDouble()),
                    OptionalDouble.of(used),
                    theta > 0 ? OptionalDouble.of(used * theta) : OptionalDouble.empty()))
            : Optional.empty());
  }
}
