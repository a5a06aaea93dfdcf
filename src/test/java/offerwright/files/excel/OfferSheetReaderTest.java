package offerwright.files.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import offerwright.calc.draft.UndisclosedFacts;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.workspace.Transparency;
import offerwright.files.excel.SheetCases.SheetCase;
import offerwright.support.Example;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is exported is read back to the last digit; what somebody typed over is found.
class OfferSheetReaderTest {
  @TempDir Path folder;

  private Checked<ReadOffer> exported(SheetCase given, SheetCopy copy) throws IOException {
    Path file = folder.resolve("offer.xlsx");
    OfferSheet.write(given.request(copy), file, true);
    return OfferSheetReader.read(file);
  }

  /// Exports the candidate's copy, changes it as a person would in a spreadsheet, and reads it.
  private Checked<ReadOffer> edited(SheetCases given, Consumer<Recomputed> typing)
      throws IOException {
    Path file = folder.resolve("edited.xlsx");
    try (XSSFWorkbook workbook =
            OfferSheet.workbook(given.sheetCase().request(SheetCopy.CANDIDATE));
        OutputStream out = Files.newOutputStream(file)) {
      typing.accept(Recomputed.of(workbook));
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.write(out);
    }
    return OfferSheetReader.read(file);
  }

  private static void isWhole(Checked<ReadOffer> read, SheetCase given) {
    assertThat(read.problems()).isEmpty();
    ReadOffer offer = read.value().orElseThrow();
    assertThat(offer.terms()).isEqualTo(given.offer().terms());
    assertThat(offer.employer()).isEqualTo(given.workspace().company().name());
    assertThat(offer.listing()).isEqualTo(given.workspace().company().listing());
    assertThat(offer.role()).isEqualTo(given.offer().placement().role());
    assertThat(offer.facts())
        .containsExactlyInAnyOrderElementsOf(
            UndisclosedFacts.of(offer.listing(), given.offer().terms()));
    assertThat(offer.entered().offer().terms()).isEqualTo(given.offer().terms());
  }

  @ParameterizedTest
  @EnumSource(SheetCases.class)
  void bothCopiesGiveBackTheTerms(SheetCases given) throws IOException {
    for (SheetCopy copy : SheetCopy.values()) {
      isWhole(exported(given.sheetCase(), copy), given.sheetCase());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("offersOfSamples")
  void everyOfferOfTheSamplesComesBack(SheetCase given) throws IOException {
    for (SheetCopy copy : SheetCopy.values()) {
      isWhole(exported(given, copy), given);
    }
  }

  static Stream<Named<SheetCase>> offersOfSamples() {
    return OfferSheetFormulasTest.offersOfSamples();
  }

  @Test
  void whatAnAbstractedCopyHidesIsNotDisclosedAndNotInTheFile() throws IOException {
    SheetCase given =
        SheetCases.OPTIONS
            .sheetCase()
            .in(workspace ->
                workspace.withSettings(
                    workspace.settings().withTransparency(Transparency.ABSTRACTED)));
    Checked<ReadOffer> read = exported(given, SheetCopy.CANDIDATE);
    assertThat(read.problems()).isEmpty();
    ReadOffer offer = read.value().orElseThrow();
    assertThat(offer.facts())
        .contains(
            FactNote.notDisclosed(OfferFact.TOKEN_BUDGET),
            FactNote.notDisclosed(OfferFact.TOKEN_UTILISATION));
    TokenBudget sent = given.offer().terms().tokens().orElseThrow();
    TokenBudget budget = offer.terms().tokens().orElseThrow();
    assertThat(budget.rules()).isEqualTo(sent.rules());
    assertThat(budget.annual()).isEqualTo(new TokenAmount.InMoney(Example.usd(0)));
    assertThat(offer.terms().withTokens(Optional.of(sent))).isEqualTo(given.offer().terms());
    isWhole(exported(given, SheetCopy.INTERNAL), given);
  }

  @Test
  void namesThatWouldHurtAFileComeBackAsTheyAre() throws IOException {
    String strange = "=HYPERLINK(\"x\") _x0041_ \u00e9\ud83d\ude00 & <b>";
    SheetCase given =
        SheetCases.OPTIONS
            .sheetCase()
            .in(workspace ->
                workspace.withCompany(
                    new CompanyProfile(
                        strange,
                        workspace.company().listing(),
                        workspace.company().currency(),
                        workspace.company().stock(),
                        "")));
    Checked<ReadOffer> read = exported(given, SheetCopy.CANDIDATE);
    assertThat(read.value().orElseThrow().employer()).isEqualTo(strange);
  }

  @Test
  void aBaseTypedIntoTheParametersIsNotWhatWasSent() throws IOException {
    Checked<ReadOffer> read = edited(SheetCases.OPTIONS, sheet -> sheet.with(Names.BASE, 250_000));
    assertThat(read.value().orElseThrow().terms()).isEqualTo(Example.terms());
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.severity()).isEqualTo(Severity.WARNING);
          assertThat(problem.where()).startsWith("edited.xlsx, Parameters!C");
          assertThat(problem.message())
              .contains("250,000 stands there")
              .contains("244,000 was sent");
        });
  }

  @Test
  void aBaseTypedOntoThePrintedPageDisagreesWithTheParameters() throws IOException {
    Checked<ReadOffer> read =
        edited(SheetCases.OPTIONS, sheet -> typedOver(sheet, Names.BASE + Names.SHOWN, 260_000));
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.where()).startsWith("edited.xlsx, Offer!C");
          assertThat(problem.message()).contains("260,000").contains("Parameters says 244,000");
        });
  }

  private static void typedOver(Recomputed sheet, String name, double value) {
    sheet.cell(name).removeFormula();
    sheet.with(name, value);
  }

  @Test
  void aFactInDoubtIsMarkedAssumedWithTheReason() throws IOException {
    Checked<ReadOffer> read =
        edited(
            SheetCases.OPTIONS,
            sheet -> sheet.with(Names.BONUS_TARGET, 0.2).with(Names.STRIKE, 3.5));
    ReadOffer offer = read.value().orElseThrow();
    assertThat(offer.terms()).isEqualTo(Example.terms());
    assertThat(read.problems()).hasSize(2);
    assertThat(offer.facts())
        .filteredOn(note -> note.source() == FactSource.ASSUMED)
        .extracting(FactNote::fact)
        .containsExactly(OfferFact.BONUS_TARGET, OfferFact.STRIKE);
    assertThat(offer.facts().getFirst().reason()).contains("20 %").contains("12 %");
    assertThat(offer.entered().outlook().note(OfferFact.STRIKE).orElseThrow().reason())
        .contains("3.5")
        .contains("4.2");
  }

  @Test
  void aTotalTypedOverIsHeldAgainstWhatItAddsUp() throws IOException {
    Checked<ReadOffer> read =
        edited(SheetCases.OPTIONS, sheet -> typedOver(sheet, Names.FOUR_YEAR_TOTAL, 9_999_999));
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.message())
                .contains("9,999,999 is typed over the formula of FourYearTotal")
                .contains("come to"));
    assertThat(
            edited(
                    SheetCases.OPTIONS,
                    sheet ->
                        typedOver(
                            sheet, Names.FOUR_YEAR_TOTAL, sheet.number(Names.FOUR_YEAR_TOTAL)))
                .problems())
        .isEmpty();
  }

  @Test
  void trancheTypedOverNoLongerSumsToTheGrant() throws IOException {
    Checked<ReadOffer> read =
        edited(
            SheetCases.BACK_LOADED_RSU,
            sheet -> {
              var tranche = new SheetCells(sheet.workbook()).range(Names.VESTING_AMOUNTS).getLast();
              tranche.removeFormula();
              tranche.setCellValue(1);
            });
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.where()).startsWith("edited.xlsx, Vesting!D");
          assertThat(problem.message()).contains("the grant is 10,007");
        });
    assertThat(read.value().orElseThrow().facts())
        .extracting(FactNote::fact)
        .contains(OfferFact.VESTING);
  }

  @Test
  void aTrancheMovedToAnotherDayIsFound() throws IOException {
    Checked<ReadOffer> read =
        edited(
            SheetCases.OPTIONS,
            sheet ->
                new SheetCells(sheet.workbook())
                    .range(Names.VESTING_DATES)
                    .get(1)
                    .setCellValue(LocalDate.of(2031, 2, 1)));
    assertThat(read.problems())
        .extracting(Problem::message)
        .singleElement()
        .satisfies(
            message -> assertThat(message).contains("2031-02-01").contains("2029-01-04 was sent"));
  }

  @Test
  void whatSomebodyTypedForAFactThatWasNotDisclosedStaysTheirs() throws IOException {
    Checked<ReadOffer> read = edited(SheetCases.FMV_ONLY, sheet -> sheet.with(Names.PREFERRED, 15));
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("the employer did not disclose it"));
    assertThat(read.value().orElseThrow().facts())
        .contains(FactNote.notDisclosed(OfferFact.PREFERRED_PRICE));
  }

  @Test
  void anotherHeadlineIsFound() throws IOException {
    Checked<ReadOffer> read =
        edited(
            SheetCases.NO_EQUITY,
            sheet -> sheet.workbook().getSheet("Offer").getRow(0).getCell(1).setCellValue("Acme"));
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> assertThat(problem.message()).contains("“Acme”").contains("Small Company"));
  }

  @Test
  void termsEditedIntoSomethingUnreadableAreSaidWithTheirPlace() throws IOException {
    Checked<ReadOffer> read =
        edited(
            SheetCases.NO_EQUITY,
            sheet -> {
              var cell = new SheetCells(sheet.workbook()).range(Names.DATA).getFirst();
              cell.setCellValue(cell.getStringCellValue().replace("244000", "lots"));
            });
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.where()).contains("Data!B").contains("base"));
  }

  @Test
  void aNewerFormIsSaid() throws IOException {
    Checked<ReadOffer> read =
        edited(
            SheetCases.NO_EQUITY,
            sheet -> {
              var cell = new SheetCells(sheet.workbook()).range(Names.DATA).getFirst();
              cell.setCellValue(
                  cell.getStringCellValue().replace("\"version\":1", "\"version\":2"));
            });
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("newer version"));
  }

  @Test
  void manyGrantsAndLongTermsTakeSeveralCells() throws IOException {
    OfferTerms terms = SheetCases.TWO_GRANTS.terms();
    List<EquityGrant> many =
        Collections.nCopies(
            12, Example.grant(EquityInstrument.RSU, new EquityQuantity.Units(1_003)));
    SheetCase given =
        SheetCases.OPTIONS
            .sheetCase()
            .with(before ->
                terms
                    .withGrants(many)
                    .withCash(before.cash().withBonusTarget(Percent.of("12.345"))));
    Checked<ReadOffer> read = exported(given, SheetCopy.CANDIDATE);
    assertThat(read.value().orElseThrow().terms()).isEqualTo(given.offer().terms());
    try (XSSFWorkbook workbook = OfferSheet.workbook(given.request(SheetCopy.CANDIDATE))) {
      assertThat(new SheetCells(workbook).range(Names.DATA)).hasSizeGreaterThan(1);
    }
  }
}
