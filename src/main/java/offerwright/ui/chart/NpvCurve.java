package offerwright.ui.chart;

import offerwright.calc.forecast.ValueResult;

/// What an [NpvLine] shows: net present value as a straight line over the uplift, `uplift ·
/// presentOutput - presentCost`. Uplifts are fractions.
///
/// @param unit what the net present value is counted in
/// @param presentCost present value of costs
/// @param presentOutput present value of benefits at an uplift of 1
/// @param breakEven uplift at which the line crosses zero
/// @param evidence name of the evidence; example: "trials"
/// @param evidenceMean its mean
/// @param evidenceLow lower end of its 95 % range
/// @param evidenceHigh upper end
/// @param claimName what is claimed; example: "20× on 35 % of time"
/// @param claim its uplift
public record NpvCurve(
    ChartUnit unit,
    double presentCost,
    double presentOutput,
    double breakEven,
    String evidence,
    double evidenceMean,
    double evidenceLow,
    double evidenceHigh,
    String claimName,
    double claim) {
  private static final double FAR = 1.5;
  private static final double SPARE = 0.06;

  /// The curve of a result.
  public static NpvCurve of(ChartUnit unit, ValueResult value, String evidence, String claimName) {
    return new NpvCurve(
        unit,
        value.presentCost(),
        value.presentOutput(),
        value.breakEvenUplift(),
        evidence,
        value.evidenceUplift(),
        value.evidenceLow(),
        value.evidenceHigh(),
        claimName,
        value.claimUplift());
  }

  /// Net present value at an uplift.
  double at(double uplift) {
    return uplift * presentOutput - presentCost;
  }

  /// Lowest uplift on the axis.
  double least() {
    return Math.min(0, evidenceLow) - span() * SPARE;
  }

  /// Highest uplift on the axis: the break-even is left outside where it is so far off that nothing
  /// else could be read.
  double greatest() {
    return Math.min(0, evidenceLow) + span() * (1 + SPARE);
  }

  private double span() {
    double near = Math.max(Math.max(evidenceHigh, claim), 0.1);
    double from = Math.min(0, evidenceLow);
    boolean shown = breakEven > from && breakEven - from <= FAR * (near - from);
    return (shown ? Math.max(near, breakEven) : near) - from;
  }

  /// True if the break-even lies on the axis.
  boolean showsBreakEven() {
    return breakEven >= least() && breakEven <= greatest();
  }
}
