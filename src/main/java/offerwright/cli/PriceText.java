package offerwright.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import offerwright.calc.price.FitParameter;
import offerwright.calc.price.FitResult;
import offerwright.calc.price.FittedFigure;
import offerwright.calc.price.PriceFit;
import offerwright.calc.price.PriceSeries;
import offerwright.calc.trail.Quantity;
import offerwright.domain.money.Percent;
import offerwright.files.text.PriceWords;

/// A fitted price history as lines for a person.
final class PriceText {
  private static final MathContext SHORT = new MathContext(4);
  private static final String NEVER = "never";
  private static final String NOTHING = "";

  private final Texts texts;

  PriceText(Texts texts) {
    this.texts = texts;
  }

  /// The series, a table of all figures, and what to read beside it.
  List<String> fit(PriceFit fit) {
    List<String> lines = new ArrayList<>();
    lines.add(series(fit.series()));
    lines.add("");
    TextTable table =
        new TextTable("PROCESS", "FIGURE", ">ESTIMATE", ">± SE", ">95 % FROM", ">TO", "BY");
    for (FitResult result : fit.results()) {
      boolean widest = fit.widest().filter(result.method()::equals).isPresent();
      String name = PriceWords.of(result.method()) + (widest ? " *" : "");
      for (FittedFigure figure : result.figures()) {
        table.row(row(name, figure));
        name = NOTHING;
      }
      result
          .aic()
          .ifPresent(aic ->
              table.row(List.of(NOTHING, "AIC", count(aic), NOTHING, NOTHING, NOTHING, NOTHING)));
    }
    lines.addAll(table.lines());
    lines.add("");
    fit.widest()
        .ifPresent(method ->
            lines.add(
                "* the wider uncertainty of the yearly change: the "
                    + PriceWords.low(method)
                    + " is what to count with unless there is a reason for another."));
    fit.results().forEach(result -> remarks(lines, result));
    fit.series()
        .assumptions()
        .forEach(assumed ->
            lines.add("Assumed: " + assumed.name() + ": " + texts.quantity(assumed.value()) + "."));
    return lines;
  }

  private void remarks(List<String> lines, FitResult result) {
    result.remarks().forEach(remark -> lines.add(PriceWords.of(result.method()) + ": " + remark));
  }

  private String series(PriceSeries series) {
    int count = series.points().size();
    return count
        + (count == 1 ? " price" : " prices")
        + " from "
        + texts.day(series.first().date())
        + " to "
        + texts.day(series.last().date())
        + ", blended for a million tokens of agentic work: last "
        + price(series.last().price())
        + " "
        + series.currency()
        + " ("
        + series.last().model()
        + ").";
  }

  private List<String> row(String name, FittedFigure figure) {
    FitParameter parameter = figure.parameter();
    return List.of(
        name,
        PriceWords.of(parameter),
        value(parameter, figure.value()),
        value(parameter, figure.standardError()),
        value(parameter, figure.low()),
        value(parameter, figure.high()),
        PriceWords.of(figure.kind()));
  }

  private String value(FitParameter parameter, OptionalDouble value) {
    return value.isPresent() ? value(parameter, value.getAsDouble()) : NOTHING;
  }

  private String value(FitParameter parameter, double value) {
    if (!Double.isFinite(value)) {
      return NEVER;
    }
    return switch (parameter) {
      case PRICE, LONG_RUN_PRICE -> price(value);
      case LOG_CHANGE, SPEED -> texts.quantity(new Quantity.Ratio(value));
      case HALF_LIFE, REVERSION_HALF_LIFE -> count(value);
      case YEARLY_CHANGE,
          MEAN_DRIFT,
          VOLATILITY,
          LEVEL_TREND,
          DECLINE_DRIFT,
          DECLINE_VOLATILITY,
          DECLINE_STAY,
          SCARCITY_DRIFT,
          SCARCITY_VOLATILITY,
          SCARCITY_STAY ->
          texts.percent(Percent.ofFraction(value));
    };
  }

  private String price(double value) {
    return texts.quantity(new Quantity.Ratio(new BigDecimal(value).round(SHORT).doubleValue()));
  }

  private String count(double value) {
    return texts.count(BigDecimal.valueOf(value));
  }
}
