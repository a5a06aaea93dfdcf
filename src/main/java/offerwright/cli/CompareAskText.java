package offerwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.GrowthNeeded;
import offerwright.files.text.ComparisonWords;

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
      section.accept(title(asks), lines(asks));
    }
  }

  private String title(AskList asks) {
    return "What would make "
        + asks.offer().tag()
        + " worth as much as "
        + asks.target().tag()
        + ": it lacks a sure "
        + figures.amount(asks.gap())
        + "; amounts in "
        + asks.offer().terms().currency()
        + ", any one of these, cheapest for the employer first";
  }

  private List<String> lines(AskList asks) {
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
    List<String> lines = new ArrayList<>(table.lines());
    for (Ask ask : asks.asks()) {
      if (ask.outcome() instanceof Ask.Impossible(String reason)) {
        lines.add(name(ask) + ": no, " + reason);
      }
    }
    asks.growth().ifPresent(growth -> lines.add(growth(asks, growth)));
    return lines;
  }

  private static String name(Ask ask) {
    return ComparisonWords.ask(ask.part(), !ask.today().isZero());
  }

  private String growth(AskList asks, GrowthNeeded growth) {
    String what = "The " + ComparisonWords.of(growth.kind()) + " of " + asks.offer().employer();
    String years = figures.number(growth.years(), 1) + " years";
    String expected =
        "; expected are " + figures.number(growth.expected(), 2) + " times today's in that time";
    return growth.isPossible()
        ? what
            + " would have to be "
            + figures.number(growth.multiple(), 2)
            + " times today's in "
            + years
            + ", "
            + figures.percent(growth.perYear())
            + " a year, for certain"
            + expected
        : what + " cannot grow enough in " + years + expected;
  }
}
