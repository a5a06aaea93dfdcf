package offerwright.calc.price;

/// How a standard error was worked out.
public enum ErrorKind {
  /// There is none: the figure is exact, or too few points say how uncertain it is.
  NONE,
  /// Ordinary least squares.
  LEAST_SQUARES,
  /// HC3, for noise that changes its size.
  HC3,
  /// Newey-West with one lag, for neighbours that err alike.
  NEWEY_WEST,
  /// Maximum likelihood in closed form.
  LIKELIHOOD,
  /// Curvature of the likelihood.
  CURVATURE,
  /// Judgement of an expert, not of the data.
  EXPERT
}
