package offerwright.calc.ladder;

import static offerwright.support.SmallCompany.TODAY;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.calc.draft.OfferDraft;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.level.Level;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class LadderValuationTest {
  private final Workspace workspace = SmallCompany.workspace();

  @Test
  void aLevelIsWorthWhatTheOfferItGivesIsWorth() {
    PackageAtMidpoint senior = senior(workspace).packaged().orElseThrow();
    Offer offer =
        OfferDraft.fromLevel(
                workspace,
                "X-1",
                SmallCompany.candidate(),
                "senior",
                "remote-us",
                TODAY,
                SmallCompany.NOW)
            .value()
            .orElseThrow();
    OfferFigures figures =
        OfferValuation.figures(workspace, offer.terms(), workspace.company().listing(), TODAY);

    assertThat(senior.base()).isEqualTo(usd(215_000));
    // 12 % of 215,000 at a payout of 90 %
    assertThat(senior.variable()).isEqualTo(usd(23_220));
    assertThat(senior.total().toDouble())
        .isCloseTo(figures.fourYearAverage().toDouble(), within(0.02));
    assertThat(senior.tokenFace()).contains(usd(150_000));
    assertThat(senior.tokenExpected()).contains(usd(61_500));
    assertThat(senior.tokenShare().orElseThrow().fraction()).isCloseTo(150.0 / 215, within(1e-9));
  }

  @Test
  void peopleSeatsAndBudgetsAddUp() {
    LadderFigures figures = LadderValuation.figures(workspace, TODAY);

    assertThat(figures.levels()).extracting(LevelFigures::people).containsExactly(0, 5, 4);
    assertThat(figures.people()).isEqualTo(9);
    assertThat(figures.seats()).isEqualTo(22);
    assertThat(figures.free()).isEqualTo(10 + 3);
    assertThat(figures.companyFace()).contains(usd(5 * 150_000 + 4 * 250_000));
    assertThat(figures.companyExpected()).contains(usd(5 * 61_500 + 4 * 102_500));
    assertThat(figures.companyUtilisation()).contains(Percent.of(41));
  }

  @Test
  void anOfferOnItsWayHoldsASeat() {
    Offer pending =
        SmallCompany.senior()
            .after(
                OfferAction.SUBMITTED,
                SmallCompany.NOW,
                "recruiter",
                "",
                java.util.Optional.empty(),
                List.of());

    LevelFigures senior = senior(workspace.withOffer(pending));

    assertThat(senior.held()).isEqualTo(1);
    assertThat(senior.free()).isEqualTo(2);
    assertThat(LevelUse.of(workspace.withOffer(pending), "senior"))
        .isEqualTo(new LevelUse(5, List.of(pending.id())));
    assertThat(LevelUse.of(workspace, "mid").isFree()).isTrue();
  }

  @Test
  void withoutAPriceABudgetInTokensIsNotKnownRatherThanNothing() {
    Workspace without =
        workspace
            .withLadder(
                workspace
                    .ladder()
                    .with(
                        "senior",
                        level ->
                            level.withTokens(
                                new TokenAmount.InTokens(new TokenCount(1_000_000_000)))))
            .withPrices(new TokenPrices(List.of(), TokenMix.AGENTIC));

    assertThat(senior(without).packaged().orElseThrow().tokenFace()).isEmpty();
    assertThat(LadderValuation.figures(without, TODAY).companyFace()).isEmpty();
  }

  @Test
  void budgetsTurnIntoTokensAndBackAtTodaysPrice() {
    Workspace inTokens =
        workspace.withLadder(BudgetUnit.TOKENS.applied(workspace, TODAY).value().orElseThrow());
    Level senior = inTokens.ladder().find("senior").orElseThrow();

    // 0.95 (0.15 x 4.00 + 0.85 x 0.20) + 0.05 x 20.00 = 1.7315 a million; 150,000 / 1.7315 = 86,630
    // million, three digits: 86.6 billion
    assertThat(senior.tokens())
        .isEqualTo(new TokenAmount.InTokens(new TokenCount(86_600_000_000L)));
    assertThat(BudgetUnit.of(inTokens.ladder())).contains(BudgetUnit.TOKENS);
    Level back =
        BudgetUnit.MONEY
            .applied(inTokens, TODAY)
            .value()
            .orElseThrow()
            .find("senior")
            .orElseThrow();
    assertThat(back.tokens())
        .isEqualTo(new TokenAmount.InMoney(Money.of(150_000, SmallCompany.USD)));
  }

  @Test
  void withoutAPriceTheUnitCannotBeChanged() {
    Workspace without = workspace.withPrices(new TokenPrices(List.of(), TokenMix.AGENTIC));

    assertThat(BudgetUnit.TOKENS.applied(without, TODAY).isGood()).isFalse();
    assertThat(BudgetUnit.MONEY.applied(without, TODAY).value()).contains(without.ladder());
  }

  private static LevelFigures senior(Workspace workspace) {
    return LadderValuation.figures(workspace, TODAY).levels().get(1);
  }
}
