package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.check.AttentionList;
import offerwright.calc.check.Guardrail;
import offerwright.calc.check.Guardrails;
import offerwright.calc.check.WorkspaceCheck;
import offerwright.calc.ladder.LadderValuation;
import offerwright.calc.ladder.LevelFigures;
import offerwright.calc.value.EquityFigures;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Listing;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Example;
import offerwright.support.Property;
import offerwright.support.RandomWorkspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

/// A slip in a rate (a decimal point forgotten, an exchange rate of almost nothing) stopped the
/// screen with an exception.
class ExtremeRatesTest {
  private static final LocalDate TODAY = Example.TODAY;

  @Test
  void whateverIsTypedEveryFigureLightAndProblemIsThere() {
    Property.forAll(300, RandomWorkspace::of, ExtremeRatesTest::allIsComputed);
  }

  private static void allIsComputed(Workspace workspace) {
    for (Offer offer : workspace.offers()) {
      OfferFigures figures =
          OfferValuation.figures(workspace, offer.terms(), workspace.company().listing(), TODAY);
      assertThat(figures.equity().whyNoEquivalent().isEmpty())
          .isEqualTo(figures.equity().certaintyEquivalent().isPresent());
      assertThat(Guardrails.lights(workspace, offer, TODAY)).hasSize(Guardrail.values().length);
    }
    assertThat(WorkspaceCheck.problems(workspace, TODAY)).isNotEmpty();
    assertThat(AttentionList.of(workspace, TODAY)).doesNotContainNull();
    assertThat(LadderValuation.figures(workspace, TODAY).levels())
        .hasSameSizeAs(workspace.ladder().levels());
  }

  @Test
  void aRateOfMillionsOfPercentLeavesTheCertaintyEquivalentOutAndSaysWhy() {
    ValuationAssumptions usual = Example.withWealth(300_000, 2);
    ValuationAssumptions slipped =
        new ValuationAssumptions(
            usual.counting(),
            Percent.of(45_000),
            usual.dividendYield(),
            usual.volatility(),
            usual.expectedReturn(),
            usual.chanceOfNothing(),
            usual.leavingRate(),
            usual.riskAversion(),
            usual.outsideWealth(),
            usual.employerOnCost());

    EquityFigures equity =
        OfferValuation.figures(
                Example.workspace(slipped),
                Example.terms().withGrants(List.of(Example.options(24_000))),
                Listing.PRIVATE,
                TODAY)
            .equity();

    assertThat(equity.certaintyEquivalent()).isEmpty();
    assertThat(equity.whyNoEquivalent())
        .isEqualTo("the rates assumed are too large to compute with");
  }

  @Test
  void anExchangeRateThatLeavesNothingOfABandLeavesThePackageOut() {
    CurrencyCode yen = new CurrencyCode("JPY");
    Workspace dollars = SmallCompany.workspace();
    FxRate nearlyNothing =
        new FxRate(CurrencyCode.USD, yen, new BigDecimal("0.000000001"), TODAY, "a slip");
    Workspace inYen =
        dollars
            .withFx(new FxTable(List.of(nearlyNothing)))
            .withCompany(
                new CompanyProfile("Slip", Listing.PRIVATE, yen, dollars.company().stock(), ""));

    assertThat(inYen.ladder().levels()).isNotEmpty();
    assertThat(LadderValuation.figures(inYen, TODAY).levels())
        .extracting(LevelFigures::packaged)
        .containsOnly(Optional.empty());
  }
}
