package offerwright.files.excel.finance;

import java.math.BigDecimal;
import java.util.Locale;
import offerwright.calc.forecast.Provenance;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.money.Percent;

/// Where the value of an input comes from: the source of a default, as long as it was not changed.
final class Sources {
  private static final String ENTERED = "Entered in the scenario.";

  private Sources() {}

  /// Of a share.
  static String of(String name, Percent value) {
    return of(name, value.points().doubleValue());
  }

  /// Of a number; `name` is that of its [Provenance].
  static String of(String name, double value) {
    return StandardPlan.provenance().stream()
        .filter(known -> known.name().equals(name))
        .findFirst()
        .map(known -> known.value() == value ? known.source() : changed(known))
        .orElse(ENTERED);
  }

  private static String changed(Provenance known) {
    return ENTERED
        + " The default is "
        + BigDecimal.valueOf(known.value()).stripTrailingZeros().toPlainString()
        + (known.unit().isEmpty() ? "" : " " + known.unit().toLowerCase(Locale.ROOT))
        + ".";
  }
}
