package offerwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskList;
import offerwright.domain.money.CurrencyCode;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.ReportWords;

/// What to ask for, as text.
final class CompareAskText {
  private final Texts texts;
  private final EstimateTexts figures;

  CompareAskText(Texts texts, EstimateTexts figures) {
    this.texts = texts;
    this.figures = figures;
  }

  /// @param section takes a title and the lines below it
  void sections(CompareReport report, BiConsumer<String, List<String>> section) {
    for (AskList asks : report.paper().asks()) {
      section.accept(
          "What would make " + asks.offer().tag() + " worth as much as " + asks.target().tag(),
          lines(asks, report.comparison().currency()));
    }
  }

  private List<String> lines(AskList asks, CurrencyCode currency) {
    TextTable table =
        new TextTable("Ask", ">Today", ">Ask for", ">Equal at", ">Costs a year", "You bear");
    for (Ask ask : asks.asks()) {
      if (ask.outcome() instanceof Ask.Possible possible) {
        table.row(
            List.of(
                name(ask),
                texts.cents(ask.today()),
                texts.cents(possible.askFor()),
                figures.amount(possible.exact()),
                texts.cents(possible.costPerYear()),
                ComparisonWords.bears(ask.part())));
      }
    }
    List<String> lines = new ArrayList<>();
    lines.add(ReportWords.gap(asks, currency));
    lines.add(
        "Any one of these, in "
            + asks.offer().terms().currency()
            + ", cheapest for the employer first:");
    lines.addAll(table.lines());
    for (Ask ask : asks.asks()) {
      if (ask.outcome() instanceof Ask.Impossible(String reason)) {
        lines.add(name(ask) + ": no, " + reason);
      }
    }
    asks.growth()
        .ifPresent(
            growth -> lines.add(ReportWords.growth(growth, asks.offer().terms().currency())));
    return lines;
  }

  private static String name(Ask ask) {
    return ComparisonWords.ask(ask.part(), !ask.today().isZero());
  }
}
