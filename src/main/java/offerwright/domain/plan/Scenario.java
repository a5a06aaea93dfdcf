package offerwright.domain.plan;

import offerwright.domain.Require;

/// One view of the years to come: who will be there, what tokens will cost, how much is wanted,
/// under which budget rules, and what it returns.
///
/// @param id stable key; example: "base"
/// @param name example: "Base"
/// @param headcount who will be there
/// @param prices what tokens will cost
/// @param demand how much is wanted
/// @param budget the budget rules
/// @param value what it returns
public record Scenario(
    String id,
    String name,
    HeadcountPlan headcount,
    PriceOutlook prices,
    DemandProfile demand,
    BudgetPolicy budget,
    ValueCase value) {
  /// Refuses a nameless scenario.
  public Scenario {
    id = Require.text(id, "scenario id");
    name = Require.text(name, "name of the scenario");
  }

  /// This scenario under another key and name.
  public Scenario copiedAs(String newId, String newName) {
    return new Scenario(newId, newName, headcount, prices, demand, budget, value);
  }

  /// This scenario with another name.
  public Scenario withName(String changed) {
    return new Scenario(id, changed, headcount, prices, demand, budget, value);
  }

  /// This scenario with another headcount.
  public Scenario withHeadcount(HeadcountPlan changed) {
    return new Scenario(id, name, changed, prices, demand, budget, value);
  }

  /// This scenario with other prices.
  public Scenario withPrices(PriceOutlook changed) {
    return new Scenario(id, name, headcount, changed, demand, budget, value);
  }

  /// This scenario with another demand.
  public Scenario withDemand(DemandProfile changed) {
    return new Scenario(id, name, headcount, prices, changed, budget, value);
  }

  /// This scenario with other budget rules.
  public Scenario withBudget(BudgetPolicy changed) {
    return new Scenario(id, name, headcount, prices, demand, changed, value);
  }

  /// This scenario with another value case.
  public Scenario withValue(ValueCase changed) {
    return new Scenario(id, name, headcount, prices, demand, budget, changed);
  }
}
