package offerwright.calc.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.money.Money;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// Sets offers side by side, line by line.
final class ComparisonLines {
  private ComparisonLines() {}

  /// All lines in which some offer has something to say.
  ///
  /// @param taxes one an offer; empty where none can be computed
  static List<ComparisonLine> of(
      Workspace workspace, List<ComparedOffer> offers, List<Optional<Taxes>> taxes) {
    ComparisonPlan plan = workspace.comparison();
    ValuationAssumptions valuation = workspace.settings().valuation();
    List<LineCells> columns = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      columns.add(new LineCells(plan, valuation, offers.get(i), taxes.get(i)));
    }
    return Stream.of(LineItem.values())
        .map(item -> line(item, columns))
        .filter(line -> !line.cells().stream().allMatch(cell -> cell instanceof LineCell.None))
        .toList();
  }

  private static ComparisonLine line(LineItem item, List<LineCells> columns) {
    List<LineCell> cells = columns.stream().map(column -> column.of(item)).toList();
    List<LineDifference> differences =
        cells.stream().skip(1).map(cell -> difference(cells.getFirst(), cell)).toList();
    return new ComparisonLine(item, cells, differences);
  }

  static LineDifference difference(LineCell first, LineCell other) {
    if (first instanceof LineCell.NotKnown || other instanceof LineCell.NotKnown) {
      return new LineDifference.NotKnown();
    }
    if (first.equals(other) || (isNothing(first) && isNothing(other))) {
      return new LineDifference.Same();
    }
    Optional<Money> a = money(first, other);
    Optional<Money> b = money(other, first);
    if (a.isEmpty() || b.isEmpty() || !a.get().currency().equals(b.get().currency())) {
      return new LineDifference.Differs();
    }
    Money more = b.get().minus(a.get());
    if (more.isZero()) {
      return new LineDifference.Same();
    }
    double larger = Math.max(Math.abs(a.get().toDouble()), Math.abs(b.get().toDouble()));
    return new LineDifference.ByAmount(
        more, Math.abs(more.toDouble()) / larger, incomplete(first) || incomplete(other));
  }

  private static boolean isNothing(LineCell cell) {
    return cell instanceof LineCell.None
        || (cell instanceof LineCell.Units units && units.count() == 0);
  }

  private static boolean incomplete(LineCell cell) {
    return cell instanceof LineCell.Amount amount && amount.incomplete();
  }

  /// The amount of a cell; nothing where the other is an amount and this offer has no such thing.
  private static Optional<Money> money(LineCell cell, LineCell other) {
    return switch (cell) {
      case LineCell.Amount amount -> Optional.of(amount.money());
      case LineCell.AmountWithShare amount -> Optional.of(amount.money());
      case LineCell.None _ ->
          switch (other) {
            case LineCell.Amount amount -> Optional.of(Money.zero(amount.money().currency()));
            case LineCell.AmountWithShare amount ->
                Optional.of(Money.zero(amount.money().currency()));
            default -> Optional.empty();
          };
      default -> Optional.empty();
    };
  }
}
