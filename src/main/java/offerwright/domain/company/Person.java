package offerwright.domain.company;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// Somebody who works here. Kept so that an offer can be seen beside the pay of people at its
/// level.
///
/// @param id stable, role-like key; example: "P-0123"
/// @param title role; example: "Senior engineer, platform"
/// @param levelId key of the level
/// @param teamId key of the team
/// @param managerId key of the manager; empty at the top
/// @param locationId key of the place of work
/// @param base annual base pay in the currency of the place
/// @param bonusTarget target bonus as a share of base
/// @param equityAnnual equity vesting a year as claimed, in the company's currency
/// @param tokenBudget annual token budget at face value, in the company's currency
/// @param hired first day
public record Person(
    String id,
    String title,
    String levelId,
    String teamId,
    Optional<String> managerId,
    String locationId,
    Money base,
    Percent bonusTarget,
    Money equityAnnual,
    Money tokenBudget,
    LocalDate hired) {
  /// Refuses a person without a key and negative pay.
  public Person {
    id = Require.text(id, "person id");
    Require.that(!base.isNegative(), "the base pay of %s must be 0 or more, was %s", id, base);
    Require.that(!managerId.equals(Optional.of(id)), "%s cannot be their own manager", id);
  }

  /// This person with another token budget.
  public Person withTokenBudget(Money changed) {
    return new Person(
        id,
        title,
        levelId,
        teamId,
        managerId,
        locationId,
        base,
        bonusTarget,
        equityAnnual,
        changed,
        hired);
  }
}
