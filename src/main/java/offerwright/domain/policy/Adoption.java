package offerwright.domain.policy;

import java.util.Optional;
import offerwright.domain.money.Money;

/// The policy that is in force: where the budgets of today come from. Each person's budget is kept
/// with the person.
///
/// @param policy the policy as it was adopted
/// @param total all budgets and the reserve together; example: 26,150,000 USD
/// @param pools budgets pooled by team; empty = each person has their own
public record Adoption(AllocationPolicy policy, Money total, Optional<TeamPools> pools) {}
