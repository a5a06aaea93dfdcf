package offerwright.files.excel.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.LineItem;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.comparison.PlaceView;
import offerwright.domain.comparison.YearBasis;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxChoice;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Example;
import offerwright.support.SideBySide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The workbook's formulas, computed by POI, say what `calc.compare` says to the cent, and follow
/// what is typed over as a changed workspace would.
class ComparisonBookFormulasTest {
  private static RecomputedComparison book(Workspace workspace) throws IOException {
    return RecomputedComparison.of(SideBySide.unsimulated(workspace));
  }

  private static Workspace costOfLiving(Workspace workspace, double index) {
    return SideBySide.with(
        workspace,
        plan ->
            plan.withPlaces(
                new PlaceView(
                    true,
                    true,
                    List.of(new PlaceIndex("Munich", index, LocalDate.of(2026, 6, 1), "Numbeo")))));
  }

  private static void agrees(Workspace workspace) throws IOException {
    try (RecomputedComparison book = book(workspace)) {
      assertThat(book.formulas()).isGreaterThan(100);
      book.equals(SideBySide.comparison(workspace));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void oneToFourOffersAreRecomputedToTheCent(int offers) throws IOException {
    agrees(SideBySide.workspace(offers));
  }

  @ParameterizedTest
  @EnumSource(EquityCounting.class)
  void howeverEquityIsCounted(EquityCounting counting) throws IOException {
    Workspace workspace = SideBySide.workspace(4);
    agrees(
        workspace.withSettings(
            workspace
                .settings()
                .withValuation(workspace.settings().valuation().withCounting(counting))));
  }

  @Test
  void calendarYearsAreRecomputedToTheCent() throws IOException {
    agrees(SideBySide.with(SideBySide.workspace(4), plan -> plan.withYears(YearBasis.CALENDAR)));
    agrees(
        costOfLiving(
            SideBySide.with(SideBySide.workspace(4), plan -> plan.withYears(YearBasis.CALENDAR)),
            91.7));
  }

  @Test
  void taxesAreRecomputedToTheCent() throws IOException {
    agrees(
        SideBySide.with(
            SideBySide.workspace(4),
            plan -> plan.withTax(new TaxChoice.Effective(Percent.of("37.3")))));
    agrees(
        SideBySide.with(
            SideBySide.workspace(4),
            plan ->
                plan.withTax(
                    new TaxChoice.UnitedStatesFederal(
                        FilingStatus.MARRIED_JOINTLY, Example.usd(90_000), Percent.of(5)))));
  }

  @Test
  void withoutConversionAnOfferStandsInItsOwnCurrency() throws IOException {
    agrees(
        SideBySide.with(
            SideBySide.workspace(4), plan -> plan.withPlaces(plan.places().withConvert(false))));
  }

  @Test
  void typingOverFiguresOfTheFirstOfferIsWhatAChangedOfferSays() throws IOException {
    Workspace workspace =
        SideBySide.with(
            SideBySide.workspace(4),
            plan -> plan.withTax(TaxChoice.UnitedStatesFederal.of(FilingStatus.SINGLE)));
    Workspace changed =
        SideBySide.changed(
            workspace,
            0,
            terms ->
                terms
                    .withCash(
                        terms
                            .cash()
                            .withBase(Example.usd("251234.56"))
                            .withBonusTarget(Percent.of("11.5"))
                            .withBonusPayout(Percent.of(93))
                            .withSignOn(
                                terms
                                    .cash()
                                    .signOn()
                                    .map(paid ->
                                        new OneTimePayment(
                                            Example.usd("31000.10"), paid.repayment()))))
                    .withBenefits(
                        new Benefits(
                            Example.usd("20111.11"),
                            terms.benefits().retirementMatch(),
                            terms.benefits().paidTimeOffDays(),
                            Example.usd(2_500),
                            Example.usd(1_200),
                            List.of()))
                    .withTokens(
                        terms
                            .tokens()
                            .map(budget ->
                                budget
                                    .withAnnual(new TokenAmount.InMoney(Example.usd(123_456)))
                                    .withExpectedUtilisation(Percent.of(53)))));
    try (RecomputedComparison book = book(workspace)) {
      book.with("Base_A", 251_234.56)
          .with("BonusTarget_A", 0.115)
          .with("BonusPayout_A", 0.93)
          .with("SignOn_A", 31_000.10)
          .with("Health_A", 20_111.11)
          .with("Development_A", 2_500)
          .with("Stipend_A", 1_200)
          .with("TokenBudget_A", 123_456)
          .with("Utilisation_A", 0.53);
      book.equals(SideBySide.comparison(changed));
    }
  }

  @Test
  void baseMovesABudgetThatIsAShareOfIt() throws IOException {
    Workspace workspace = SideBySide.workspace(4);
    try (RecomputedComparison book = book(workspace)) {
      book.with("Base_D", 301_003);
      book.equals(
          SideBySide.comparison(
              SideBySide.changed(
                  workspace,
                  3,
                  terms -> terms.withCash(terms.cash().withBase(Example.usd(301_003))))));
    }
  }

  @Test
  void ownUseMovesTheWorthOfTokensAndNoTotal() throws IOException {
    Workspace workspace = SideBySide.workspace(4);
    try (RecomputedComparison book = book(workspace)) {
      double before = book.number("FourYears_A");
      book.with("OwnUse", 0.77);
      book.equals(
          SideBySide.comparison(
              SideBySide.with(workspace, plan -> plan.withOwnUse(Percent.of(77)))));
      assertThat(book.number("FourYears_A")).isEqualTo(before);
    }
  }

  /// Also a budget and a benefit in dollars within an offer in euros follow the rate.
  @Test
  void rateAndCostOfLivingMoveEverythingOfTheirOffer() throws IOException {
    Workspace workspace = costOfLiving(SideBySide.workspace(4), 86);
    Workspace changed =
        SideBySide.changed(
            costOfLiving(SideBySide.workspace(4), 93.4),
            2,
            terms ->
                terms.withFx(
                    new FxRate(
                        SideBySide.EUR,
                        Example.USD,
                        new BigDecimal("1.1423"),
                        LocalDate.of(2026, 11, 20),
                        "typed")));
    try (RecomputedComparison book = book(workspace)) {
      book.with("FX_C", 1.1423).with("CostOfLiving_C", 93.4);
      book.equals(SideBySide.comparison(changed));
    }
  }

  @Test
  void equityAsCountedByYearMovesYearsAndTotals() throws IOException {
    try (RecomputedComparison book = book(SideBySide.workspace(2))) {
      double four = book.number("FourYears_B");
      double year = book.number("Year_B_Y3");
      double equity = book.number("Equity_B_Y3");
      book.with("Equity_B_Y3", equity + 1_000.25);
      assertThat(book.number("Year_B_Y3")).isEqualTo(year + 1_000.25);
      assertThat(book.number("FourYears_B")).isEqualTo(four + 1_000.25);
      assertThat(book.number("Bar_B_EQUITY_Y3")).isEqualTo(equity + 1_000.25);
    }
  }

  @Test
  void whatIsNotDisclosedIsNeverZeroAndCanBeTypedOver() throws IOException {
    try (RecomputedComparison book = book(SideBySide.workspace(2))) {
      for (LineItem item :
          List.of(
              LineItem.SIGN_ON,
              LineItem.RETIREMENT_MATCH,
              LineItem.TOKENS,
              LineItem.TOKENS_USED,
              LineItem.TOKENS_WORTH)) {
        assertThat(book.words("Line_" + item + "_B")).isEqualTo("not disclosed");
      }
      assertThat(book.cell("SignOn_B").getStringCellValue()).isEqualTo("not disclosed");
      assertThat(book.cell("TotalFourYears_B").getCellStyle().getDataFormatString())
          .endsWith("\" *\"");
      assertThat(book.cell("TotalFourYears_A").getCellStyle().getDataFormatString())
          .doesNotContain("\" *\"");
      double year = book.number("Year_B_Y1");
      book.with("SignOn_B", 10_000).with("TokenBudget_B", 50_000).with("Utilisation_B", 0.5);
      assertThat(book.number("Line_SIGN_ON_B")).isEqualTo(10_000);
      assertThat(book.number("Year_B_Y1")).isEqualTo(year + 10_000);
      assertThat(book.number("Line_TOKENS_B")).isEqualTo(50_000);
      assertThat(book.number("Line_TOKENS_USED_B")).isEqualTo(25_000);
    }
  }

  /// A sign-on stands in the terms although the employer is said not to disclose it: it counts, as
  /// in `calc`, and is not told.
  @Test
  void anAmountThatIsHiddenButCountedAgreesToo() throws IOException {
    Workspace workspace = SideBySide.workspace(4);
    for (OfferFact fact :
        List.of(OfferFact.SIGN_ON, OfferFact.TOKEN_BUDGET, OfferFact.RETIREMENT_MATCH)) {
      agrees(
          SideBySide.with(
              workspace,
              plan ->
                  plan.withOutlook(
                      plan.outlook(OfferKey.competing("labs"))
                          .withNote(FactNote.notDisclosed(fact)))));
    }
  }

  @Test
  void budgetsInTokensFollowTheirNumberAndPrice() throws IOException {
    Workspace workspace =
        SideBySide.changed(
            SideBySide.workspace(3),
            2,
            terms ->
                terms.withTokens(
                    Optional.of(
                        Example.tokens(
                            new TokenAmount.InTokens(new TokenCount(20_000_000_000L))))));
    agrees(workspace);
    try (RecomputedComparison book = book(workspace)) {
      double face = book.number("TokenFace_C");
      book.with("TokensPerYear_C", 40_000_000_000d);
      assertThat(book.number("TokenFace_C"))
          .isCloseTo(2 * face, org.assertj.core.data.Offset.offset(0.011));
    }
  }

  @Test
  void theWorkbookSaysWhenInputsWereChanged() throws IOException {
    try (RecomputedComparison book =
        RecomputedComparison.of(SideBySide.report(SideBySide.workspace(2)))) {
      assertThat(book.words(Names.STATE)).contains("as they were agreed");
      book.with("Base_B", 218_001);
      assertThat(book.words(Names.STATE)).startsWith("Inputs were changed");
    }
  }

  @Test
  void yearsReAddInBothDirections() throws IOException {
    try (RecomputedComparison book = book(costOfLiving(SideBySide.workspace(4), 86))) {
      int checks = 0;
      for (var row : book.workbook().getSheet(Sheets.YEARS)) {
        for (var cell : row) {
          if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA
              && cell.getCellFormula().contains("re-add")) {
            checks++;
            assertThat(book.evaluator().evaluate(cell).getStringValue()).isEqualTo("re-adds");
          }
        }
      }
      assertThat(checks).isEqualTo(8);
    }
  }

  /// Money in a currency without cents.
  @Test
  void yenAreRoundedToYen() throws IOException {
    Workspace workspace =
        SideBySide.changed(
            SideBySide.workspace(4),
            2,
            terms -> {
              CurrencyCode yen =
                  new offerwright.domain.money.CurrencyCode("JPY");
              return new OfferTerms(
                  terms.start(),
                  new CashTerms(
                      Money.of(21_000_001, yen),
                      terms.cash().frequency(),
                      Percent.of("12.5"),
                      Percent.of(90),
                      Optional.empty(),
                      Optional.empty()),
                  List.of(),
                  Optional.empty(),
                  terms.tokens(),
                  Benefits.none(yen),
                  new FxRate(
                      yen,
                      Example.USD,
                      new BigDecimal("0.0066"),
                      LocalDate.of(2026, 11, 20),
                      "test rate"));
            });
    agrees(workspace);
    agrees(SideBySide.with(workspace, ComparisonBookFormulasTest::calendar));
  }

  private static ComparisonPlan calendar(ComparisonPlan plan) {
    return plan.withYears(YearBasis.CALENDAR);
  }
}
