package offerwright.files.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import offerwright.calc.draft.UndisclosedFacts;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.json.DomainJson;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Reads an offer back from the sheet that [OfferSheet] wrote, the candidate's copy or the internal
/// one.
public final class OfferSheetReader {
  private static final int MOST_PARTS = 200;

  private OfferSheetReader() {}

  /// Reads a sheet. The terms are those that were sent, to the last digit; they stand on the sheet
  /// Data, because the pages say in words and dates what the terms say in rules. A copy that does
  /// not show the amount of the token budget does not carry it: the budget is then noted as not
  /// disclosed and counts as nothing.
  ///
  /// The pages are held against the terms: where an input, a copy of it on the printed page, a
  /// total, or a table of tranches says something else, a warning names sheet and cell, what stands
  /// there and what the rest says ("offer.xlsx, Parameters!C9"), the terms as sent are used, and
  /// the fact is noted as assumed with that reason.
  ///
  /// No value, and one error, for a file that is not there, too large, damaged, encrypted, with
  /// macros, of another kind, or no offer sheet; and with each error for terms that somebody edited
  /// into something unreadable.
  public static Checked<ReadOffer> read(Path file) {
    Checked<XSSFWorkbook> opened = WorkbookFile.open(file);
    if (opened.value().isEmpty()) {
      return Checked.bad(opened.problems());
    }
    try (XSSFWorkbook workbook = opened.value().get()) {
      return read(new SheetCells(workbook), WorkbookFile.name(file));
    } catch (IOException impossible) {
      throw new IllegalStateException("a workbook in memory does not fail to close", impossible);
    }
  }

  private static Checked<ReadOffer> read(SheetCells cells, String name) {
    List<Cell> parts = cells.range(Names.DATA);
    if (parts.isEmpty() || parts.size() > MOST_PARTS) {
      return Checked.bad(
          Problem.error(
              name,
              "The workbook is no offer sheet of Offerwright, or its sheet Data is gone.",
              "Choose the sheet as the employer sent it, or enter the offer by hand."));
    }
    String text = parts.stream().map(SheetCells::words).collect(Collectors.joining());
    Checked<SheetData> data = new DomainJson().check(text, SheetData.class);
    List<Problem> problems =
        new ArrayList<>(
            placed(data.problems(), name + ", " + SheetCells.address(parts.getFirst())));
    if (!data.isGood()) {
      return Checked.bad(problems);
    }
    SheetData found = data.value().orElseThrow();
    if (!found.format().equals(SheetData.FORMAT) || found.version() > SheetData.VERSION) {
      return Checked.bad(
          Problem.error(
              name,
              "The sheet was made by a newer version of the program.",
              "Install the newest version, or enter the offer by hand."));
    }
    List<SheetFinding> findings = new SheetAgreement(cells, found).findings();
    findings.forEach(finding -> problems.add(finding.problem(name)));
    return Checked.of(
        new ReadOffer(
            found.employer(), found.listing(), found.role(), found.terms(), notes(found, findings)),
        problems);
  }

  private static List<Problem> placed(List<Problem> problems, String where) {
    return problems.stream()
        .map(problem ->
            new Problem(
                problem.severity(),
                where + ", " + problem.where(),
                problem.message(),
                "Take the sheet as the employer sent it; the sheet Data has been edited."))
        .toList();
  }

  /// What was not disclosed stays so, whatever somebody typed into its cell.
  private static List<FactNote> notes(SheetData data, List<SheetFinding> findings) {
    Map<OfferFact, FactNote> notes = new EnumMap<>(OfferFact.class);
    data.hidden().forEach(fact -> notes.put(fact, FactNote.notDisclosed(fact)));
    UndisclosedFacts.of(data.listing(), data.terms()).forEach(note -> notes.put(note.fact(), note));
    for (SheetFinding finding : findings) {
      finding
          .fact()
          .filter(fact -> !notes.containsKey(fact))
          .ifPresent(fact -> notes.put(fact, FactNote.assumed(fact, finding.message())));
    }
    return List.copyOf(notes.values());
  }
}
