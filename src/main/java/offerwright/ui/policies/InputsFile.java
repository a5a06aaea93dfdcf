package offerwright.ui.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.problem.Checked;
import offerwright.ui.kit.FileProblems;
import offerwright.ui.text.Formats;

/// A file of inputs as it was read, before the person says whether it is applied.
///
/// @param findings its name and what is wrong with it
/// @param changes everybody of whom the file says something new
/// @param isReadable false if nothing in the file can be used
record InputsFile(FileProblems findings, List<Change> changes, boolean isReadable) {
  /// What the file changes about a person.
  ///
  /// @param before as it is
  /// @param after as it would be
  record Change(PersonInput before, PersonInput after) {
    String id() {
      return after.personId();
    }
  }

  /// Copies the list.
  InputsFile {
    changes = List.copyOf(changes);
  }

  /// Sets what was read against what is known.
  static InputsFile of(String name, PolicyPlan plan, Checked<List<PersonInput>> read) {
    Map<String, PersonInput> before =
        plan.people().stream()
            .collect(Collectors.toMap(PersonInput::personId, Function.identity()));
    List<Change> changes =
        read.value().orElse(List.of()).stream()
            .map(after ->
                new Change(
                    Optional.ofNullable(before.get(after.personId()))
                        .orElseGet(() -> PersonInput.unknown(after.personId())),
                    after))
            .filter(change -> !change.before().equals(change.after()))
            .toList();
    return new InputsFile(
        new FileProblems(name, read.problems()), changes, read.value().isPresent());
  }

  /// A plan with the changes; what else was changed in the meantime stays.
  PolicyPlan over(PolicyPlan plan) {
    Map<String, PersonInput> all = new LinkedHashMap<>();
    plan.people().forEach(input -> all.put(input.personId(), input));
    changes.forEach(change -> all.put(change.id(), change.after()));
    return plan.withPeople(List.copyOf(all.values()));
  }

  /// How many people the file changes, and how many rows it cannot be used of.
  String summary(Formats formats) {
    if (!isReadable) {
      return "Nothing in " + findings.file() + " can be used.";
    }
    String what =
        changes.isEmpty()
            ? "Nothing new about anybody."
            : "Something new about " + people(formats) + ".";
    long bad = findings.badRows();
    return bad == 0
        ? what
        : what
            + " "
            + formats.count(bad)
            + (bad == 1
                ? " row has a cell that cannot be used; it is left out."
                : " rows have a cell that cannot be used; these are left out.");
  }

  /// What applying it is called.
  String action(Formats formats) {
    return "Apply to " + people(formats);
  }

  private String people(Formats formats) {
    return formats.count(changes.size()) + (changes.size() == 1 ? " person" : " people");
  }
}
