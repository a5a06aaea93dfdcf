package offerwright.ui.forecast;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.calc.price.ErrorKind;
import offerwright.calc.price.FitMethod;
import offerwright.calc.price.FitParameter;
import offerwright.calc.price.FitResult;
import offerwright.calc.price.FittedFigure;
import offerwright.calc.price.PriceFit;
import offerwright.calc.price.SteadyChange;
import offerwright.files.text.PriceWords;
import offerwright.ui.text.Formats;

/// One process in the table of fits, in words.
///
/// @param method the process
/// @param name its name
/// @param figure what it is mainly about; example: "Change a year"
/// @param estimate of that figure
/// @param error its standard error, or why there is none
/// @param factor by which the price changes a year; may be empty
/// @param halfLife in months; may be empty
/// @param aic Akaike's criterion; may be empty
/// @param isWider true for the one of trend and random walk whose change is less certain
record FitLine(
    FitMethod method,
    String name,
    String figure,
    String estimate,
    String error,
    String factor,
    String halfLife,
    String aic,
    boolean isWider) {
  /// The processes that could be fitted, simplest first.
  static List<FitLine> of(PriceFit fit, Formats formats) {
    FitFigures figures = new FitFigures(formats, fit.series().currency());
    return fit.results().stream().map(result -> of(fit, result, figures)).toList();
  }

  private static FitLine of(PriceFit fit, FitResult result, FitFigures figures) {
    FittedFigure main = main(result);
    String error = figures.error(main);
    return new FitLine(
        result.method(),
        PriceWords.of(result.method()),
        PriceWords.of(main.parameter()),
        figures.value(main),
        error.isEmpty() ? without(main.kind()) : error,
        result
            .figure(FitParameter.YEARLY_CHANGE)
            .map(change -> figures.factor(1 + change.value()))
            .orElse(""),
        halfLife(result, figures),
        result.aic().isPresent() ? figures.number(result.aic().getAsDouble()) : "",
        fit.widest().equals(Optional.of(result.method())));
  }

  /// The yearly change with the widest of its standard errors, where a process has one.
  static FittedFigure main(FitResult result) {
    return Stream.of(FitParameter.YEARLY_CHANGE, FitParameter.SPEED)
        .flatMap(parameter -> result.figure(parameter).stream())
        .findFirst()
        .orElseGet(() -> result.figures().getFirst());
  }

  private static String without(ErrorKind kind) {
    return kind == ErrorKind.EXPERT ? "default" : "not known";
  }

  private static String halving(double yearlyChange, FitFigures figures) {
    return yearlyChange < 0
        ? figures.number(new SteadyChange(StrictMath.log1p(yearlyChange)).halfLifeMonths())
        : "does not fall";
  }

  private static String halfLife(FitResult result, FitFigures figures) {
    Optional<String> ofPrice = result.figure(FitParameter.HALF_LIFE).map(figures::value);
    return ofPrice
        .or(() ->
            result
                .figure(FitParameter.REVERSION_HALF_LIFE)
                .map(gap -> figures.value(gap) + " of a gap"))
        .or(() ->
            result
                .figure(FitParameter.YEARLY_CHANGE)
                .map(change -> halving(change.value(), figures)))
        .orElse("");
  }
}
