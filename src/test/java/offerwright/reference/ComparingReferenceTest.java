package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.price.Lognormal;
import offerwright.calc.risk.Adjustable;
import offerwright.calc.risk.ClosedChance;
import offerwright.calc.risk.CommonNumbers;
import offerwright.calc.risk.Dominance;
import offerwright.calc.risk.Indifference;
import offerwright.calc.risk.Preference;
import offerwright.calc.risk.Range;
import offerwright.calc.risk.RankedPaths;
import offerwright.calc.risk.RiskAversion;
import offerwright.calc.risk.TokenPerk;
import offerwright.calc.risk.ValuedPaths;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;

class ComparingReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "comparing", kinds = "lognormal")
  void lognormal(ReferenceCase reference) {
    Lognormal a = lognormal(reference.numbers("lnA"));
    Lognormal b = lognormal(reference.numbers("lnB"));
    double chance = ClosedChance.between(a, b, reference.number("rho"));
    reference.check("P_A_gt_B", chance);
    reference.check("mean_A", a.expected());
    reference.check("mean_B", b.expected());
    assertThat(ClosedChance.between(b, a, reference.number("rho")))
        .isCloseTo(1 - chance, within(1e-15));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "comparing", kinds = "fixed against stock")
  void fixedAgainstStock(ReferenceCase reference) {
    Lognormal price =
        Lognormal.geometric(
            reference.number("S0"),
            reference.number("mu"),
            reference.number("sigma"),
            reference.number("T"));
    reference.check(
        "P_B_gt_A",
        ClosedChance.stockBeatsFixed(
            reference.number("A"),
            reference.number("B_cash"),
            reference.number("B_shares"),
            price));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "comparing", kinds = "indifference")
  void indifference(ReferenceCase reference) {
    double[] lottery = equallyLikely(reference.input("equity_lottery"), 10);
    double[] nothing = new double[lottery.length];
    double[] one = new double[lottery.length];
    Arrays.fill(one, 1);
    double[] increments =
        Arrays.stream(reference.numbers("gamma"))
            .map(gamma ->
                increment(
                    Adjustable.linear(nothing, one),
                    lottery,
                    new RiskAversion.Relative(gamma, reference.number("other_income"))))
            .toArray();
    reference.check("base_increment_making_indifferent(CE)", increments);
    reference.check("mean", ValuedPaths.equivalent(lottery, new RiskAversion.Relative(0, 0)));
  }

  private static double increment(Adjustable base, double[] lottery, RiskAversion aversion) {
    Indifference answer =
        Indifference.between(base, lottery, aversion, new Range(0, 1e6)).value().orElseThrow();
    assertThat(answer).isInstanceOf(Indifference.Equal.class);
    return ((Indifference.Equal) answer).x().value();
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "comparing", kinds = "token perk")
  void tokenPerk(ReferenceCase reference) {
    double budget = reference.number("token_budget");
    double theta = reference.number("own_use_value_fraction");
    double utilisation = reference.number("expected_utilisation");
    double tax = reference.number("marginal_tax");
    double salary = TokenPerk.salary(budget, theta, utilisation, tax);
    reference.check("pre_tax_salary_equivalent", salary);
    assertThat(TokenPerk.budget(salary, theta, utilisation, tax)).isCloseTo(budget, within(1e-9));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "comparing", kinds = "dominance")
  void dominance(ReferenceCase reference) {
    double[] valuesA = reference.numbers("A");
    double[] valuesB = reference.numbers("B");
    RankedPaths a = RankedPaths.of(valuesA);
    RankedPaths b = RankedPaths.of(valuesB);
    Dominance found = Dominance.between(a, b);
    assertThat(found == Dominance.A_FIRST).isEqualTo(flag(reference, "A_FSD_B"));
    assertThat(found == Dominance.B_FIRST).isEqualTo(flag(reference, "B_FSD_A"));
    assertThat(found == Dominance.A_SECOND).isEqualTo(flag(reference, "A_SSD_B"));
    assertThat(found == Dominance.B_SECOND).isEqualTo(flag(reference, "B_SSD_A"));
    RiskAversion neutral = new RiskAversion.Relative(0, 0);
    reference.check("mean_A", ValuedPaths.equivalent(valuesA, neutral));
    reference.check("mean_B", ValuedPaths.equivalent(valuesB, neutral));
    reference.check("int_cdf_A_at_130", a.lackingAt(130));
    reference.check("int_cdf_B_at_130", b.lackingAt(130));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "comparing", kinds = "wilson")
  void wilson(ReferenceCase reference) {
    int wins = (int) reference.number("wins");
    Preference preference = new Preference(wins, (int) reference.number("paths") - wins, 0);
    Estimate win = preference.win();
    reference.check("p", win.value());
    reference.check("wilson95", new double[] {win.low(), win.high()});
    assertThat(preference.chance()).isEqualTo(win);
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "comparing", kinds = "common numbers")
  void commonNumbers(ReferenceCase reference) {
    CommonNumbers numbers =
        CommonNumbers.of(
            reference.number("sdA"), reference.number("sdB"), reference.number("corr"));
    reference.check("var_diff_CRN", numbers.varianceTogether());
    reference.check("var_diff_independent", numbers.varianceApart());
    reference.check("efficiency", numbers.efficiency());
  }

  /// The private exits of group E over paths instead of outcomes: every outcome as often as
  /// probable.
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "certainty-equivalent", kinds = "outcomes")
  void outcomesOverPaths(ReferenceCase reference) {
    double[] probabilities = reference.numbers("prob");
    double[] payoffs = reference.numbers("payoff");
    List<Double> paths = new ArrayList<>();
    for (int i = 0; i < payoffs.length; i++) {
      for (int path = 0; path < Math.round(100 * probabilities[i]); path++) {
        paths.add(payoffs[i]);
      }
    }
    reference.check(
        "CE",
        ValuedPaths.equivalent(
            paths.stream().mapToDouble(payoff -> payoff).toArray(),
            new RiskAversion.Relative(
                reference.number("gamma"), reference.number("outside_wealth"))));
  }

  private static Lognormal lognormal(double[] parameters) {
    return new Lognormal(parameters[0], parameters[1]);
  }

  private static double[] equallyLikely(JsonNode outcomes, int paths) {
    List<Double> amounts = new ArrayList<>();
    for (JsonNode outcome : outcomes) {
      for (int path = 0; path < Math.round(paths * outcome.get(0).asDouble()); path++) {
        amounts.add(outcome.get(1).asDouble());
      }
    }
    return amounts.stream().mapToDouble(amount -> amount).toArray();
  }

  private static boolean flag(ReferenceCase reference, String name) {
    return reference.expected(name).asBoolean();
  }
}
