package offerwright.files.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import offerwright.files.excel.SheetCases.SheetCase;
import offerwright.files.json.Samples;
import offerwright.support.Example;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The workbook's formulas, recomputed by POI, say what `calc` says; and go on saying it when an
/// input is typed over.
class OfferSheetFormulasTest {
  @ParameterizedTest
  @EnumSource(SheetCases.class)
  void everyFigureEqualsCalc(SheetCases given) throws IOException {
    equalsCalc(
        given.sheetCase().in(OfferSheetFormulasTest::withWealthAndOnCost), SheetCopy.INTERNAL);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("offersOfSamples")
  void everyOfferOfTheSamplesEqualsCalc(SheetCase given) throws IOException {
    equalsCalc(given, SheetCopy.INTERNAL);
    equalsCalc(given, SheetCopy.CANDIDATE);
  }

  static Stream<Named<SheetCase>> offersOfSamples() {
    return Samples.names().stream()
        .map(name -> Samples.open(name).value().orElseThrow())
        .flatMap(workspace ->
            workspace.offers().stream()
                .map(offer ->
                    Named.of(
                        workspace.company().name() + " " + offer.id(),
                        new SheetCase(workspace, offer))));
  }

  private static void equalsCalc(SheetCase given, SheetCopy copy) throws IOException {
    try (XSSFWorkbook workbook = OfferSheet.workbook(given.request(copy))) {
      Recomputed recomputed = Recomputed.of(workbook);
      recomputed.hasNoErrors();
      recomputed.equalsFigures(given.figures());
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = SheetCases.class,
      names = {"OPTIONS", "EUROS", "YEN", "TOKENS_AS_SHARE", "NO_EQUITY"})
  void anotherBaseTypedInAddsUpAsCalcDoes(SheetCases given) throws IOException {
    SheetCase before = given.sheetCase();
    for (long base : new long[] {98_765, 244_444, 512_345}) {
      SheetCase after =
          before.with(
              terms -> terms.withCash(terms.cash().withBase(Money.of(base, terms.currency()))));
      changed(before, after, sheet -> sheet.with(Names.BASE, (double) base));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = SheetCases.class,
      names = {
        "OPTIONS",
        "FRONT_LOADED",
        "BACK_LOADED",
        "FRONT_SINGLE",
        "BACK_SINGLE",
        "CUMULATIVE_ROUNDING",
        "FRACTIONAL",
        "LATE_GRANT",
        "BACK_LOADED_RSU"
      })
  void anotherNumberOfUnitsCountsItselfOut(SheetCases given) throws IOException {
    SheetCase before = given.sheetCase();
    for (long units : new long[] {18, 101, 31_337}) {
      SheetCase after =
          before.with(terms ->
              terms.withGrants(
                  List.of(
                      terms.grants().getFirst().withQuantity(new EquityQuantity.Units(units)))));
      changed(before, after, sheet -> sheet.with(Names.UNITS, (double) units));
    }
  }

  @Test
  void anotherPayoutTypedIn() throws IOException {
    SheetCase before = SheetCases.OPTIONS.sheetCase();
    changed(
        before,
        before.with(terms -> terms.withCash(terms.cash().withBonusPayout(Percent.of("72.5")))),
        sheet -> sheet.with(Names.BONUS_PAYOUT, 0.725));
  }

  @Test
  void anotherStrikeTypedIn() throws IOException {
    SheetCase before = SheetCases.OPTIONS.sheetCase();
    UnaryOperator<OfferTerms> dearer =
        terms ->
            terms.withGrants(
                List.of(
                    terms
                        .grants()
                        .getFirst()
                        .withStrike(Optional.of(UnitPrice.of("7.5", Example.USD)))));
    changed(before, before.with(dearer), sheet -> sheet.with(Names.STRIKE, 7.5));
  }

  @Test
  void aFactThatBecomesKnownIsTypedOver() throws IOException {
    SheetCase before = SheetCases.FMV_ONLY.sheetCase();
    var known =
        new StockFacts(
            Example.STOCK.fairMarketValue(),
            Example.STOCK.fairMarketValueDate(),
            Example.STOCK.preferredPrice(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    changed(
        before,
        before.with(terms -> terms.withGrants(List.of(terms.grants().getFirst().withStock(known)))),
        sheet -> sheet.with(Names.PREFERRED, 15));
  }

  @Test
  void anotherTokenBudgetAndUseTypedIn() throws IOException {
    SheetCase before = SheetCases.OPTIONS.sheetCase();
    UnaryOperator<OfferTerms> larger =
        terms ->
            terms.withTokens(
                Optional.of(
                    Example.tokens(new TokenAmount.InMoney(Example.usd(200_001)))
                        .withExpectedUtilisation(Percent.of(63))
                        .withOwnUseShare(Percent.of(25))));
    changed(
        before,
        before.with(larger),
        sheet ->
            sheet
                .with(Names.TOKEN_BUDGET, 200_001)
                .with(Names.UTILISATION, 0.63)
                .with(Names.OWN_USE, 0.25));
  }

  @ParameterizedTest
  @EnumSource(EquityCounting.class)
  void theCountingOfEquityIsAChoice(EquityCounting counting) throws IOException {
    SheetCase before = SheetCases.REFRESHERS.sheetCase();
    SheetCase after = before.in(workspace -> counting(workspace, counting));
    changed(before, after, sheet -> sheet.with(Names.COUNTING, Words.of(counting)));
  }

  private static Workspace counting(Workspace workspace, EquityCounting counting) {
    return workspace.withSettings(
        workspace
            .settings()
            .withValuation(workspace.settings().valuation().withCounting(counting)));
  }

  /// Types into the sheet of `before` and expects the figures of `after`.
  private static void changed(SheetCase before, SheetCase after, UnaryOperator<Recomputed> typing)
      throws IOException {
    try (XSSFWorkbook workbook = OfferSheet.workbook(before.request(SheetCopy.INTERNAL))) {
      Recomputed recomputed = typing.apply(Recomputed.of(workbook));
      recomputed.hasNoErrors();
      recomputed.equalsFigures(after.figures());
    }
  }

  @Test
  void compaRatioFollowsBase() throws IOException {
    Offer offer = SheetCases.OPTIONS.sheetCase().offer();
    try (XSSFWorkbook workbook =
        OfferSheet.workbook(
            new SheetCase(SheetCases.OPTIONS.sheetCase().workspace(), offer)
                .request(SheetCopy.INTERNAL))) {
      Recomputed recomputed = Recomputed.of(workbook);
      assertThat(recomputed.number(Names.COMPA_RATIO)).isEqualTo(244_000 / 215_000.0);
      assertThat(recomputed.with(Names.BASE, 215_000).number(Names.COMPA_RATIO)).isEqualTo(1);
      assertThat(recomputed.number(Names.PENETRATION)).isEqualTo(0.5);
    }
  }

  private static Workspace withWealthAndOnCost(Workspace workspace) {
    ValuationAssumptions with = Example.withWealth(400_000, 2);
    ValuationAssumptions assumed =
        new ValuationAssumptions(
            EquityCounting.VALUED,
            with.riskFreeRate(),
            Percent.of("1.5"),
            with.volatility(),
            with.expectedReturn(),
            with.chanceOfNothing(),
            with.leavingRate(),
            with.riskAversion(),
            with.outsideWealth(),
            Percent.of("7.65"));
    return workspace.withSettings(workspace.settings().withValuation(assumed));
  }
}
