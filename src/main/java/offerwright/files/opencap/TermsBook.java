package offerwright.files.opencap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import offerwright.calc.vesting.VestingRecognition;
import offerwright.domain.equity.Vesting;

/// All vesting terms of the files, those that could be read and those that could not.
final class TermsBook {
  /// A month with every day of the month, before a February with 29 days.
  private static final LocalDate TRIED = LocalDate.of(2024, 1, 1);

  private final Map<String, Optional<Terms>> byId = new HashMap<>();
  private final Map<String, NamedVesting> general = new HashMap<>();
  private final List<NamedVesting> named = new ArrayList<>();

  /// Reads one object and reports what is wrong with it.
  void add(Entry entry) {
    if (byId.containsKey(entry.path())) {
      entry.warning(
          "id",
          "Vesting terms " + entry.path() + " are there twice; the first are used.",
          "Choose files that belong together.");
      return;
    }
    Optional<Terms> terms = TermsReader.read(entry);
    byId.put(entry.path(), terms.filter(this::isUsable));
  }

  /// Whether terms of this id were in the files, readable or not.
  boolean knows(String id) {
    return byId.containsKey(id);
  }

  /// The terms of an id, if they could be read.
  Optional<Terms> find(String id) {
    return byId.getOrDefault(id, Optional.empty());
  }

  /// The schedule of an id, if the terms have one that fits every grant.
  Optional<Vesting> vesting(String id) {
    return Optional.ofNullable(general.get(id)).map(NamedVesting::vesting);
  }

  /// Terms with one schedule for every grant, in order.
  List<NamedVesting> named() {
    return named;
  }

  private boolean isUsable(Terms terms) {
    repeated(terms);
    if (!Layout.isGeneral(terms)) {
      grantByGrant(terms, "name days or numbers of units");
      return true;
    }
    return switch (Layout.of(terms, TRIED, Optional.empty())) {
      case Laid.Refused refused -> {
        refused.report();
        yield false;
      }
      case Laid.Out out -> {
        VestingRecognition.ofShares(TRIED, out.schedule())
            .filter(found -> fitsEveryStart(terms, found))
            .ifPresentOrElse(
                found -> name(terms, found),
                () ->
                    grantByGrant(
                        terms,
                        "fall on days that depend on the start, or in shares without an exact percentage"));
        yield true;
      }
    };
  }

  private void name(Terms terms, Vesting vesting) {
    NamedVesting found = new NamedVesting(terms.id(), terms.name(), terms.description(), vesting);
    general.put(terms.id(), found);
    named.add(found);
  }

  private static boolean fitsEveryStart(Terms terms, Vesting vesting) {
    return IntStream.range(0, 31)
        .mapToObj(TRIED::plusDays)
        .allMatch(start ->
            Layout.of(terms, start, Optional.empty()) instanceof Laid.Out out
                && VestingRecognition.releases(vesting, start, out.schedule()));
  }

  private static void grantByGrant(Terms terms, String why) {
    terms
        .entry()
        .note(
            "vesting_conditions",
            "The terms " + why + ", so they are not offered by name.",
            "Nothing to do: each issuance under them is reckoned on its own.");
  }

  /// The format does not say from which of several occurrences a condition counts.
  private static void repeated(Terms terms) {
    for (Condition condition : terms.conditions()) {
      if (condition.trigger() instanceof Trigger.Relative relative) {
        terms.conditions().stream()
            .filter(other -> other.id().equals(relative.relativeTo()))
            .filter(
                other -> other.trigger() instanceof Trigger.Relative many && many.occurrences() > 1)
            .forEach(other ->
                condition
                    .entry()
                    .warning(
                        "trigger",
                        condition.id()
                            + " counts from "
                            + other.id()
                            + ", which is met several times; the last time is taken.",
                        "Compare the dates with the grant agreement."));
      }
    }
  }
}
