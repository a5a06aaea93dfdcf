package offerwright.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.Person;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.compare.TradeAxes;
import offerwright.calc.compare.TradeCurves;
import offerwright.calc.simulate.Progress;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.ReportWords;

/// A report of a comparison with its paths, from which curves are still solved, and everything that
/// is wrong.
///
/// @param paper what can be printed
/// @param simulated its paths; empty where nothing can be weighed
/// @param problems everything that is wrong, each once
record CompareReport(
    ComparisonReport paper, Optional<SimulatedComparison> simulated, List<Problem> problems) {
  /// Curves of two offers and two parts, or why there are none.
  ///
  /// @param offer letter of the offer in which parts are swapped
  /// @param target letter of the one it should equal
  record Trade(TradeAxes axes, String offer, String target, Checked<TradeCurves> curves) {}

  /// Compares the offers of the workspace's comparison as its own person sees them.
  static CompareReport of(Workspace workspace, LocalDate today) {
    Comparison comparison = Comparison.of(workspace, today);
    return of(
        comparison,
        SimulatedComparison.personOf(workspace, comparison),
        List.of(),
        Runtime.getRuntime().availableProcessors());
  }

  /// @param before what was found before
  /// @param threads 1 or more; the figures do not depend on it
  static CompareReport of(Comparison comparison, Person person, List<Problem> before, int threads) {
    Checked<SimulatedComparison> simulated =
        SimulatedComparison.of(comparison, threads, Progress.quiet());
    ComparisonReport paper = ComparisonReport.of(comparison, simulated, person);
    Set<Problem> problems = new LinkedHashSet<>(before);
    problems.addAll(ReportWords.problems(paper));
    return new CompareReport(paper, simulated.value(), List.copyOf(problems));
  }

  Comparison comparison() {
    return paper.comparison();
  }

  Optional<ComparisonAnswer> answer() {
    return paper.answer().value();
  }

  /// Curves of indifference of every offer behind the first one, for all pairs of parts. They take
  /// longer than all the rest.
  List<Trade> trades() {
    List<Trade> trades = new ArrayList<>();
    answer()
        .flatMap(ComparisonAnswer::ranking)
        .ifPresent(ranking -> {
          int first = ranking.order().getFirst();
          for (int behind : ranking.order().subList(1, ranking.order().size())) {
            for (TradeAxes axes : TradeAxes.values()) {
              trades.add(trade(axes, behind, first));
            }
          }
        });
    return trades;
  }

  private Trade trade(TradeAxes axes, int offer, int target) {
    return new Trade(
        axes,
        tag(offer),
        tag(target),
        TradeCurves.of(simulated.orElseThrow(), paper.person(), offer, target, axes));
  }

  /// The letter of an offer that is weighed.
  ///
  /// @param weighed position among [Comparison#weighed]
  String tag(int weighed) {
    return comparison().weighed().get(weighed).tag();
  }

  /// True if something is wrong that must be mended.
  boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }
}
