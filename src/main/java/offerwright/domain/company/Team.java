package offerwright.domain.company;

import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// A team.
///
/// @param id stable key; example: "platform"
/// @param name example: "Platform"
/// @param hiringBudget year-1 cash (base, expected bonus, one-time payments) that may still be
///   offered to join it; empty = no limit set
/// @param costCentre cost centre its costs are booked to; empty = not given; example: "CC-4100"
public record Team(
    String id, String name, Optional<Money> hiringBudget, Optional<String> costCentre) {
  /// Refuses a nameless team and a cost centre without a name.
  public Team {
    id = Require.text(id, "team id");
    name = Require.text(name, "team name");
    costCentre = costCentre.map(centre -> Require.text(centre, "cost centre"));
  }
}
