package offerwright.ui.forecast;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.DoubleFunction;
import offerwright.calc.forecast.Provenance;

/// What is said about a value that has a default: whether it is the default, and where that comes
/// from.
///
/// @param isDefault true if the value is the default
/// @param headline in a sentence
/// @param source where the default comes from
/// @param range what is plausible
record DefaultNote(boolean isDefault, String headline, String source, String range) {
  private static final double NEARLY = 1e-9;

  /// What is said about a value, which may be left empty; `number` writes a figure.
  static DefaultNote of(
      Provenance from, Optional<BigDecimal> value, DoubleFunction<String> number) {
    boolean isDefault = value.filter(held -> same(from.value(), held.doubleValue())).isPresent();
    String unit = from.unit().isEmpty() ? "" : " " + from.unit();
    String usual = number.apply(from.value()) + unit;
    String plausible = number.apply(from.low()) + " to " + number.apply(from.high()) + unit + ".";
    String known =
        from.judgement() ? "Assumed: nobody has measured it here." : "A published figure.";
    return isDefault
        ? new DefaultNote(
            true, known, from.source(), "Default " + usual + "; plausible from " + plausible)
        : new DefaultNote(
            false,
            "Changed; the default is " + usual + ".",
            from.source(),
            "Plausible from " + plausible);
  }

  private static boolean same(double one, double other) {
    return Math.abs(one - other) <= NEARLY * Math.max(1, Math.abs(one));
  }
}
