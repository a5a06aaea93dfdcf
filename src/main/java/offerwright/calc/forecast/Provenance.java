package offerwright.calc.forecast;

import java.math.BigDecimal;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// A default of the forecast, the range that is plausible for it, and where it comes from: what a
/// field shows when asked, and from where to where its slider runs.
///
/// @param name what it is; example: "Volatility of prices"
/// @param unit unit of the three figures as shown; empty for a plain number; example: "% a year"
/// @param value the default in that unit; example: 45
/// @param low lower end of the plausible range; example: 0
/// @param high upper end; example: 80
/// @param judgement true if nobody measured it, so that it counts as assumed
/// @param source one or two sentences saying where it comes from
public record Provenance(
    String name,
    String unit,
    double value,
    double low,
    double high,
    boolean judgement,
    String source) {
  /// Refuses a nameless default, one without a source and one outside its own range.
  public Provenance {
    name = Require.text(name, "name of the default");
    source = Require.text(source, "source of the default");
    Require.that(
        low <= value && value <= high, "%s: %s must lie from %s to %s", name, value, low, high);
  }

  /// A default that stands on something published.
  static Provenance published(
      String name, String unit, double value, double low, double high, String source) {
    return new Provenance(name, unit, value, low, high, false, source);
  }

  /// A default that is the authors' judgement.
  static Provenance judged(
      String name, String unit, double value, double low, double high, String source) {
    return new Provenance(name, unit, value, low, high, true, source);
  }

  /// The default as a share; for defaults in per cent: 45 gives 45 %.
  public Percent percent() {
    return new Percent(BigDecimal.valueOf(value));
  }

  /// The default as a whole number; example: 36.
  public int whole() {
    return (int) Math.round(value);
  }
}
