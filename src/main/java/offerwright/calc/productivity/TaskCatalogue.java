package offerwright.calc.productivity;

import java.util.Arrays;
import java.util.List;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.TaskCategory;
import offerwright.domain.plan.TaskUse;

/// The task catalogue a plan starts with. Together the lines take 80 % of the time, 35 % of all
/// time can be sped up, and the whole becomes 1.25 times as fast at best, near what the largest
/// field trial measured (Cui et al. 2026, +26 %). The figures of the single lines are judgement, to
/// be replaced by one's own.
public final class TaskCatalogue {
  private TaskCatalogue() {}

  /// Seven lines, one a kind of work. Costs are those of the United States whatever the currency.
  public static List<TaskUse> standard(CurrencyCode currency) {
    return Arrays.stream(TaskCategory.values()).map(category -> line(category, currency)).toList();
  }

  private static TaskUse line(TaskCategory category, CurrencyCode currency) {
    return switch (category) {
      case CODE -> task(category, 30, 50, 3, "4.00", 0.5, currency);
      case REVIEW -> task(category, 10, 30, 1.5, "1.00", 0.2, currency);
      case TESTING -> task(category, 10, 60, 3, "3.00", 0.4, currency);
      case DEBUGGING -> task(category, 10, 50, 2, "5.00", 0.6, currency);
      case DOCUMENTATION -> task(category, 5, 60, 3, "0.80", 0.3, currency);
      case DESIGN -> task(category, 10, 20, 1.3, "6.00", 0.5, currency);
      case LEARNING -> task(category, 5, 20, 1.5, "0.60", 0.2, currency);
    };
  }

  /// Where a line's figures come from, in a sentence or two.
  public static String provenance(TaskCategory category) {
    String source =
        switch (category) {
          case CODE ->
              "About a third of the time is writing code (The New Stack and Tidelift 2019, 400 developers: 32 %). That half of it can be sped up three times at best is judgement.";
          case REVIEW ->
              "Judgement: an assistant reads first, but a person still answers for the change, so little of it can be sped up.";
          case TESTING ->
              "Judgement: most tests follow a pattern and check themselves, so much of it can be sped up.";
          case DEBUGGING ->
              "Judgement: finding the cause can be sped up where the fault can be run again; deciding on the repair cannot.";
          case DOCUMENTATION -> "Judgement: a draft is quick, the facts still have to be checked.";
          case DESIGN -> "Judgement: comparing variants can be sped up, agreeing on one cannot.";
          case LEARNING -> "Judgement: explanations are quicker to get, not to understand.";
        };
    return source
        + " Cost per task: judgement, a few hundred thousand to a few million tokens of an agent at about 1.73 dollars a million; hours saved: judgement.";
  }

  private static TaskUse task(
      TaskCategory category,
      int share,
      int accelerable,
      double speedUp,
      String cost,
      double hours,
      CurrencyCode currency) {
    return new TaskUse(
        category,
        Percent.of(share),
        Percent.of(accelerable),
        speedUp,
        Money.rounded(Double.parseDouble(cost), currency),
        hours);
  }
}
