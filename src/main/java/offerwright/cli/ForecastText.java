package offerwright.cli;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.forecast.ClosedFormCheck;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.Headline;
import offerwright.calc.forecast.LedgerYear;
import offerwright.calc.forecast.PairedDifference;
import offerwright.calc.forecast.ScenarioResult;
import offerwright.calc.forecast.ValueResult;
import offerwright.domain.money.Percent;

/// A forecast for people on a console.
final class ForecastText {
  private final Texts texts;
  private final Locale locale;

  ForecastText(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  List<String> lines(ForecastResult result) {
    List<String> lines = new ArrayList<>();
    lines.add(
        result.settings().months()
            + " months from "
            + result.settings().first()
            + ", "
            + number(result.settings().paths(), 0)
            + " paths, seed "
            + result.settings().seed()
            + ", amounts in "
            + result.currency()
            + ", ± is a 95 % interval");
    for (ScenarioResult scenario : result.results()) {
      lines.add("");
      scenario(scenario, lines);
    }
    lines.add("");
    lines.add("Closed forms beside the simulation");
    for (ClosedFormCheck check : result.checks()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  %s: simulated %.6g, theory %.6g, %+.2f standard errors%s",
              check.name(),
              check.simulated(),
              check.closedForm(),
              check.z(),
              check.alarms() ? "  DO NOT USE" : ""));
    }
    return lines;
  }

  /// Spending, grants and what is lost, in four lines.
  List<String> headline(ScenarioResult result) {
    Headline top = result.headline();
    return List.of(
        result.run().scenario().name() + ", budgets: " + result.run().policy().name(),
        "  spend "
            + amount(top.spend())
            + ", P5 to P95 "
            + number(top.spendSpread().p5(), 0)
            + " to "
            + number(top.spendSpread().p95(), 0),
        "  granted "
            + amount(top.granted())
            + ", used "
            + share(top.utilisation())
            + ", forfeited "
            + amount(top.forfeited()),
        "  chance of spending more than the budgets of these months "
            + share(top.chanceOverBudget())
            + ", worst 5 % over by "
            + amount(top.tailOverspend()));
  }

  private void scenario(ScenarioResult result, List<String> lines) {
    lines.addAll(headline(result));
    ledger(result.ledger()).lines().forEach(line -> lines.add("  " + line));
    value(result.value(), lines);
    result.difference().ifPresent(difference -> difference(difference, lines));
  }

  private TextTable ledger(List<LedgerYear> years) {
    String[] headings = new String[years.size() + 1];
    headings[0] = "Mean of paths";
    for (int i = 0; i < years.size(); i++) {
      headings[i + 1] = ">" + years.get(i).year();
    }
    TextTable table = new TextTable(headings);
    row(table, "Carried in", years, LedgerYear::carriedIn);
    row(table, "Granted", years, LedgerYear::granted);
    row(table, "Used", years, LedgerYear::used);
    row(table, "  of it low-value, before the reset", years, LedgerYear::lowValue);
    row(table, "Repaid for overage", years, LedgerYear::repaid);
    row(table, "Forfeited as penalty", years, LedgerYear::penalty);
    row(table, "Forfeited over the cap", years, LedgerYear::overCap);
    row(table, "Expired", years, LedgerYear::expired);
    row(table, "Lapsed or paid out on leaving", years, LedgerYear::lapsed);
    row(table, "Carried to next year", years, LedgerYear::carriedOut);
    row(table, "Used above budgets", years, LedgerYear::overage);
    row(table, "Wanted and not served", years, LedgerYear::unmet);
    row(table, "People who run out", years, LedgerYear::runOut);
    return table;
  }

  private void row(
      TextTable table, String name, List<LedgerYear> years, Function<LedgerYear, Estimate> figure) {
    List<String> cells = new ArrayList<>();
    cells.add(name);
    years.forEach(year -> cells.add(number(figure.apply(year).value(), 0)));
    table.row(cells);
  }

  private void value(ValueResult value, List<String> lines) {
    lines.add(
        "  net present value "
            + amount(value.npv())
            + ", chance that it is negative "
            + share(value.chanceOfLoss()));
    lines.add(
        "  uplift: break-even "
            + percent(value.breakEvenUplift())
            + margin(value.intervals().breakEvenUplift(), this::percent)
            + ", evidence "
            + percent(value.evidenceUplift())
            + ", claim after Amdahl "
            + percent(value.claimUplift())
            + ", belief needed in the claim "
            + optional(value.breakEvenBelief(), this::percent, "none would do")
            + margin(value.intervals().breakEvenBelief(), this::percent));
    lines.add(
        "  one more engineer-equivalent a year costs "
            + optional(value.costPerEngineer(), cost -> number(cost, 0), "no end of money")
            + margin(value.intervals().costPerEngineer(), half -> number(half, 0))
            + " in tokens, "
            + number(value.hireCost(), 0)
            + " by hiring");
    lines.add(
        "  internal rates of return "
            + (value.internalRates().isEmpty()
                ? "none"
                : value.internalRates().stream()
                    .map(this::percent)
                    .collect(Collectors.joining(", ")))
            + ", payback "
            + optional(value.payback(), months -> number(months, 1) + " months", "never"));
  }

  private void difference(PairedDifference difference, List<String> lines) {
    lines.add(
        "  against the first: spend "
            + amount(difference.spend())
            + ", forfeited "
            + amount(difference.forfeited())
            + ", net present value "
            + amount(difference.npv()));
  }

  private static String margin(Optional<Estimate> estimate, Function<Double, String> text) {
    return estimate.map(found -> " ± " + text.apply(found.halfWidth())).orElse("");
  }

  private static String optional(
      OptionalDouble value, Function<Double, String> text, String otherwise) {
    return value.isPresent() ? text.apply(value.getAsDouble()) : otherwise;
  }

  private String amount(Estimate estimate) {
    return number(estimate.value(), 0) + " ± " + number(estimate.halfWidth(), 0);
  }

  private String share(Estimate estimate) {
    return percent(estimate.value())
        + " ("
        + percent(estimate.low())
        + " to "
        + percent(estimate.high())
        + ")";
  }

  private String percent(double fraction) {
    return Double.isFinite(fraction)
        ? texts.percent(new Percent(BigDecimal.valueOf(fraction * 100)))
        : "unbounded";
  }

  private String number(double value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return Double.isFinite(value) ? format.format(value) : "unbounded";
  }
}
