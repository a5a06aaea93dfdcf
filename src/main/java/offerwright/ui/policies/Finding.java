package offerwright.ui.policies;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.LongStream;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.policy.Figures;
import offerwright.calc.policy.Measure;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.PolicyTotal;

/// What a comparison comes to, in a sentence or two.
final class Finding {
  private static final double NOTHING = 0.0005;
  private static final double CHEAP = 0.05;
  private static final double DEAR = 0.15;

  private final PolicyResult result;
  private final Axes axes;
  private final Texts texts;

  private Finding(PolicyResult result, Axes axes, Texts texts) {
    this.result = result;
    this.axes = axes;
    this.texts = texts;
  }

  static String of(PolicyResult result, Axes axes, Texts texts) {
    Finding finding = new Finding(result, axes, texts);
    String price = finding.price();
    return finding.better().map(better -> price + " " + better).orElse(price);
  }

  /// What the equal split gives up, or today's budgets where it is not compared.
  private String price() {
    Optional<PolicyRow> equal =
        result.rows().stream()
            .filter(row -> row.allocation().policy().rule() instanceof AllocationRule.Equal)
            .filter(row -> row.allocation().policy().total() instanceof PolicyTotal.SamePool)
            .findFirst();
    if (equal.isEmpty()) {
      double today = axes.givenUp(result.today()).value();
      return today < NOTHING
          ? "Today’s budgets give up no output."
          : "Today’s budgets give up " + texts.percent(today) + " of output.";
    }
    double given = axes.givenUp(equal.get()).value();
    if (given < NOTHING) {
      return "Fairness costs nothing here: the equal split gives up no output.";
    }
    String verdict =
        given < CHEAP ? "is cheap here" : given < DEAR ? "has a price here" : "is dear here";
    return "Fairness "
        + verdict
        + ": the equal split gives up "
        + texts.percent(given)
        + " of output.";
  }

  /// A policy of the same pool that brings clearly more than today's budgets and is more equal.
  private Optional<String> better() {
    long today = LongStream.of(result.staff().today()).sum();
    Estimate equality = axes.x(result.today());
    return result.rows().stream()
        .filter(row -> row.allocation().total() == today)
        .filter(row -> axes.isMoreEqual(axes.x(row).value(), equality.value()))
        .filter(this::bringsMore)
        .max(Comparator.comparingDouble(row -> axes.y(row).value()))
        .map(row ->
            row.name()
                + " brings "
                + texts.decimal((axes.y(row).value() - axes.y(result.today()).value()) * 100, 1)
                + " points more than today and is more equal.");
  }

  private boolean bringsMore(PolicyRow row) {
    Optional<Figures> difference = row.difference();
    boolean clear = difference.map(gap -> gap.measure(Measure.VALUE).low() > 0).orElse(true);
    double points = axes.y(row).value() - axes.y(result.today()).value();
    return points >= NOTHING && (axes.inFull() || clear);
  }
}
