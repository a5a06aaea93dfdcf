package offerwright.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonLine;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineDifference;
import offerwright.calc.compare.YearBar;
import offerwright.calc.value.OfferFigures;
import offerwright.domain.money.Money;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.LineWords;

/// What offers say, side by side, as tables of text; a column an offer.
final class CompareTables {
  private final Texts texts;
  private final Comparison comparison;

  CompareTables(Texts texts, Comparison comparison) {
    this.texts = texts;
    this.comparison = comparison;
  }

  /// True if a total is marked with a star.
  boolean anyIncomplete() {
    return comparison.offers().stream().anyMatch(ComparedOffer::isIncomplete);
  }

  List<String> totals() {
    TextTable table = table("");
    total(table, "Guaranteed recurring cash a year", OfferFigures::guaranteedRecurringCash, "");
    total(table, "Year 1", OfferFigures::year1, LineWords.INCOMPLETE);
    total(table, "Four years", OfferFigures::fourYearTotal, LineWords.INCOMPLETE);
    total(table, "  on average a year", OfferFigures::fourYearAverage, LineWords.INCOMPLETE);
    return table.lines();
  }

  private void total(
      TextTable table, String name, Function<OfferFigures, Money> figure, String star) {
    List<String> cells = new ArrayList<>(List.of(name));
    for (ComparedOffer offer : comparison.offers()) {
      Money money = figure.apply(offer.figures());
      cells.add(money(offer.scaled(money).orElse(money)) + (offer.isIncomplete() ? star : ""));
    }
    table.row(cells);
  }

  private TextTable table(String first) {
    List<String> heads = new ArrayList<>(List.of(first));
    comparison.offers().forEach(offer -> heads.add(">" + offer.tag()));
    return new TextTable(heads.toArray(String[]::new));
  }

  /// In the currency of the comparison, or with its own if it is not converted.
  private String money(Money money) {
    return money.currency().equals(comparison.currency()) ? texts.cents(money) : texts.exact(money);
  }

  List<String> years() {
    TextTable table = table("");
    int years = comparison.years().stream().mapToInt(List::size).max().orElse(0);
    for (int year = 0; year < years; year++) {
      year(table, comparison.years().getFirst().get(year).year(), year, YearBar::total);
      part(table, "  base", year, YearBar::base);
      part(table, "  bonus and one-time payments", year, YearBar::variable);
      part(table, "  equity", year, YearBar::equity);
      part(table, "  benefits", year, YearBar::benefits);
      part(table, "  apart: token budget", year, YearBar::tokens);
      part(table, "  apart: expected use of it", year, YearBar::tokensUsed);
    }
    return table.lines();
  }

  /// Nothing where no offer has any of it.
  private void part(TextTable table, String name, int year, Function<YearBar, Money> figure) {
    if (comparison.years().stream().anyMatch(bars -> !figure.apply(bars.get(year)).isZero())) {
      year(table, name, year, figure);
    }
  }

  private void year(TextTable table, String name, int year, Function<YearBar, Money> figure) {
    table.row(
        Stream.concat(
                Stream.of(name),
                comparison.years().stream().map(bars -> money(figure.apply(bars.get(year)))))
            .toList());
  }

  List<String> lines() {
    List<String> heads = new ArrayList<>(List.of(""));
    for (int i = 0; i < comparison.offers().size(); i++) {
      String tag = comparison.offers().get(i).tag();
      heads.add(">" + tag);
      if (i > 0) {
        heads.add(">" + tag + " against " + comparison.offers().getFirst().tag());
      }
    }
    TextTable table = new TextTable(heads.toArray(String[]::new));
    for (ComparisonLine line : comparison.lines()) {
      List<String> cells = new ArrayList<>(List.of(ComparisonWords.of(line.item())));
      for (int i = 0; i < line.cells().size(); i++) {
        cells.add(cell(line.cells().get(i)));
        if (i > 0) {
          cells.add(difference(line.againstFirst().get(i - 1)));
        }
      }
      table.row(cells);
    }
    return table.lines();
  }

  private String cell(LineCell cell) {
    return switch (cell) {
      case LineCell.Amount(Money money, boolean incomplete, boolean assumed) ->
          money(money) + (incomplete ? LineWords.INCOMPLETE : "") + (assumed ? " (assumed)" : "");
      case LineCell.AmountWithShare(Money money, var share) ->
          money(money) + " (" + texts.percent(share) + ")";
      case LineCell.Share(var share) -> texts.fine(share);
      case LineCell.Units(long count) ->
          texts.count(BigDecimal.valueOf(count)) + (count == 1 ? " option" : " options");
      case LineCell.Years _,
          LineCell.Span _,
          LineCell.Carried _,
          LineCell.PriceRisk _,
          LineCell.None _,
          LineCell.NotKnown _ ->
          LineWords.of(cell);
    };
  }

  private String difference(LineDifference difference) {
    return switch (difference) {
      case LineDifference.ByAmount apart ->
          (apart.more().isNegative() ? "" : "+")
              + money(apart.more())
              + (apart.incomplete() ? LineWords.INCOMPLETE : "")
              + (apart.isMarked() ? " !" : apart.isClose() ? " close" : "");
      case LineDifference.Same _, LineDifference.Differs _, LineDifference.NotKnown _ ->
          LineWords.of(difference);
    };
  }
}
