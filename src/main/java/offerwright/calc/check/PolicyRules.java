package offerwright.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.problem.Problem;

/// What every policy must keep to, said once for the check of a workspace and for whoever works a
/// policy out.
public final class PolicyRules {
  private PolicyRules() {}

  /// An amount that a policy states.
  ///
  /// @param field which one; example: "cap"
  /// @param what it in a sentence; example: "The cap"
  /// @param money the amount
  public record Amount(String field, String what, Money money) {}

  /// Every amount of a policy: its total, caps, floors and ceilings.
  public static List<Amount> amounts(AllocationPolicy policy) {
    List<Amount> amounts = new ArrayList<>();
    if (policy.total() instanceof PolicyTotal.Own(Money annual)) {
      amounts.add(new Amount("total", "The total", annual));
    }
    rules(policy.rule())
        .forEach(rule -> {
          if (rule instanceof AllocationRule.PercentOfBase(_, var cap)) {
            cap.ifPresent(most -> amounts.add(new Amount("cap", "The cap", most)));
          } else if (rule instanceof AllocationRule.Hybrid(_, var floor, var ceiling)) {
            floor.ifPresent(least -> amounts.add(new Amount("floor", "The floor", least)));
            ceiling.ifPresent(most -> amounts.add(new Amount("ceiling", "The ceiling", most)));
          }
        });
    return amounts;
  }

  /// A rule and those it is made of.
  public static Stream<AllocationRule> rules(AllocationRule rule) {
    Stream<AllocationRule> inner =
        switch (rule) {
          case AllocationRule.Hybrid(var parts, _, _) ->
              parts.stream().map(HybridPart::rule).flatMap(PolicyRules::rules);
          case AllocationRule.Pooled(var shares, _, _) -> rules(shares);
          case AllocationRule.Equal _,
              AllocationRule.ByLevel _,
              AllocationRule.PercentOfBase _,
              AllocationRule.ByLeverage _,
              AllocationRule.ByImpact _,
              AllocationRule.AlphaFair _,
              AllocationRule.MaxMin _,
              AllocationRule.NeedBased _,
              AllocationRule.Custom _ ->
              Stream.of();
        };
    return Stream.concat(Stream.of(rule), inner);
  }

  /// An error unless an amount is in the company's currency, in which budgets are.
  public static Optional<Problem> inCurrency(String where, Amount amount, CurrencyCode company) {
    return amount.money().currency().equals(company)
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                where + "/" + amount.field(),
                amount.what()
                    + ", "
                    + amount.money().inWords()
                    + ", is not in the currency of the company, "
                    + company
                    + ".",
                "State it in " + company + "."));
  }

  /// An error if a total is less than a floor for everybody; both in the company's currency.
  ///
  /// @param where place of the floor
  /// @param people how many there are, 1 or more
  public static Optional<Problem> belowFloors(String where, Money total, Money floor, int people) {
    if (floor.minorUnits() <= total.minorUnits() / people) {
      return Optional.empty();
    }
    Money affordable = Money.ofMinor(total.minorUnits() / people, total.currency());
    return Optional.of(
        Problem.error(
            where,
            "The pool of "
                + total.inWords()
                + " is less than the floors together, "
                + each(people, floor)
                + ".",
            "Raise the pool to "
                + floor.times(people).inWords()
                + ", or lower the floor to "
                + affordable.inWords()
                + "."));
  }

  /// Example: "540,000 USD (9 people × 60,000 USD)".
  public static String each(int people, Money amount) {
    return amount.times(people).inWords()
        + " ("
        + SomePeople.counted(people)
        + " × "
        + amount.inWords()
        + ")";
  }

  /// An error for lines of a column about people nobody knows.
  public static Problem strangers(String where, String column, SomePeople unknown) {
    return Problem.error(
        where + "/column",
        "The column \""
            + column
            + "\" has lines for "
            + unknown.counted()
            + " the workspace does not have: "
            + unknown.named()
            + ".",
        "Correct the ids in the file or take the lines out, and read the column again.");
  }
}
