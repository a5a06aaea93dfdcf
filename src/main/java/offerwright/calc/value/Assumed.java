package offerwright.calc.value;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import offerwright.calc.trail.Assumption;
import offerwright.calc.trail.Quantity;
import offerwright.domain.money.Percent;

/// Gathers what was assumed while one offer is computed; each thing once, in the order it was met.
final class Assumed {
  private final Set<Assumption> all = new LinkedHashSet<>();

  void add(String name, Quantity value, String provenance) {
    all.add(new Assumption(name, value, provenance));
  }

  void share(String name, Percent value, String provenance) {
    add(name, new Quantity.Share(value), provenance);
  }

  void count(String name, double value, String unit, String provenance) {
    add(name, new Quantity.Count(BigDecimal.valueOf(value), unit), provenance);
  }

  void word(String name, String text, String provenance) {
    add(name, new Quantity.Word(text), provenance);
  }

  void notKnown(String name, String reason, String provenance) {
    add(name, new Quantity.NotKnown(reason), provenance);
  }

  /// "preset (source)" as long as a setting still has its preset value, else "workspace setting".
  static String provenance(Object value, Object preset, String source) {
    return value.equals(preset) ? "preset (" + source + ")" : "workspace setting";
  }

  List<Assumption> list() {
    return List.copyOf(all);
  }
}
