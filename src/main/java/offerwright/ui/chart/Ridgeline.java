package offerwright.ui.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import offerwright.calc.estimate.DensityCurve;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;

/// What a [RidgelineChart] shows: how what offers turn out to be worth is spread.
///
/// @param unit what is counted, with the title under the axis as its caption; example: "Worth to me
///   over four years, $ million, before tax"
/// @param ridges up to four, from the top
public record Ridgeline(ChartUnit unit, List<Ridge> ridges) {
  /// Nothing to show.
  public static final Ridgeline NONE = new Ridgeline(ChartUnit.plain("", "", ""), List.of());

  /// Copies the list.
  public Ridgeline {
    ridges = List.copyOf(ridges);
  }

  /// One offer.
  ///
  /// @param tag its letter
  /// @param name example: "Meridian Labs, Senior backend"
  /// @param density its shape; curves over one window compare best
  /// @param spread its quantiles
  /// @param mean its mean with the interval
  /// @param notes words at places of the curve; may be empty
  public record Ridge(
      OfferTag tag,
      String name,
      DensityCurve density,
      Spread spread,
      Estimate mean,
      List<Note> notes) {
    /// Copies the list.
    public Ridge {
      notes = List.copyOf(notes);
    }

    DoubleStream figures() {
      return DoubleStream.of(density.from(), density.to(), spread.p5(), spread.p95(), mean.value());
    }
  }

  /// Words that explain a place.
  ///
  /// @param at the place on the axis
  /// @param words a few; example: "bump: token budget used in full"
  public record Note(double at, String words) {}

  /// Every figure the axis holds.
  DoubleStream figures() {
    return ridges.stream().flatMapToDouble(Ridge::figures).filter(Double::isFinite);
  }
}
