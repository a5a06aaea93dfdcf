package offerwright.files.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import offerwright.domain.offer.Candidate;
import offerwright.domain.offer.Justification;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Transparency;
import offerwright.files.FileRefused;
import offerwright.files.excel.SheetCases.SheetCase;
import org.apache.poi.openxml4j.opc.internal.ContentTypeManager;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the file is: who may read what, paper, safety of text, and how it is put in its place.
class OfferSheetTest {
  @TempDir Path folder;

  private static SheetCase internalMatters() {
    SheetCase given = SheetCases.OPTIONS.sheetCase();
    Offer offer =
        given
            .offer()
            .withJustification(new Justification("Zebra reason", "Quagga approver"))
            .withNote("Okapi note");
    return new SheetCase(given.workspace(), offer);
  }

  @Test
  void theCandidatesCopyHoldsNothingInternal() throws IOException {
    Path file = folder.resolve("candidate.xlsx");
    OfferSheet.write(internalMatters().request(SheetCopy.CANDIDATE), file, false);
    String everything = partsOf(file);
    assertThat(everything)
        .contains("Candidate S-104")
        .doesNotContainIgnoringCase("zebra", "quagga", "okapi")
        .doesNotContainIgnoringCase(
            "compa-ratio",
            "penetration",
            "midpoint",
            "on-cost",
            "OnCost",
            "company cost",
            "guardrail",
            "Company_",
            "CompanyTotal",
            "BeforeLeaving")
        .doesNotContain(
            "215000", "172000", "258000", "state=\"hidden\"", "veryHidden", "hidden=\"1\"");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      assertThat(sheets(workbook))
          .containsExactly("Offer", "Vesting", "Parameters", "Assumptions", "Data");
      assertThat(workbook.isMacroEnabled()).isFalse();
    }
  }

  @Test
  void theInternalCopyShowsBandLightsCostAndDecisions() throws IOException {
    try (XSSFWorkbook workbook =
        OfferSheet.workbook(internalMatters().request(SheetCopy.INTERNAL))) {
      assertThat(sheets(workbook))
          .containsExactly("Offer", "Internal", "Vesting", "Parameters", "Assumptions", "Data");
      assertThat(words(workbook.getSheet("Internal")))
          .contains(
              "Compa-ratio: base / midpoint",
              "Zebra reason",
              "Quagga approver",
              "Okapi note",
              "Company cost",
              "Position in range",
              "Seats and budget");
    }
  }

  @Test
  void anAbstractedTokenBudgetKeepsItsAmountOutOfTheCandidatesCopy() throws IOException {
    SheetCase given =
        SheetCases.OPTIONS
            .sheetCase()
            .in(workspace ->
                workspace.withSettings(
                    workspace.settings().withTransparency(Transparency.ABSTRACTED)));
    Path file = folder.resolve("abstracted.xlsx");
    OfferSheet.write(given.request(SheetCopy.CANDIDATE), file, false);
    assertThat(partsOf(file))
        .contains("what is unspent lapses on the last day")
        .doesNotContain("150000", "61500", "TokenBudget", "ExpectedUtilisation", "1.7315");
    try (XSSFWorkbook internal = OfferSheet.workbook(given.request(SheetCopy.INTERNAL))) {
      assertThat(Recomputed.of(internal).number(Names.TOKEN_FACE)).isEqualTo(150_000);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://example.org\",\"x\")",
        "+1+1",
        "-2+3",
        "@SUM(A1)",
        "\t=1+1",
        "=cmd|' /C calc'!A0"
      })
  void textThatLooksLikeAFormulaStaysText(String name) throws IOException {
    SheetCase given = SheetCases.OPTIONS.sheetCase();
    Offer offer = given.offer().withCandidate(new Candidate("C-1", name, ""));
    Path file = folder.resolve("injected.xlsx");
    OfferSheet.write(
        new SheetCase(given.workspace(), offer).request(SheetCopy.INTERNAL), file, false);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      List<Cell> found =
          cells(workbook)
              .filter(cell ->
                  cell.getCellType() == CellType.STRING
                      && cell.getStringCellValue().equals(offer.candidate().name()))
              .toList();
      assertThat(found)
          .isNotEmpty()
          .allSatisfy(cell ->
              assertThat(cell.getCellStyle().getQuotePrefixed())
                  .isEqualTo(PlainText.looksLikeFormula(offer.candidate().name())));
      assertThat(
              cells(workbook)
                  .filter(cell -> cell.getCellType() == CellType.FORMULA)
                  .map(Cell::getCellFormula))
          .noneMatch(formula -> formula.contains("HYPERLINK") || formula.contains("cmd"));
    }
  }

  @Test
  void refusesToOverwriteUnlessAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("there.xlsx"), "old");
    OfferSheetRequest request = SheetCases.OPTIONS.sheetCase().request(SheetCopy.CANDIDATE);
    assertThatThrownBy(() -> OfferSheet.write(request, file, false))
        .isInstanceOf(FileRefused.class);
    assertThat(Files.readString(file)).isEqualTo("old");
    OfferSheet.write(request, file, true);
    assertThat(Files.size(file)).isGreaterThan(10_000);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aWriteThatCannotBeDoneLeavesWhatIsThere() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("folder.xlsx"));
    Path kept = Files.writeString(taken.resolve("kept"), "old");
    OfferSheetRequest request = SheetCases.OPTIONS.sheetCase().request(SheetCopy.CANDIDATE);
    assertThatThrownBy(() -> OfferSheet.write(request, taken, true))
        .isInstanceOf(FileRefused.class);
    assertThatThrownBy(
            () -> OfferSheet.write(request, folder.resolve("missing").resolve("x.xlsx"), true))
        .isInstanceOf(FileRefused.class);
    assertThat(Files.readString(kept)).isEqualTo("old");
  }

  @ParameterizedTest
  @EnumSource(Paper.class)
  void everySheetIsSetUpForThePaper(Paper paper) throws IOException {
    OfferSheetRequest a4 = SheetCases.OPTIONS.sheetCase().request(SheetCopy.INTERNAL);
    OfferSheetRequest request =
        new OfferSheetRequest(
            a4.workspace(), a4.offer(), a4.figures(), a4.lights(), a4.copy(), paper, a4.today());
    try (XSSFWorkbook workbook = OfferSheet.workbook(request)) {
      for (Sheet sheet : workbook) {
        assertThat(sheet.getPrintSetup().getPaperSize())
            .isEqualTo(paper == Paper.A4 ? PrintSetup.A4_PAPERSIZE : PrintSetup.LETTER_PAPERSIZE);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getRepeatingRows()).isNotNull();
        assertThat(sheet.getFooter().getLeft()).contains("Small Company");
        assertThat(sheet.getFooter().getCenter()).contains("Offer S-104", "version 1");
        assertThat(sheet.getFooter().getRight()).contains("&P", "&N");
      }
    }
  }

  @Test
  void stylesAreFewAndShared() throws IOException {
    try (XSSFWorkbook workbook =
        OfferSheet.workbook(SheetCases.REFRESHERS.sheetCase().request(SheetCopy.INTERNAL))) {
      assertThat(workbook.getNumCellStyles()).isLessThan(90);
      assertThat(workbook.getNumberOfFonts()).isLessThan(30);
    }
  }

  @Test
  void theFileSaysWhatItIsAndRecomputesWhenOpened() throws IOException {
    try (XSSFWorkbook workbook =
        OfferSheet.workbook(SheetCases.OPTIONS.sheetCase().request(SheetCopy.CANDIDATE))) {
      var properties = workbook.getProperties();
      assertThat(properties.getCoreProperties().getTitle()).contains("S-104");
      assertThat(properties.getCoreProperties().getCreator()).isEqualTo("recruiter");
      assertThat(properties.getCoreProperties().getKeywords()).contains("Candidate copy");
      assertThat(properties.getExtendedProperties().getCompany()).isEqualTo("Small Company");
      assertThat(workbook.getForceFormulaRecalculation()).isTrue();
      assertThat(workbook.getActiveSheetIndex()).isZero();
    }
  }

  @Test
  void theYearsAreOneStackOfFourPartsAndTokensStandBesideThem() throws IOException {
    try (XSSFWorkbook workbook =
        OfferSheet.workbook(SheetCases.OPTIONS.sheetCase().request(SheetCopy.CANDIDATE))) {
      List<XSSFChart> charts = workbook.getSheet("Offer").getDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(2);
      XDDFBarChartData years = (XDDFBarChartData) charts.getFirst().getChartSeries().getFirst();
      assertThat(years.getBarGrouping()).isEqualTo(BarGrouping.STACKED);
      assertThat(years.getSeriesCount()).isEqualTo(4);
      for (int i = 0; i < 4; i++) {
        assertThat(years.getSeries(i).getValuesData().getDataRangeReference())
            .startsWith("Offer!$C$")
            .contains(":$F$");
      }
      XDDFBarChartData tokens = (XDDFBarChartData) charts.getLast().getChartSeries().getFirst();
      assertThat(tokens.getBarGrouping()).isEqualTo(BarGrouping.CLUSTERED);
    }
  }

  @Test
  void howEquityIsCountedIsChosenFromAList() throws IOException {
    try (XSSFWorkbook workbook =
        OfferSheet.workbook(SheetCases.OPTIONS.sheetCase().request(SheetCopy.CANDIDATE))) {
      var validations = workbook.getSheet("Parameters").getDataValidations();
      assertThat(validations).hasSize(1);
      assertThat(validations.getFirst().getValidationConstraint().getExplicitListValues())
          .containsExactly("Claimed", "Valued", "Zero");
      Cell choice = Recomputed.of(workbook).cell(Names.COUNTING);
      assertThat(validations.getFirst().getRegions().getCellRangeAddresses()[0].isInRange(choice))
          .isTrue();
    }
  }

  @Test
  void whatIsNotDisclosedSaysSoAndIsNeverZero() throws IOException {
    try (XSSFWorkbook workbook =
        OfferSheet.workbook(
            SheetCases.NOTHING_DISCLOSED.sheetCase().request(SheetCopy.CANDIDATE))) {
      Recomputed sheet = Recomputed.of(workbook);
      for (String name :
          List.of(
              Names.STRIKE,
              Names.FMV,
              Names.PREFERRED,
              Names.FULLY_DILUTED,
              Names.CLAIMED,
              Names.VALUED,
              Names.UNIT_VALUE)) {
        assertThat(sheet.value(name).getStringValue()).as(name).isEqualTo(Entry.NOT_DISCLOSED);
      }
      assertThat(words(workbook.getSheet("Offer"))).contains("not disclosed", "If nothing");
    }
  }

  private static List<String> sheets(XSSFWorkbook workbook) {
    return StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName).toList();
  }

  private static Stream<Cell> cells(XSSFWorkbook workbook) {
    List<Cell> all = new ArrayList<>();
    workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(all::add)));
    return all.stream();
  }

  private static String words(Sheet sheet) {
    DataFormatter formatter = new DataFormatter(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (Row row : sheet) {
      row.forEach(cell -> words.add(formatter.formatCellValue(cell)));
    }
    return words.stream().collect(Collectors.joining("\n"));
  }

  /// The text of every part of the file, so that nothing can hide in it: shared strings, names,
  /// cached values, charts, properties.
  private static String partsOf(Path file) throws IOException {
    StringBuilder parts = new StringBuilder();
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts
            .append(entry.getName())
            .append('\n')
            .append(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
            .append('\n');
      }
    }
    assertThat(parts).contains(ContentTypeManager.CONTENT_TYPES_PART_NAME);
    return parts.toString();
  }
}
