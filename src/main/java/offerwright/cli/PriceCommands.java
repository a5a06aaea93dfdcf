package offerwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.price.PriceFit;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.market.TokenMix;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.files.csv.PriceHistoryCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `prices fit`. Nothing here changes a file.
@Command(name = "prices", description = "Fits price processes to a price history.")
final class PriceCommands {
  private static final int FAN_MONTHS = 36;

  private final Desk desk;

  PriceCommands(Desk desk) {
    this.desk = desk;
  }

  /// Fits every process that the prices allow.
  @Command(
      name = "fit",
      description = {
        "Fits a trend, a random walk, mean reversion and regimes to a price history and prints each figure with its uncertainty.",
        "If rows of the file cannot be used they are listed and nothing is fitted, exit code 3; with --keep-good-rows the rest is fitted, exit code 1."
      })
  int fit(
      @Option(
              names = "--history",
              required = true,
              paramLabel = "FILE",
              description =
                  "price history (.csv) with columns date, model, tier, input_usd_per_m and output_usd_per_m")
          Path file,
      @Option(
              names = "--tier",
              paramLabel = "frontier|mid|small|open",
              description = "only models of this tier")
          Optional<ModelTier> tier,
      @Option(names = "--model", paramLabel = "NAME", description = "only this model")
          Optional<String> model,
      @Option(names = "--provider", paramLabel = "NAME", description = "only this provider")
          Optional<String> provider,
      @Option(names = "--keep-good-rows", description = "fit what can be used of the file")
          boolean keep,
      @Option(
              names = "--json",
              description = "print a JSON object with every figure and its interval instead")
          boolean json) {
    Checked<PriceHistory> read = PriceHistoryCsv.read(file);
    if (read.value().isEmpty() || (!read.isGood() && !keep)) {
      throw Refusal.unreadable(read.problems());
    }
    PriceHistory history = read.value().get();
    SeriesChoice choice = new SeriesChoice(history.name(), tier, provider, model);
    Checked<PriceFit> fitted =
        PriceFit.of(history, choice, TokenMix.AGENTIC, desk.today(), FAN_MONTHS);
    if (fitted.value().isEmpty()) {
      throw Refusal.because(fitted.problems());
    }
    PriceFit fit = fitted.value().get();
    List<Problem> problems = new ArrayList<>(read.problems());
    problems.addAll(fit.problems());
    if (json) {
      desk.print(Json.text(PriceJson.full(fit, TokenMix.AGENTIC, problems)));
    } else {
      new PriceText(desk.texts()).fit(fit).forEach(desk::print);
    }
    desk.complain(problems.stream().filter(PriceCommands::isWorthALine).toList());
    return read.isGood() ? ExitCode.DONE : ExitCode.PROBLEMS;
  }

  /// Notes about rows of the file are in the JSON; a person who fits one series is not bothered.
  private static boolean isWorthALine(Problem problem) {
    return problem.severity() != Severity.NOTE || !problem.where().contains(",");
  }
}
