package offerwright.files.excel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import offerwright.calc.value.PayItem;
import offerwright.calc.value.YearTable;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.offer.OfferTerms;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;

/// Holds the pages of a sheet against the terms it carries, so that a figure somebody typed over
/// does not pass for what was offered, nor the other way round.
///
/// @param cells of the sheet
/// @param data what it carries
record SheetAgreement(SheetCells cells, SheetData data) {
  /// Two numbers closer than this share of the larger are one: a spreadsheet keeps 15 digits.
  private static final double SAME = 1e-9;

  /// Half of the smallest unit of any currency that is paid in hundredths.
  private static final double CENT = 0.005;

  /// Everything that does not agree, in the order of the terms: inputs, what the printed page
  /// repeats of them, totals, vesting.
  List<SheetFinding> findings() {
    List<SheetFinding> findings = new ArrayList<>();
    employer().ifPresent(findings::add);
    List<SheetInput> inputs =
        SheetInput.of(data.terms(), !data.hidden().contains(OfferFact.TOKEN_BUDGET));
    for (SheetInput input : inputs) {
      input(input).ifPresent(findings::add);
      shown(input).ifPresent(findings::add);
    }
    findings.addAll(totals());
    for (int i = 0; i < data.terms().grants().size(); i++) {
      vesting(i).ifPresent(findings::add);
    }
    return findings;
  }

  private Optional<SheetFinding> employer() {
    return Optional.ofNullable(cells.workbook().getSheet(OfferPage.SHEET))
        .map(sheet -> sheet.getRow(0))
        .map(row -> row.getCell(OfferPage.LABEL))
        .filter(cell -> !SheetCells.words(cell).isBlank())
        .filter(cell -> !SheetCells.words(cell).equals(PlainText.harmless(data.employer())))
        .map(cell ->
            finding(
                Optional.empty(),
                cell,
                "the offer is headed “" + SheetCells.words(cell) + "”",
                "“" + data.employer() + "” made it"));
  }

  private Optional<SheetFinding> input(SheetInput input) {
    Optional<Cell> cell = cells.cell(input.name());
    if (cell.isEmpty()) {
      return Optional.of(
          new SheetFinding(
              Optional.empty(),
              Parameters.SHEET,
              "The input " + input.name() + " is not on the sheet any more."));
    }
    OptionalDouble there = SheetCells.number(cell.get());
    if (there.isPresent() && input.expected().isPresent()) {
      return same(there.getAsDouble(), input.expected().getAsDouble())
          ? Optional.empty()
          : Optional.of(
              finding(
                  input.fact(),
                  cell.get(),
                  input.unit().words(there.getAsDouble()) + " stands there",
                  input.unit().words(input.expected().getAsDouble()) + " was sent"));
    }
    if (there.isPresent()) {
      return Optional.of(
          finding(
              input.fact(),
              cell.get(),
              input.unit().words(there.getAsDouble()) + " stands there",
              "the employer did not disclose it"));
    }
    boolean formula = cell.get().getCellType() == CellType.FORMULA;
    return formula || input.expected().isEmpty()
        ? Optional.empty()
        : Optional.of(
            finding(
                input.fact(),
                cell.get(),
                "no number stands there",
                input.unit().words(input.expected().getAsDouble()) + " was sent"));
  }

  /// The printed page's copy of an input, if somebody typed over the formula.
  private Optional<SheetFinding> shown(SheetInput input) {
    OptionalDouble kept = cells.number(input.name());
    return cells
        .cell(input.name() + Names.SHOWN)
        .filter(cell -> !repeats(cell, input.name()))
        .filter(cell -> SheetCells.number(cell).isPresent() && kept.isPresent())
        .filter(cell -> !same(SheetCells.number(cell).getAsDouble(), kept.getAsDouble()))
        .map(cell ->
            finding(
                input.fact(),
                cell,
                input.unit().words(SheetCells.number(cell).getAsDouble()) + " stands there",
                "the sheet " + Parameters.SHEET + " says " + input.unit().words(kept.getAsDouble())));
  }

  private static boolean repeats(Cell cell, String name) {
    return cell.getCellType() == CellType.FORMULA && cell.getCellFormula().equals(name);
  }

  /// Results in whose cells a number stands instead of the formula.
  private List<SheetFinding> totals() {
    List<SheetFinding> findings = new ArrayList<>();
    for (Name name : cells.workbook().getAllNames()) {
      boolean input =
          name.getNameName().endsWith(Names.SHOWN)
              || name.getNameName().startsWith(Names.VESTING_DATES);
      cells
          .cell(name.getNameName())
          .filter(cell -> !input && cell.getCellType() == CellType.NUMERIC)
          .filter(SheetAgreement::isOfResults)
          .flatMap(cell -> typedOver(name.getNameName(), cell))
          .ifPresent(findings::add);
    }
    return findings;
  }

  private static boolean isOfResults(Cell cell) {
    String sheet = cell.getSheet().getSheetName();
    return sheet.equals(OfferPage.SHEET) || sheet.equals(VestingSheet.SHEET);
  }

  private Optional<SheetFinding> typedOver(String name, Cell cell) {
    double there = cell.getNumericCellValue();
    OptionalDouble rest = rest(name);
    if (rest.isPresent() && Math.abs(there - rest.getAsDouble()) <= CENT) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            Optional.empty(),
            cell,
            SheetCells.plain(there) + " is typed over the formula of " + name,
            rest.isPresent()
                ? "the cells it adds up come to " + SheetCells.plain(rest.getAsDouble())
                : "the sheet does not say any more what it comes to"));
  }

  /// What a total comes to by the cells it is made of; empty if it is not a plain sum of others.
  private OptionalDouble rest(String name) {
    for (int year = 1; year <= YearTable.YEARS; year++) {
      if (name.equals(Names.year(Names.CANDIDATE_TOTAL, year))) {
        return ofYear(year);
      }
      if (name.equals(Names.cell("Candidate", PayItem.BASE, year))) {
        return cells.number(Names.BASE);
      }
    }
    return switch (name) {
      case Names.GUARANTEED_CASH -> cells.number(Names.BASE);
      case Names.FOUR_YEAR_TOTAL -> fourYears(1);
      case Names.FOUR_YEAR_AVERAGE -> fourYears(YearTable.YEARS);
      default -> OptionalDouble.empty();
    };
  }

  private OptionalDouble ofYear(int year) {
    double sum = 0;
    boolean any = false;
    for (PayItem item : PayItem.values()) {
      OptionalDouble part = cells.number(Names.cell("Candidate", item, year));
      any |= part.isPresent();
      sum += part.orElse(0);
    }
    return any ? OptionalDouble.of(sum) : OptionalDouble.empty();
  }

  private OptionalDouble fourYears(int share) {
    double sum = 0;
    for (int year = 1; year <= YearTable.YEARS; year++) {
      OptionalDouble total = ofYear(year);
      if (total.isEmpty()) {
        return OptionalDouble.empty();
      }
      sum += total.getAsDouble();
    }
    return OptionalDouble.of(sum / share);
  }

  /// The first thing about a grant's table of tranches that is not as agreed: its days, or its sum.
  private Optional<SheetFinding> vesting(int index) {
    OfferTerms terms = data.terms();
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
            finding(
                Optional.of(OfferFact.VESTING),
                days.get(i),
                "the tranche vests on " + there,
                agreed.get(i) + " was sent"));
      }
    }
    return days.size() == agreed.size()
        ? sum(grant, index)
        : Optional.of(
            finding(
                Optional.of(OfferFact.VESTING),
                days.getFirst(),
                days.size() + " tranches begin there",
                agreed.size() + " were sent"));
  }

  private Optional<SheetFinding> sum(EquityGrant grant, int index) {
    List<Cell> amounts = cells.range(Names.of(Names.VESTING_AMOUNTS, index));
    boolean complete = amounts.stream().allMatch(cell -> SheetCells.number(cell).isPresent());
    OptionalDouble granted = granted(grant, index);
    if (amounts.isEmpty() || !complete || granted.isEmpty()) {
      return Optional.empty();
    }
    ToDoubleFunction<Cell> number = cell -> SheetCells.number(cell).orElse(0);
    double sum = amounts.stream().mapToDouble(number).sum();
    if (Math.abs(sum - granted.getAsDouble()) <= CENT) {
      return Optional.empty();
    }
    Cell culprit =
        amounts.stream()
            .filter(cell -> cell.getCellType() != CellType.FORMULA)
            .findFirst()
            .orElse(amounts.getFirst());
    return Optional.of(
        finding(
            Optional.of(OfferFact.VESTING),
            culprit,
            SheetCells.plain(number.applyAsDouble(culprit))
                + " stands there and the tranches add up to "
                + SheetCells.plain(sum),
            "the grant is " + SheetCells.plain(granted.getAsDouble())));
  }

  /// The number of units; for a grant that vests in money its value, where no rate has to be known.
  private OptionalDouble granted(EquityGrant grant, int index) {
    OptionalDouble units = cells.number(Names.of(Names.UNITS, index));
    boolean inMoney =
        units.isEmpty()
            && grant.quantity() instanceof EquityQuantity.Value value
            && value.amount().currency().equals(data.terms().currency());
    return inMoney ? cells.number(Names.of(Names.TARGET_VALUE, index)) : units;
  }

  private static boolean same(double one, double other) {
    return Math.abs(one - other) <= SAME * Math.max(1, Math.abs(other));
  }

  private static SheetFinding finding(
      Optional<OfferFact> fact, Cell cell, String there, String rest) {
    String where = SheetCells.address(cell);
    return new SheetFinding(fact, where, "In " + where + " " + there + ", but " + rest + ".");
  }
}
