package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.calc.fairness.Gini;
import offerwright.calc.fairness.Index;
import offerwright.domain.money.Money;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.HybridPart;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/// Says in words why a policy stands where it stands: what the rule does, where output is lost, and
/// who is apart from whom.
final class Why {
  /// Below this share of output nothing is worth a sentence about what was given up.
  private static final double NOTHING = 0.0005;

  /// A pool that is so many times what a rule asks for: a column of weights, not of amounts.
  private static final double FAR = 1000;

  private final Staff staff;
  private final Allocation allocation;
  private final Figures figures;

  private final Optional<Apart> apart;

  private Why(Staff staff, Allocation allocation, Figures figures, Optional<Apart> apart) {
    this.staff = staff;
    this.allocation = allocation;
    this.figures = figures;
    this.apart = apart;
  }

  /// A pool against its parts, both in closed form.
  ///
  /// @param pooled share of what is wanted that the pool does not serve
  /// @param apart the same if everybody kept their own part
  record Apart(double pooled, double apart) {}

  /// The sentences, the rule's own first.
  ///
  /// @param figures simulated figures, or those in closed form while there are none
  /// @param apart a pool against its parts; empty for personal budgets
  /// @param worstCase the theory's bound on what is given up
  static List<String> of(
      Staff staff,
      Allocation allocation,
      Figures figures,
      Optional<Apart> apart,
      OptionalDouble worstCase) {
    Why why = new Why(staff, allocation, figures, apart);
    List<String> sentences = new ArrayList<>(why.rule(allocation.policy().rule()));
    why.scale().ifPresent(sentences::add);
    sentences.add(why.output());
    why.levels().ifPresent(sentences::add);
    worstCase.ifPresent(bound -> sentences.add(why.theory(bound)));
    return List.copyOf(sentences);
  }

  private List<String> rule(AllocationRule rule) {
    return switch (rule) {
      case AllocationRule.Equal() -> List.of(equal());
      case AllocationRule.ByLevel() ->
          List.of(
              "Budgets follow the ladder: people of a level have the same, whatever they make of it.");
      case AllocationRule.PercentOfBase _ -> List.of(percentOfBase());
      case AllocationRule.ByLeverage(double power) -> List.of(byLeverage(power));
      case AllocationRule.ByImpact() -> List.of(byImpact());
      case AllocationRule.AlphaFair(double alpha) -> List.of(alphaFair(alpha));
      case AllocationRule.MaxMin() ->
          List.of(
              "Everybody is brought to the same output, so whoever makes least of tokens gets most of them.");
      case AllocationRule.NeedBased(double under, double over) ->
          List.of(needBased(under / (under + over)));
      case AllocationRule.Custom custom ->
          List.of("Budgets are the column " + custom.column() + " of a file.");
      case AllocationRule.Hybrid hybrid -> hybrid(hybrid);
      case AllocationRule.Pooled pooled -> pooled(pooled);
    };
  }

  private String equal() {
    return "Everybody has the same, "
        + money((double) allocation.budgets()[0] / unit())
        + " a year: nobody has reason to envy anybody, and who makes more of tokens has no more of them.";
  }

  private String percentOfBase() {
    double[] base = staff.base();
    long bound = count(1);
    String gini =
        text(
            "the Gini of budgets is %.3f, that of base %.3f",
            figures.index(FairnessKind.BUDGET, Index.GINI).value(), Gini.of(base));
    return bound == 0
        ? "Percent of base copies pay inequality: " + gini + "; the cap binds for nobody."
        : "Percent of base copies pay inequality until the cap binds: "
            + gini
            + "; the cap binds for "
            + people(bound)
            + ".";
  }

  private String byLeverage(double power) {
    String follows =
        power == 1
            ? "Budgets are proportional to leverage"
            : text("Budgets follow leverage to the power of %.2f", power);
    if (!(staff.response() instanceof ResponseCurve.Power(double exponent))) {
      return follows + ".";
    }
    return exponent < 1
        ? follows
            + text(
                "; the most productive split would follow its power %.2f, because an exponent of %.2f leaves little from the last token.",
                1 / (1 - exponent), exponent)
        : follows
            + "; the most productive split would give everything to whoever has most, because with an exponent of 1 the last token brings as much as the first.";
  }

  private String byImpact() {
    long none = 0;
    for (InputSource source : staff.impactFrom()) {
      none += source == InputSource.ORDINARY_WORK ? 1 : 0;
    }
    double together =
        staff.size() < 2
            ? Double.NaN
            : new PearsonsCorrelation().correlation(staff.impact(), staff.leverage());
    return (Double.isNaN(together)
            ? "Budgets follow the projects, not who works on them."
            : text(
                "Budgets follow the projects, not who works on them: the correlation of impact with leverage is %.2f.",
                together))
        + (none == 0 ? "" : " " + sentence(none) + " on no project and count as ordinary work.");
  }

  private static String sentence(long people) {
    return people == 1 ? "1 person is" : String.format(Locale.ROOT, "%,d people are", people);
  }

  private String alphaFair(double alpha) {
    if (alpha == 0) {
      return "Tokens go where the next one brings most; who has little leverage gets little.";
    }
    if (alpha < 1) {
      return text(
          "α = %.2f lies between the most productive split (0) and the proportionally fair one (1).",
          alpha);
    }
    return alpha == 1
        ? "α = 1 is proportional fairness: no other split raises outputs by more percent than it takes from others."
        : text(
            "α = %.2f favours who makes less of tokens: beyond 1 outputs, not budgets, are made equal.",
            alpha);
  }

  private String needBased(double ratio) {
    return text(
        "Budgets follow what people are expected to want, so that %.1f %% would cover their year before the pool is shared out.",
        100 * ratio);
  }

  private List<String> hybrid(AllocationRule.Hybrid hybrid) {
    double sum = hybrid.parts().stream().mapToDouble(part -> part.weight().fraction()).sum();
    List<String> parts = new ArrayList<>();
    for (HybridPart part : hybrid.parts()) {
      parts.add(text("%.0f %% ", 100 * part.weight().fraction() / sum) + RuleNames.of(part.rule()));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add("The pool is shared " + String.join(", ", parts) + ".");
    if (count(-1) > 0) {
      sentences.add("The floor lifts " + people(count(-1)) + ".");
    }
    if (count(1) > 0) {
      sentences.add("The ceiling holds back " + people(count(1)) + ".");
    }
    return sentences;
  }

  private List<String> pooled(AllocationRule.Pooled pooled) {
    List<String> sentences = new ArrayList<>();
    apart.ifPresent(found ->
        sentences.add(
            text(
                "Colleagues use what others leave: unmet demand is %.1f %% of what is wanted, against %.1f %% if everybody kept their own part.",
                100 * found.pooled(), 100 * found.apart())));
    sentences.add(
        "No head may use more than "
            + pooled.fairUse()
            + " of the own part"
            + (pooled.reserve().fraction() > 0
                ? ", and "
                    + pooled.reserve()
                    + " of the whole is kept for teams whose pool is empty."
                : "."));
    return sentences;
  }

  /// Rules with amounts of their own say how far the pool is from them.
  private Optional<String> scale() {
    double kept = allocation.reserve() / (double) Math.max(1, allocation.total());
    double scale = allocation.scale() / (1 - kept);
    if (!(scale < FAR) || Math.abs(scale - 1) < 0.005) {
      return Optional.empty();
    }
    return Optional.of(
        text(
            scale < 1
                ? "The pool is smaller than the rule asks for: everybody gets %.1f %% of it."
                : "The pool is larger than the rule asks for: everybody gets %.1f %% of it.",
            100 * scale));
  }

  private String output() {
    double given = figures.measure(Measure.GIVEN_UP).value();
    double unmet = figures.measure(Measure.UNMET_SHARE).value();
    double unused = 1 - figures.measure(Measure.UTILISATION).value();
    String stands =
        given > NOTHING
            ? text("It gives up %.1f %% of the most that personal budgets could bring", 100 * given)
            : given < -NOTHING
                ? more(-given)
                : "It brings as much as the best personal budgets could";
    return stands
        + (unused >= NOTHING
            ? text(": %.1f %% of the budgets is not wanted by their holders", 100 * unused)
            : ": budgets are used up")
        + text(", and %.1f %% of what people want is not served.", 100 * unmet);
  }

  private String more(double than) {
    return text(
        allocation.pooled()
            ? "It brings %.1f %% more than the best personal budgets could, because a pool is not split"
            : "It brings %.1f %% more than the split that is best for a year without months and prices",
        100 * than);
  }

  private Optional<String> levels() {
    double all = figures.index(FairnessKind.BUDGET, Index.THEIL_T).value();
    double between = figures.index(FairnessKind.BUDGET, Index.THEIL_T_BETWEEN).value();
    return all < 1e-6
        ? Optional.empty()
        : Optional.of(
            text(
                "%.0f %% of the inequality of budgets is between levels, the rest within them (Theil T).",
                100 * between / all));
  }

  private String theory(double bound) {
    double given = figures.measure(Measure.GIVEN_UP_IN_FULL).value();
    return text(
        "With budgets used in full it gives up %.1f %% of output; theory lets such a split among %,d people of equal greatest output give up as much as %.1f %% (Bertsimas, Farias and Trichakis 2012).",
        100 * Math.max(0, given), staff.size(), 100 * bound);
  }

  private long count(int side) {
    long bound = 0;
    for (byte mark : allocation.bound()) {
      bound += mark == side ? 1 : 0;
    }
    return bound;
  }

  private static String people(long count) {
    return count == 1 ? "1 person" : String.format(Locale.ROOT, "%,d people", count);
  }

  private double unit() {
    return allocation.currency().minorUnits();
  }

  private String money(double amount) {
    return Money.rounded(Math.rint(amount), allocation.currency()).inWords();
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
