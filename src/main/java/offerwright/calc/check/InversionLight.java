package offerwright.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.company.Person;
import offerwright.domain.level.Level;
import offerwright.domain.money.Money;

/// Base against the manager's and against the median of the next level on the track. Above the
/// manager is a stop; within the inversion margin of the manager, or of the median above, is a
/// check. Without a named manager the light warns of the level above but is never fully green.
final class InversionLight {

  private static final String MANAGER = "Manager's base";

  private InversionLight() {}

  static Light of(LightInput input) {
    if (input.level().isEmpty()) {
      return Lights.noLevel(Guardrail.INVERSION);
    }
    if (input.base().isEmpty()) {
      return Lights.noRate(Guardrail.INVERSION, input.offer().terms().currency(), input.currency());
    }
    Optional<Person> manager = input.offer().placement().managerId().flatMap(input.staff()::person);
    Optional<Money> managerBase = manager.flatMap(person -> input.money().convert(person.base()));
    Optional<Money> medianAbove = medianAbove(input);
    return judged(input, managerBase, whyNoManager(input, manager), medianAbove);
  }

  private static Light judged(
      LightInput input, Optional<Money> manager, String whyNoManager, Optional<Money> medianAbove) {
    Money base = input.base().orElseThrow();
    double margin = input.guidelines().inversionMargin().fraction();
    List<Reading> readings = readings(input, base, manager, whyNoManager, medianAbove);
    if (manager.isPresent() && base.compareTo(manager.get()) > 0) {
      return Lights.stop(
          Guardrail.INVERSION,
          "Base is above the manager's.",
          "Lower the base, choose another manager, or give a reason and an approver.",
          readings);
    }
    if (manager.isPresent() && base.toDouble() > manager.get().toDouble() * (1 - margin)) {
      return Lights.check(
          Guardrail.INVERSION,
          "Base comes close to the manager's.",
          "Look at the manager's pay before offering this.",
          readings);
    }
    if (medianAbove.isPresent() && base.toDouble() > medianAbove.get().toDouble() * (1 - margin)) {
      return Lights.check(
          Guardrail.INVERSION,
          "Base reaches the middle of the level above.",
          "Lower the base, or consider the level above for this person.",
          readings);
    }
    if (manager.isEmpty()) {
      String below = medianAbove.isPresent() ? "Base lies below the level above; " : "";
      return Lights.unknown(
          Guardrail.INVERSION,
          sentence(below + whyNoManager),
          "Choose the manager in the offer.",
          readings);
    }
    return Lights.ok(
        Guardrail.INVERSION, "Base lies below the manager's and the level above.", readings);
  }

  private static Optional<Money> medianAbove(LightInput input) {
    return input
        .workspace()
        .ladder()
        .above(input.offer().placement().levelId())
        .map(Level::id)
        .map(input.staff()::payAt)
        .filter(pay -> pay.size() > 0)
        .map(PeerPay::median);
  }

  private static String whyNoManager(LightInput input, Optional<Person> manager) {
    if (input.offer().placement().managerId().isEmpty()) {
      return "the manager is not named yet";
    }
    return manager.isEmpty()
        ? "the manager named is not among the people"
        : "no exchange rate for the manager's pay is known";
  }

  private static List<Reading> readings(
      LightInput input,
      Money base,
      Optional<Money> manager,
      String whyNoManager,
      Optional<Money> medianAbove) {
    List<Reading> readings = new ArrayList<>();
    readings.add(
        manager
            .map(money -> Lights.amount(MANAGER, money))
            .orElseGet(() -> Lights.notKnown(MANAGER, whyNoManager)));
    String above =
        input
            .workspace()
            .ladder()
            .above(input.offer().placement().levelId())
            .map(Level::name)
            .orElse("");
    String name = above.isEmpty() ? "Median of the level above" : "Median of " + above;
    String none =
        above.isEmpty() ? "this is the highest level of its track" : "nobody is at that level";
    readings.add(
        medianAbove
            .map(money -> Lights.amount(name, money))
            .orElseGet(() -> Lights.notKnown(name, none)));
    readings.add(Lights.amount("Base", base));
    readings.add(Lights.share("Margin", input.guidelines().inversionMargin()));
    return readings;
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
