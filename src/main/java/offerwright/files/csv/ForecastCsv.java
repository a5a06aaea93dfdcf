package offerwright.files.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import offerwright.calc.estimate.Spread;
import offerwright.calc.forecast.FanMonth;
import offerwright.calc.forecast.ForecastResult;
import offerwright.calc.forecast.ScenarioResult;
import offerwright.calc.forecast.TokenMonth;

/// The monthly figures of a forecast as rows of text, a row for each scenario and month. Decimal
/// points, no grouping; money to the cent, prices and tokens with six decimals.
public final class ForecastCsv {
  private static final int CENTS = 2;
  private static final int FINE = 6;

  private ForecastCsv() {}

  /// The headings; example: `scenario,budgets,month,currency,spend_mean,...`.
  public static List<String> header() {
    return List.of(
        "scenario",
        "budgets",
        "month",
        "currency",
        "spend_mean",
        "spend_low95",
        "spend_high95",
        "spend_p5",
        "spend_p25",
        "spend_p50",
        "spend_p75",
        "spend_p95",
        "budget",
        "list_price_p5",
        "list_price_p50",
        "list_price_p95",
        "effective_price_p5",
        "effective_price_p50",
        "effective_price_p95",
        "million_tokens_mean",
        "paths",
        "seed");
  }

  /// One row for each scenario and month.
  public static List<List<String>> rows(ForecastResult result) {
    List<List<String>> rows = new ArrayList<>();
    for (ScenarioResult scenario : result.results()) {
      for (int month = 0; month < scenario.spend().size(); month++) {
        rows.add(row(result, scenario, month));
      }
    }
    return rows;
  }

  private static List<String> row(ForecastResult result, ScenarioResult scenario, int month) {
    FanMonth spend = scenario.spend().get(month);
    TokenMonth tokens = scenario.tokens().get(month);
    List<String> row = new ArrayList<>();
    row.add(scenario.run().scenario().name());
    row.add(scenario.run().policy().name());
    row.add(spend.month().toString());
    row.add(result.currency().code());
    row.add(text(spend.mean().value(), CENTS));
    row.add(text(spend.mean().low(), CENTS));
    row.add(text(spend.mean().high(), CENTS));
    row.add(text(spend.spread().p5(), CENTS));
    row.add(text(spend.spread().p25(), CENTS));
    row.add(text(spend.spread().median(), CENTS));
    row.add(text(spend.spread().p75(), CENTS));
    row.add(text(spend.spread().p95(), CENTS));
    row.add(text(spend.budget(), CENTS));
    prices(row, tokens.listPrice());
    prices(row, tokens.effectivePrice());
    row.add(text(tokens.tokensUsed().value(), FINE));
    row.add(Integer.toString(result.settings().paths()));
    row.add(Long.toString(result.settings().seed()));
    return row;
  }

  private static void prices(List<String> row, Spread spread) {
    row.add(text(spread.p5(), FINE));
    row.add(text(spread.median(), FINE));
    row.add(text(spread.p95(), FINE));
  }

  private static String text(double value, int decimals) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
        : "";
  }
}
