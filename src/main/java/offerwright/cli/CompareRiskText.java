package offerwright.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.OfferRisk;
import offerwright.calc.compare.PairRisk;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.risk.CertainAmount;
import offerwright.calc.risk.Confidence;
import offerwright.calc.risk.Preference;
import offerwright.calc.risk.Side;
import offerwright.domain.problem.Checked;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.ReportWords;

/// What offers turn out to be worth, as text.
final class CompareRiskText {
  private final EstimateTexts figures;

  CompareRiskText(EstimateTexts figures) {
    this.figures = figures;
  }

  /// @param section takes a title and the lines below it
  void sections(CompareReport report, BiConsumer<String, List<String>> section) {
    report
        .answer()
        .ifPresent(answer -> {
          section.accept(
              "Worth of four years, discounted to " + report.comparison().firstDay(),
              worth(answer));
          section.accept("Each year in turn, not discounted: P5, median and P95", years(answer));
          section.accept("What may happen", chances(answer));
          section.accept("Which pays more", answer.pairs().stream().map(this::chance).toList());
        });
    section.accept("For everybody", ReportWords.dominance(report.paper()));
  }

  private static TextTable table(ComparisonAnswer answer) {
    return new TextTable(
        Stream.concat(Stream.of(""), answer.risks().stream().map(risk -> ">" + risk.offer().tag()))
            .toArray(String[]::new));
  }

  private static void row(
      TextTable table, String name, ComparisonAnswer answer, Function<OfferRisk, String> cell) {
    table.row(Stream.concat(Stream.of(name), answer.risks().stream().map(cell)).toList());
  }

  private List<String> worth(ComparisonAnswer answer) {
    TextTable table = table(answer);
    row(table, "Mean", answer, risk -> figures.amount(risk.mean()));
    row(table, "P5", answer, risk -> figures.between(risk.spread().estimates().getFirst()));
    row(table, "Median", answer, risk -> figures.between(risk.spread().estimates().get(2)));
    row(table, "P95", answer, risk -> figures.between(risk.spread().estimates().getLast()));
    row(table, "Sure amount", answer, risk -> sure(risk.certain()));
    for (int i = 0; i < ComparisonAnswer.GAMMAS.size(); i++) {
      int at = i;
      if (answer.risks().stream().anyMatch(risk -> at < risk.profile().size())) {
        row(
            table,
            "  at a risk aversion of " + figures.number(ComparisonAnswer.GAMMAS.get(at), 0),
            answer,
            risk -> sure(risk.profile().get(at)));
      }
    }
    return table.lines();
  }

  private String sure(Checked<CertainAmount> certain) {
    return certain
        .value()
        .map(
            amount -> figures.amount(amount.amount()) + (amount.restsOnFew() ? " (few paths)" : ""))
        .orElse(EstimateTexts.NONE);
  }

  private List<String> years(ComparisonAnswer answer) {
    TextTable table = table(answer);
    int years = answer.risks().stream().mapToInt(risk -> risk.years().size()).max().orElse(0);
    for (int i = 0; i < years; i++) {
      int year = i;
      row(
          table,
          "Year " + (year + 1),
          answer,
          risk -> {
            List<Estimate> five = risk.years().get(year).estimates();
            return Stream.of(five.getFirst(), five.get(2), five.getLast())
                .map(each -> figures.number(each.value(), 0))
                .reduce((a, b) -> a + " / " + b)
                .orElse("");
          });
    }
    return table.lines();
  }

  private List<String> chances(ComparisonAnswer answer) {
    TextTable table = table(answer);
    row(table, "Stays all four years", answer, risk -> figures.share(risk.stays()));
    row(table, "Is laid off", answer, risk -> figures.share(risk.laidOff()));
    some(table, "Owes the sign-on back", answer, OfferRisk::repays, figures::share);
    some(table, "Equity brings nothing", answer, OfferRisk::equityNothing, figures::share);
    some(
        table, "Options end at or below the strike", answer, OfferRisk::underwater, figures::share);
    some(table, "Equity before tax, discounted, mean", answer, OfferRisk::equity, figures::amount);
    some(table, "Tokens used a year, mean", answer, OfferRisk::tokensUsed, figures::amount);
    return table.lines();
  }

  /// Nothing where no offer has it.
  private static void some(
      TextTable table,
      String name,
      ComparisonAnswer answer,
      Function<OfferRisk, Optional<Estimate>> figure,
      Function<Estimate, String> text) {
    if (answer.risks().stream().anyMatch(risk -> figure.apply(risk).isPresent())) {
      row(table, name, answer, risk -> figure.apply(risk).map(text).orElse(EstimateTexts.NONE));
    }
  }

  private String chance(PairRisk pair) {
    Preference seen = pair.preference();
    return "P("
        + pair.a().tag()
        + " > "
        + pair.b().tag()
        + ") = "
        + figures.shareBetween(seen.win())
        + (seen.ties() > 0 ? ", ties " + figures.percent(seen.tie().value()) : "")
        + ": "
        + ComparisonWords.reading(seen.confidence())
        + (seen.confidence() == Confidence.INDISTINGUISHABLE
            ? ""
            : ", " + (seen.ahead() == Side.A ? pair.a() : pair.b()).tag() + " pays more often");
  }
}
