package offerwright.calc.budget;

import offerwright.domain.Require;

/// Dispersion of use, split into lasting differences between people and differences between the
/// months of one person. Variances add: `σ² = σ_b² + σ_w²`.
///
/// @param between σ_b, 0 or more; example: 0.9
/// @param within σ_w, 0 or more; example: 0.8
public record DispersionSplit(double between, double within) {
  /// Refuses negative figures.
  public DispersionSplit {
    Require.that(
        between >= 0 && within >= 0, "dispersions are 0 or more, were %s and %s", between, within);
  }

  /// Both together.
  public Dispersion together() {
    return new Dispersion(StrictMath.hypot(between, within));
  }

  /// Split in the same proportion, so that the top tenth uses `ratio` times the median; all between
  /// people if there is no dispersion yet.
  ///
  /// @param ratio 1 or more; example: 10 gives 0.91 and 0.81 from 0.9 and 0.8
  public DispersionSplit withTopTenth(double ratio) {
    double wanted = Dispersion.fromTopTenth(ratio).sigma();
    double now = together().sigma();
    return now == 0
        ? new DispersionSplit(wanted, 0)
        : new DispersionSplit(between * wanted / now, within * wanted / now);
  }
}
