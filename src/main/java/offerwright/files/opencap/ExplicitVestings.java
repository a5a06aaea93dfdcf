package offerwright.files.opencap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offerwright.calc.flow.VestingEvent;

/// The exact days and amounts of an issuance, which go before its terms.
final class ExplicitVestings {
  private ExplicitVestings() {}

  /// What vests when, in order of date, amounts of one day together; no element if the issuance
  /// lists none. Empty if an element is wrong or they do not sum to `total`, and then an error was
  /// reported.
  static Optional<List<VestingEvent>> read(Entry issuance, BigDecimal total) {
    List<Entry> written = issuance.objects("vestings");
    Map<LocalDate, BigDecimal> amounts = new TreeMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    boolean complete = true;
    for (Entry each : written) {
      Optional<LocalDate> date = each.date("date");
      Optional<BigDecimal> amount = each.numeric("amount");
      if (date.isEmpty() || amount.isEmpty()) {
        complete = false;
      } else if (amount.get().signum() > 0) {
        amounts.merge(date.get(), amount.get(), BigDecimal::add);
        sum = sum.add(amount.get());
      }
    }
    if (complete && !written.isEmpty() && sum.compareTo(total) != 0) {
      issuance.error(
          "vestings",
          "The vestings sum to "
              + sum.toPlainString()
              + ", the quantity is "
              + total.toPlainString()
              + ".",
          "Correct one of them; everything granted must vest on some day.");
      complete = false;
    }
    return complete ? Optional.of(events(amounts)) : Optional.empty();
  }

  /// The same with what lies before `day` on it.
  static List<VestingEvent> from(List<VestingEvent> events, LocalDate day) {
    Map<LocalDate, BigDecimal> amounts = new TreeMap<>();
    events.forEach(event ->
        amounts.merge(
            event.date().isBefore(day) ? day : event.date(), event.quantity(), BigDecimal::add));
    return events(amounts);
  }

  private static List<VestingEvent> events(Map<LocalDate, BigDecimal> amounts) {
    List<VestingEvent> events = new ArrayList<>();
    BigDecimal vested = BigDecimal.ZERO;
    for (Map.Entry<LocalDate, BigDecimal> amount : amounts.entrySet()) {
      vested = vested.add(amount.getValue());
      events.add(new VestingEvent(amount.getKey(), amount.getValue(), vested));
    }
    return events;
  }
}
