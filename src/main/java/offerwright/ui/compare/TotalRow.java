package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.ComparisonLine;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineItem;
import offerwright.domain.money.Money;

/// A row of the totals.
///
/// @param kind what it is
/// @param name example: "Four-year average, a year"
/// @param brief the same where there is little room; example: "Average a year"
/// @param cells one an offer
record TotalRow(Kind kind, String name, String brief, List<Cell> cells) {
  TotalRow {
    cells = List.copyOf(cells);
  }

  /// What a row is.
  enum Kind {
    /// One of the totals.
    TOTAL,
    /// About tokens, which are in no total.
    TOKENS,
    /// What tokens are worth to the person.
    WORTH
  }

  /// A figure.
  ///
  /// @param text as it is read
  /// @param strong true for the largest of a row
  /// @param quiet true where it is less than a figure
  record Cell(String text, boolean strong, boolean quiet) {
    private static final Cell NONE = new Cell("none", false, true);
  }

  /// Every row; what has nothing to say is left out.
  static List<TotalRow> of(Comparison comparison, LineTexts texts) {
    List<TotalRow> rows = new ArrayList<>();
    rows.add(
        total(
            "Guaranteed recurring cash",
            "Guaranteed cash",
            comparison,
            texts,
            offer -> Optional.of(offer.figures().guaranteedRecurringCash()),
            false));
    rows.add(
        total(
            "Year 1",
            "Year 1",
            comparison,
            texts,
            offer -> Optional.of(offer.figures().year1()),
            true));
    net(comparison, texts).ifPresent(rows::add);
    rows.add(
        total(
            "Four-year total",
            "Four years",
            comparison,
            texts,
            offer -> Optional.of(offer.figures().fourYearTotal()),
            true));
    rows.add(
        total(
            "Four-year average, a year",
            "Average a year",
            comparison,
            texts,
            offer -> Optional.of(offer.figures().fourYearAverage()),
            true));
    if (comparison.offers().stream().anyMatch(offer -> offer.figures().tokens().isPresent())) {
      rows.add(line(Kind.TOKENS, "Face value", "Tokens, face", LineItem.TOKENS, comparison, texts));
      rows.add(
          line(
              Kind.TOKENS,
              "Expected use",
              "Expected use",
              LineItem.TOKENS_USED,
              comparison,
              texts));
      rows.add(
          line(
              Kind.WORTH,
              "Worth to me at",
              "Worth to me",
              LineItem.TOKENS_WORTH,
              comparison,
              texts));
    }
    return rows;
  }

  private static TotalRow total(
      String name,
      String brief,
      Comparison comparison,
      LineTexts texts,
      Function<ComparedOffer, Optional<Money>> figure,
      boolean counts) {
    List<Optional<Money>> scaled =
        comparison.offers().stream()
            .map(offer -> figure.apply(offer).flatMap(offer::scaled))
            .toList();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < comparison.offers().size(); i++) {
      ComparedOffer offer = comparison.offers().get(i);
      Money shown = scaled.get(i).or(() -> figure.apply(offer)).orElseThrow();
      String star = counts && offer.isIncomplete() ? " *" : "";
      cells.add(
          new Cell(
              texts.amount(shown) + star,
              scaled.get(i).isPresent() && isLargest(scaled.get(i).get(), scaled),
              scaled.get(i).isEmpty()));
    }
    return new TotalRow(Kind.TOTAL, name, brief, cells);
  }

  /// The largest of at least two that are not all the same.
  private static boolean isLargest(Money one, List<Optional<Money>> all) {
    List<Money> known = all.stream().flatMap(Optional::stream).toList();
    return known.stream().allMatch(other -> one.compareTo(other) >= 0)
        && known.stream().anyMatch(other -> one.compareTo(other) > 0);
  }

  private static Optional<TotalRow> net(Comparison comparison, LineTexts texts) {
    return comparison.lines().stream()
        .filter(line -> line.item() == LineItem.NET_YEAR_ONE)
        .findFirst()
        .map(line -> {
          List<Optional<Money>> amounts =
              line.cells().stream()
                  .map(cell ->
                      cell instanceof LineCell.Amount amount
                              && amount.money().currency().equals(comparison.currency())
                          ? Optional.of(amount.money())
                          : Optional.<Money>empty())
                  .toList();
          List<Cell> cells = new ArrayList<>();
          for (int i = 0; i < amounts.size(); i++) {
            Optional<Money> amount = amounts.get(i);
            LineText text = texts.of(line.cells().get(i), "");
            cells.add(
                new Cell(
                    text.text(),
                    amount.isPresent() && isLargest(amount.get(), amounts),
                    text.look() != LineText.Look.PLAIN));
          }
          return new TotalRow(Kind.TOTAL, "Year 1 after tax", "After tax", cells);
        });
  }

  private static TotalRow line(
      Kind kind, String name, String brief, LineItem item, Comparison comparison, LineTexts texts) {
    List<Cell> cells =
        comparison.lines().stream()
            .filter(line -> line.item() == item)
            .findFirst()
            .map(ComparisonLine::cells)
            .map(found ->
                found.stream()
                    .map(cell ->
                        cell instanceof LineCell.AmountWithShare(Money money, var _)
                            ? new Cell(texts.amount(money), false, false)
                            : plain(texts.of(cell, "")))
                    .toList())
            .orElseGet(() -> comparison.offers().stream().map(_ -> Cell.NONE).toList());
    return new TotalRow(kind, name, brief, cells);
  }

  private static Cell plain(LineText text) {
    return new Cell(text.text(), false, text.look() != LineText.Look.PLAIN);
  }
}
