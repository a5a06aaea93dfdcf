package offerwright.ui.policies;

import java.util.Locale;
import java.util.Optional;
import offerwright.calc.policy.InputSource;
import offerwright.domain.company.Person;
import offerwright.domain.policy.PersonInput;

/// A person in the table of inputs.
///
/// @param person who
/// @param level name of the level
/// @param team name of the team
/// @param input what was entered
/// @param taken what a comparison goes by; empty if the person takes no part in it
record PersonLine(
    Person person, String level, String team, PersonInput input, Optional<Taken> taken) {
  /// What a comparison goes by, entered or not.
  ///
  /// @param leverage output from the same tokens against the average engineer
  /// @param leverageFrom where it comes from
  /// @param impact of the projects
  /// @param impactFrom where it comes from
  /// @param demand money a year at today's price
  /// @param demandFrom where it comes from
  record Taken(
      double leverage,
      InputSource leverageFrom,
      double impact,
      InputSource impactFrom,
      double demand,
      InputSource demandFrom) {}

  String id() {
    return person.id();
  }

  /// True if all of some words stand somewhere in id, role, level or team.
  boolean matches(String words) {
    if (words.isBlank()) {
      return true;
    }
    String all = (id() + " " + person.title() + " " + level + " " + team).toLowerCase(Locale.ROOT);
    for (String word : words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
