package offerwright.calc.risk;

import offerwright.calc.estimate.Estimate;

/// How sure a simulation is on which side of a border a figure lies.
public enum Confidence {
  /// The 95 % interval lies wholly on one side.
  CLEAR,
  /// The 80 % interval does, the 95 % interval does not: nine of ten simulations would say the
  /// same.
  LIKELY,
  /// Not even that: the two cannot be told apart.
  INDISTINGUISHABLE;

  /// Φ⁻¹(0.9) / Φ⁻¹(0.975): what an interval of 95 % shrinks to at 80 %.
  private static final double NARROWER = 1.2815515655446004 / 1.959963984540054;

  /// Confidence that a figure is not the border; example: 2.1 from 0.4 to 3.8 is clearly not 0. A
  /// figure that is the border is indistinguishable from it even without an interval.
  ///
  /// @param figure with its 95 % interval
  /// @param border example: 0 for differences, ½ for chances
  public static Confidence of(Estimate figure, double border) {
    double apart = Math.abs(figure.value() - border);
    double reach =
        figure.value() > border ? figure.value() - figure.low() : figure.high() - figure.value();
    if (!(apart > 0)) {
      return INDISTINGUISHABLE;
    }
    return apart > reach ? CLEAR : apart > NARROWER * reach ? LIKELY : INDISTINGUISHABLE;
  }

  /// The less sure of two.
  public Confidence and(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
