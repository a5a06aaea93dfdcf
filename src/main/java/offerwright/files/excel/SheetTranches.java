package offerwright.files.excel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.offer.OfferTerms;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;

/// A grant's table of tranches, held against its schedule and its size.
///
/// @param cells of the sheet
/// @param terms as they were sent
/// @param index of the grant, from 0
record SheetTranches(SheetCells cells, OfferTerms terms, int index) {
  /// The first thing about a grant's table of tranches that is not as agreed: its days, or its sum.
  Optional<SheetFinding> finding() {
    EquityGrant grant = terms.grants().get(index);
    List<Cell> days =
        cells.range(Names.of(Names.VESTING_DATES, index)).stream()
            .filter(cell -> SheetCells.day(cell).isPresent())
            .toList();
    if (days.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> agreed =
        Tranche.of(grant.vesting(), terms.start(), grant.grantDate()).stream()
            .map(Tranche::date)
            .toList();
    for (int i = 0; i < Math.min(days.size(), agreed.size()); i++) {
      LocalDate there = SheetCells.day(days.get(i)).orElseThrow();
      if (!there.equals(agreed.get(i))) {
        return Optional.of(
            SheetFinding.of(
                Optional.of(OfferFact.VESTING),
                days.get(i),
                "the tranche vests on " + there,
                agreed.get(i) + " was sent"));
      }
    }
    return days.size() == agreed.size()
        ? sum(grant)
        : Optional.of(
            SheetFinding.of(
                Optional.of(OfferFact.VESTING),
                days.getFirst(),
                days.size() + " tranches begin there",
                agreed.size() + " were sent"));
  }

  private Optional<SheetFinding> sum(EquityGrant grant) {
    List<Cell> amounts = cells.range(Names.of(Names.VESTING_AMOUNTS, index));
    boolean complete = amounts.stream().allMatch(cell -> SheetCells.number(cell).isPresent());
    OptionalDouble granted = granted(grant);
    if (amounts.isEmpty() || !complete || granted.isEmpty()) {
      return Optional.empty();
    }
    ToDoubleFunction<Cell> number = cell -> SheetCells.number(cell).orElse(0);
    double sum = amounts.stream().mapToDouble(number).sum();
    if (Math.abs(sum - granted.getAsDouble()) <= SheetTotals.CENT) {
      return Optional.empty();
    }
    Cell culprit =
        amounts.stream()
            .filter(cell -> cell.getCellType() != CellType.FORMULA)
            .findFirst()
            .orElse(amounts.getFirst());
    return Optional.of(
        SheetFinding.of(
            Optional.of(OfferFact.VESTING),
            culprit,
            SheetCells.plain(number.applyAsDouble(culprit))
                + " stands there and the tranches add up to "
                + SheetCells.plain(sum),
            "the grant is " + SheetCells.plain(granted.getAsDouble())));
  }

  /// The number of units; for a grant that vests in money its value, where no rate has to be known.
  private OptionalDouble granted(EquityGrant grant) {
    OptionalDouble units = cells.number(Names.of(Names.UNITS, index));
    boolean inMoney =
        units.isEmpty()
            && grant.quantity() instanceof EquityQuantity.Value value
            && value.amount().currency().equals(terms.currency());
    return inMoney ? cells.number(Names.of(Names.TARGET_VALUE, index)) : units;
  }
}
