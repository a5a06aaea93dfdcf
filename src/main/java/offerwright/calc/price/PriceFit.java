package offerwright.calc.price;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.market.TokenMix;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Everything that can be fitted to one price series.
///
/// @param series the prices
/// @param results the fits that were possible, simplest first; never empty
/// @param widest of trend and random walk the one whose yearly change is less certain; what to show
///   unless a person chooses; empty if there are too few prices for both
/// @param problems what is not possible and why, and what was left out
public record PriceFit(
    PriceSeries series,
    List<FitResult> results,
    Optional<FitMethod> widest,
    List<Problem> problems) {
  /// Copies the lists.
  public PriceFit {
    results = List.copyOf(results);
    problems = List.copyOf(problems);
  }

  /// Fits every process that the number of prices allows: one price is flat, two give a steady
  /// change without uncertainty, three a trend and a random walk, eight mean reversion to a level,
  /// twelve to a trend, 60 months without a hole two moods.
  ///
  /// No value, with the reason, if the series has no price.
  ///
  /// @param mix what tokens are spent on
  /// @param today quotes after this day are left out
  /// @param months how far beyond today the fan goes
  public static Checked<PriceFit> of(
      PriceHistory history, SeriesChoice choice, TokenMix mix, LocalDate today, int months) {
    Checked<PriceSeries> series = PriceSeries.of(history, choice, mix, today);
    return series
        .value()
        .map(found -> Checked.good(new PriceFitting(found, series.problems(), today, months).fit()))
        .orElseGet(() -> Checked.bad(series.problems()));
  }

  /// The fit of a process; empty if it was not possible.
  public Optional<FitResult> result(FitMethod method) {
    return results.stream().filter(result -> result.method() == method).findFirst();
  }

  /// The fit to show unless a person chooses: the one with the wider uncertainty, else the only one
  /// there is.
  public FitResult preferred() {
    return widest.flatMap(this::result).orElseGet(results::getFirst);
  }
}
