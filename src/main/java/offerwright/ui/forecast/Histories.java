package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.PriceProcess.FollowHistory;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.plan.PriceOutlook;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.TierPath;
import offerwright.domain.workspace.Workspace;

/// Changes to the price histories of a workspace, and to the scenarios that follow one.
final class Histories {
  private Histories() {}

  /// The workspace with one history more, under a name that is free; it is the last one.
  static Workspace with(Workspace workspace, PriceHistory added) {
    List<PriceHistory> all = new ArrayList<>(workspace.histories());
    all.add(new PriceHistory(freeName(workspace, added.name()), added.quotes()));
    return workspace.withHistories(all);
  }

  /// The name itself, or with the first number that makes it free: "list prices 2".
  static String freeName(Workspace workspace, String wanted) {
    return workspace.history(wanted).isEmpty()
        ? wanted
        : IntStream.iterate(2, number -> number + 1)
            .mapToObj(number -> wanted + " " + number)
            .filter(name -> workspace.history(name).isEmpty())
            .findFirst()
            .orElseThrow();
  }

  /// The workspace with a history under another name, in every process that follows it too.
  static Workspace renamed(Workspace workspace, String former, String name) {
    Workspace renamed =
        workspace.withHistories(
            workspace.histories().stream()
                .map(history ->
                    history.name().equals(former)
                        ? new PriceHistory(name, history.quotes())
                        : history)
                .toList());
    return withProcesses(
        renamed,
        process ->
            process instanceof FollowHistory(var series, var from)
                    && series.history().equals(former)
                ? new FollowHistory(
                    new SeriesChoice(name, series.tier(), series.provider(), series.model()), from)
                : process);
  }

  private static Workspace withProcesses(
      Workspace workspace, Function<PriceProcess, PriceProcess> change) {
    return workspace.withPlan(
        workspace
            .plan()
            .withScenarios(
                workspace.plan().scenarios().stream()
                    .map(scenario ->
                        withTiers(scenario, path -> path.withProcess(change.apply(path.process()))))
                    .toList()));
  }

  private static Scenario withTiers(Scenario scenario, Function<TierPath, TierPath> change) {
    PriceOutlook prices = scenario.prices();
    return scenario.withPrices(prices.withTiers(prices.tiers().stream().map(change).toList()));
  }

  /// The workspace without a history.
  static Workspace without(Workspace workspace, String name) {
    return workspace.withHistories(
        workspace.histories().stream().filter(history -> !history.name().equals(name)).toList());
  }

  /// Names of the scenarios in which a price follows a history.
  static List<String> followers(Workspace workspace, String name) {
    return workspace.plan().scenarios().stream()
        .filter(scenario ->
            scenario.prices().tiers().stream()
                .map(TierPath::process)
                .anyMatch(process ->
                    process instanceof FollowHistory(var series, _)
                        && series.history().equals(name)))
        .map(Scenario::name)
        .toList();
  }

  /// The scenario with another process for one of its tiers; unchanged if it has no such tier.
  static Scenario using(Scenario scenario, ModelTier tier, PriceProcess process) {
    return withTiers(scenario, path -> path.tier() == tier ? path.withProcess(process) : path);
  }
}
