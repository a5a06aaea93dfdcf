package offerwright.calc.policy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.workspace.Workspace;

/// The policies a comparison starts from: every rule but the column of a file and max-min, the end
/// of the α slider, which lies so far from the others that no chart would tell these apart. All on
/// the same pool.
public final class StandardPolicies {
  private static final MathContext TWO_DIGITS = new MathContext(2);
  private static final Percent HALF = Percent.of(50);

  private StandardPolicies() {}

  /// Equal, By seniority, Percent of base, By leverage, By project impact, α-fair 0.5, Need-based,
  /// Pooled by team, Hybrid 50 / 50.
  public static List<AllocationPolicy> of(Workspace workspace) {
    AllocationRule.Hybrid half =
        new AllocationRule.Hybrid(
            List.of(
                new HybridPart(new AllocationRule.Equal(), HALF),
                new HybridPart(new AllocationRule.ByLeverage(1), HALF)),
            Optional.empty(),
            Optional.empty());
    return List.of(
        named("Equal", new AllocationRule.Equal()),
        named("By seniority", new AllocationRule.ByLevel()),
        percentOfBase(workspace),
        named("By leverage", new AllocationRule.ByLeverage(1)),
        named("By project impact", new AllocationRule.ByImpact()),
        named("α-fair 0.5", new AllocationRule.AlphaFair(0.5)),
        named("Need-based", new AllocationRule.NeedBased(3, 1)),
        named(
            "Pooled by team",
            new AllocationRule.Pooled(
                new AllocationRule.ByLevel(), Percent.of(250), Percent.of(10))),
        named("Hybrid 50 / 50", half));
  }

  /// The share of the guideline, 50 % if there is none, up to what it gives in the middle of the
  /// band of the middle level.
  private static AllocationPolicy percentOfBase(Workspace workspace) {
    Percent limit = workspace.settings().guidelines().tokenShareLimit();
    Percent share = limit.points().signum() > 0 ? limit : HALF;
    Optional<Money> cap = cap(workspace, share);
    return named(
        cap.isPresent() ? "Percent of base, capped" : "Percent of base",
        new AllocationRule.PercentOfBase(share, cap));
  }

  private static Optional<Money> cap(Workspace workspace, Percent share) {
    CurrencyCode currency = workspace.company().currency();
    List<Level> levels =
        workspace.ladder().levels().stream()
            .filter(level -> level.band().currency().equals(currency))
            .toList();
    if (levels.isEmpty()) {
      return Optional.empty();
    }
    double middle = levels.get(levels.size() / 2).band().midpoint().toDouble() * share.fraction();
    return Optional.of(
            Money.rounded(BigDecimal.valueOf(middle).round(TWO_DIGITS).doubleValue(), currency))
        .filter(cap -> !cap.isZero());
  }

  private static AllocationPolicy named(String name, AllocationRule rule) {
    return new AllocationPolicy(name, rule, new PolicyTotal.SamePool());
  }
}
