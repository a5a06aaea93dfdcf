package offerwright.files.opencap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What other transactions say of securities: when vesting starts, and what changed afterwards.
final class SecurityLog {
  private static final Set<String> UNCHANGING =
      Set.of(
          "TX_VESTING_START", "TX_EQUITY_COMPENSATION_ACCEPTANCE", "TX_PLAN_SECURITY_ACCEPTANCE");

  private final Map<String, List<Event>> events = new HashMap<>();

  /// A transaction about a security.
  ///
  /// @param type its object type; example: "TX_VESTING_START"
  /// @param entry where it was read
  record Event(String type, Entry entry) {}

  /// Takes in a transaction, whatever it does.
  void add(String type, Entry entry) {
    entry
        .maybeText("security_id")
        .ifPresent(security ->
            events.computeIfAbsent(security, _ -> new ArrayList<>()).add(new Event(type, entry)));
  }

  /// The day vesting starts; empty if no transaction says it, or two say different days, which is
  /// an error, or the day cannot be read.
  Start start(Issuance issuance) {
    List<LocalDate> days = new ArrayList<>();
    for (Event event : of(issuance, "TX_VESTING_START")) {
      Optional<LocalDate> day = event.entry().date("date");
      if (day.isEmpty()) {
        return new Start(Optional.empty(), true);
      }
      if (!days.isEmpty() && !days.contains(day.get())) {
        event
            .entry()
            .error(
                "date",
                "Vesting of "
                    + issuance.securityId()
                    + " starts on "
                    + days.getFirst()
                    + " and on "
                    + day.get()
                    + ".",
                "Keep one vesting start.");
        return new Start(Optional.empty(), true);
      }
      days.add(day.get());
    }
    return new Start(days.stream().findFirst(), false);
  }

  /// When vesting starts.
  ///
  /// @param day empty if nothing is said
  /// @param wrong true if what is said cannot be used; an error was reported
  record Start(Optional<LocalDate> day, boolean wrong) {}

  /// True if units were accelerated; an error was reported, because the format does not say which
  /// installments they are taken from.
  boolean isAccelerated(Issuance issuance) {
    List<Event> accelerations = of(issuance, "TX_VESTING_ACCELERATION");
    accelerations.forEach(event ->
        event
            .entry()
            .error(
                "quantity",
                "Vesting of "
                    + issuance.securityId()
                    + " was accelerated; it is not said which installments that takes from.",
                "Write the new dates into vestings of the issuance and take the acceleration out."));
    return !accelerations.isEmpty();
  }

  /// Warns of transactions after which the grant is not what was issued.
  void warnOfChanges(Issuance issuance) {
    for (Event event : events.getOrDefault(issuance.securityId(), List.of())) {
      boolean changes =
          event.type().equals("TX_VESTING_EVENT")
              ? issuance.vestings().isEmpty()
              : !UNCHANGING.contains(event.type());
      if (changes) {
        event
            .entry()
            .warning(
                "security_id",
                event.type()
                    + " is about "
                    + issuance.securityId()
                    + "; the grant is read as it was issued.",
                "Change the grant by what happened to it.");
      }
    }
  }

  private List<Event> of(Issuance issuance, String type) {
    return events.getOrDefault(issuance.securityId(), List.of()).stream()
        .filter(event -> event.type().equals(type))
        .toList();
  }
}
