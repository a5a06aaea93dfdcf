package offerwright.files.opencap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.equity.AllocationType;

/// Reads vesting terms and puts their conditions in order.
final class TermsReader {
  private TermsReader() {}

  /// The terms; empty if anything about them is wrong or cannot be followed without an event, and
  /// then an error was reported.
  static Optional<Terms> read(Entry entry) {
    Optional<String> name = entry.text("name");
    Optional<AllocationType> allocation = entry.constant("allocation_type", AllocationType.class);
    List<Entry> written = entry.objects("vesting_conditions");
    if (written.isEmpty()) {
      entry.error(
          "vesting_conditions",
          "The terms have no conditions.",
          "Add the condition of the vesting start and what follows it.");
    }
    List<Condition> conditions = new ArrayList<>();
    for (Entry each : written) {
      ConditionReader.read(each).ifPresent(conditions::add);
    }
    if (name.isEmpty() || allocation.isEmpty() || conditions.size() < written.size()) {
      return Optional.empty();
    }
    return ConditionPath.of(entry, conditions)
        .map(path ->
            new Terms(
                entry.path(),
                name.get(),
                entry.maybeText("description").orElse(""),
                allocation.get(),
                path,
                entry));
  }
}
