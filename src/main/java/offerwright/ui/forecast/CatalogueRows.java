package offerwright.ui.forecast;

import java.util.List;
import offerwright.domain.plan.TaskCategory;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.ValueCase;
import offerwright.files.text.PlanWords;
import offerwright.ui.kit.Disclosure;

/// The task catalogue: for each kind of work its share of time, the part that can be sped up, by
/// how much, and what a task costs and saves.
final class CatalogueRows {
  private static final Place<List<TaskUse>> CATALOGUE =
      Places.VALUE.at("catalogue", ValueCase::catalogue, ValueCase::withCatalogue);

  private CatalogueRows() {}

  static void fill(FormRows rows) {
    FormRows inner = new FormRows(rows.desk());
    inner.group(
        planned -> planned.scenario().value().catalogue().stream().map(TaskUse::category).toList(),
        (categories, lines) -> {
          for (int i = 0; i < categories.size(); i++) {
            task(lines, Place.entry(CATALOGUE, i), categories.get(i));
          }
        });
    rows.part("Task catalogue", inner);
  }

  private static void task(FormRows rows, Place<TaskUse> task, TaskCategory category) {
    String word = PlanWords.of(category);
    FormRows lines = new FormRows(rows.desk());
    lines.percent(
        "Share of time", "%", 0, 100, task.at("time", TaskUse::timeShare, TaskUse::withTimeShare));
    lines.percent(
        "Accelerable part",
        "%",
        0,
        100,
        task.at("accelerable", TaskUse::accelerable, TaskUse::withAccelerable));
    lines.decimal(
        "Speed-up", "×", 2, 1, 1000, task.at("speedUp", TaskUse::speedUp, TaskUse::withSpeedUp));
    lines.money(
        "Tokens per task", "", task.at("cost", TaskUse::costPerTask, TaskUse::withCostPerTask));
    lines.decimal(
        "Saved per task",
        "hours",
        2,
        0,
        1000,
        task.at("hours", TaskUse::hoursSaved, TaskUse::withHoursSaved));
    Disclosure part = rows.part(word, lines);
    rows.follow(planned ->
        part.setSummary(
            task.read()
                .apply(planned)
                .map(held -> rows.desk().formats().percent(held.timeShare()) + " of time")
                .orElse("")));
  }
}
