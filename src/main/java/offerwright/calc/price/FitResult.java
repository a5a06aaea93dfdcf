package offerwright.calc.price;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.domain.market.PriceProcess;

/// One process fitted to a price series.
///
/// @param method the process
/// @param figures estimates with their uncertainty, the main one first
/// @param process the process as a forecast takes it: "use this fit"; empty if its figures are
///   outside of what a forecast accepts
/// @param logLikelihood at the fit, of all prices or of all moves; empty if there is none
/// @param aic Akaike's criterion, twice the number of parameters less twice the logarithm of the
///   likelihood; only with 24 prices or more. A trend explains prices, the others moves from one
///   price to the next: compare within each kind
/// @param remarks sentences to read beside the figures
/// @param fan month by month from the last price on; empty where no law is known
public record FitResult(
    FitMethod method,
    List<FittedFigure> figures,
    Optional<PriceProcess> process,
    OptionalDouble logLikelihood,
    OptionalDouble aic,
    List<String> remarks,
    List<FanPoint> fan) {
  /// Copies the lists.
  public FitResult {
    figures = List.copyOf(figures);
    remarks = List.copyOf(remarks);
    fan = List.copyOf(fan);
  }

  /// The first figure of a kind; empty if the process has none.
  public Optional<FittedFigure> figure(FitParameter parameter) {
    return figures.stream().filter(figure -> figure.parameter() == parameter).findFirst();
  }

  /// The figure of a kind whose standard error was worked out in a way.
  public Optional<FittedFigure> figure(FitParameter parameter, ErrorKind kind) {
    return figures.stream()
        .filter(figure -> figure.parameter() == parameter && figure.kind() == kind)
        .findFirst();
  }
}
