package offerwright.ui.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import offerwright.calc.estimate.Spread;

/// What a [YearQuantilesChart] shows: how wide offers are spread in each year.
///
/// @param unit what figures are counted in
/// @param years names of the years; example: "Year 1"
/// @param offers up to four, in the order of their tags
public record YearQuantiles(ChartUnit unit, List<String> years, List<Offer> offers) {
  /// Nothing to show.
  public static final YearQuantiles NONE =
      new YearQuantiles(ChartUnit.plain("", "", ""), List.of(), List.of());

  /// Copies the lists.
  public YearQuantiles {
    years = List.copyOf(years);
    offers = List.copyOf(offers);
  }

  /// An offer.
  ///
  /// @param tag its letter
  /// @param name example: "Meridian Labs, Senior backend"
  /// @param years its years from the first on; may be fewer than the chart's
  public record Offer(OfferTag tag, String name, List<Spread> years) {
    /// Copies the list.
    public Offer {
      years = List.copyOf(years);
    }
  }

  /// Every figure the axis holds.
  DoubleStream figures() {
    return offers.stream()
        .flatMap(offer -> offer.years().stream())
        .flatMapToDouble(spread -> DoubleStream.of(spread.p5(), spread.p95()))
        .filter(Double::isFinite);
  }
}
