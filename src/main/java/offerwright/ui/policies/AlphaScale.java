package offerwright.ui.policies;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;

/// Places of the slider of α: from 0 to 1 in fiftieths, from 1 to 10 evenly in the logarithm, and
/// max-min at the end.
final class AlphaScale {
  /// The last place, max-min.
  static final double END = 91;

  /// The place of α = 1, the equal split.
  static final double EQUAL = 50;

  private static final double TEN = 90;
  private static final MathContext FINE = new MathContext(2);

  private AlphaScale() {}

  /// The rule at a place.
  static AllocationRule rule(double place) {
    double at = Math.rint(place);
    if (at >= END) {
      return new AllocationRule.MaxMin();
    }
    double alpha = at <= EQUAL ? at / EQUAL : Math.pow(10, (at - EQUAL) / (TEN - EQUAL));
    return new AllocationRule.AlphaFair(BigDecimal.valueOf(alpha).round(FINE).doubleValue());
  }

  /// The place of an α; empty = max-min.
  static double place(Optional<Double> alpha) {
    if (alpha.isEmpty()) {
      return END;
    }
    double value = alpha.get();
    return value <= 1 ? value * EQUAL : Math.min(TEN, EQUAL + (TEN - EQUAL) * Math.log10(value));
  }

  /// The policy the slider moves: the one in front if it is α-fair, or else the first that is, or
  /// that the slider left at its end; without either the first max-min one.
  static Optional<AllocationPolicy> moved(List<AllocationPolicy> policies, String inFront) {
    return policies.stream()
        .filter(policy -> policy.name().equals(inFront) && isMoved(policy))
        .findFirst()
        .or(() -> policies.stream().filter(AlphaScale::isMoved).findFirst())
        .or(() ->
            policies.stream()
                .filter(policy -> policy.rule() instanceof AllocationRule.MaxMin)
                .findFirst());
  }

  private static boolean isMoved(AllocationPolicy policy) {
    return policy.rule() instanceof AllocationRule.AlphaFair
        || (policy.rule() instanceof AllocationRule.MaxMin
            && policy.name().equals(name(policy.rule())));
  }

  /// The name of a policy that the slider moves; it follows the rule unless a person gave it.
  static String name(AllocationRule rule) {
    return rule instanceof AllocationRule.AlphaFair(double alpha)
        ? "α-fair " + BigDecimal.valueOf(alpha).stripTrailingZeros().toPlainString()
        : "α-fair, max-min";
  }

  /// The policy with another rule, and with the name that goes with it if it had such a name; a
  /// name that is taken is not taken twice.
  static AllocationPolicy moved(
      AllocationPolicy policy, AllocationRule rule, List<AllocationPolicy> all) {
    AllocationPolicy changed = policy.withRule(rule);
    boolean named = policy.name().startsWith(name(policy.rule()));
    String wanted = name(rule);
    boolean taken = all.stream().anyMatch(one -> !one.equals(policy) && one.name().equals(wanted));
    return named ? changed.withName(taken ? wanted + " (2)" : wanted) : changed;
  }

  /// α of a rule on the scale; empty = max-min.
  static Optional<Double> alpha(AllocationRule rule) {
    return rule instanceof AllocationRule.AlphaFair(double alpha)
        ? Optional.of(alpha)
        : Optional.empty();
  }
}
