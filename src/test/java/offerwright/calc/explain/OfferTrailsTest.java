package offerwright.calc.explain;

import static java.util.Optional.empty;
import static offerwright.support.Example.TODAY;
import static offerwright.support.Example.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.calc.explain.FigureKey.BenefitFigure;
import offerwright.calc.explain.FigureKey.EquityFigure;
import offerwright.calc.explain.FigureKey.GrantFigure;
import offerwright.calc.explain.FigureKey.Side;
import offerwright.calc.explain.FigureKey.TokenFigure;
import offerwright.calc.trail.Quantity;
import offerwright.calc.trail.Trail;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.calc.value.PayItem;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OfferTrailsTest {
  private static final RefresherPlan REFRESHERS =
      new RefresherPlan(usd(60_000), 12, 12, 3, Vesting.FOUR_YEARS_YEARLY);

  @ParameterizedTest
  @EnumSource(EquityCounting.class)
  void everyFigureHasATrailOfNamedSteps(EquityCounting counting) {
    Workspace workspace = Example.workspace(Example.withWealth(300_000, 2).withCounting(counting));
    OfferTerms terms = terms();
    for (FigureKey key : keys(terms.grants().size())) {
      Trail trail = OfferTrails.of(key, workspace, terms, figures(workspace, terms));
      assertThat(steps(trail))
          .allSatisfy(step -> {
            boolean given = step.formula().isEmpty();
            assertThat(given ? step.source() : step.formula())
                .as("%s: how %s came about", key, step.name())
                .isNotBlank();
            assertThat(step.result())
                .as("%s: %s", key, step.name())
                .isNotInstanceOf(Quantity.NotKnown.class);
          });
    }
  }

  @ParameterizedTest
  @EnumSource(EquityCounting.class)
  void partsOfASumAddUpToIt(EquityCounting counting) {
    Workspace workspace = Example.workspace(Example.withWealth(300_000, 2).withCounting(counting));
    OfferFigures figures = figures(workspace, terms());
    for (Side side : Side.values()) {
      for (int year = 1; year <= 4; year++) {
        Trail trail =
            OfferTrails.of(new FigureKey.YearSum(side, year), workspace, terms(), figures);
        assertThat(sum(trail.parts())).as("%s year %d", side, year).isEqualTo(amount(trail));
      }
      Trail total = OfferTrails.of(new FigureKey.FourYears(side), workspace, terms(), figures);
      assertThat(sum(total.parts())).isEqualTo(amount(total));
      for (PayItem item : PayItem.values()) {
        Trail line =
            OfferTrails.of(new FigureKey.LineTotal(side, item), workspace, terms(), figures);
        assertThat(sum(line.parts())).as("%s", item).isEqualTo(amount(line));
      }
    }
  }

  @Test
  void theThreeTotalsAreTheFiguresShown() {
    Workspace workspace = Example.workspace();
    OfferFigures figures = figures(workspace, terms());
    assertThat(amount(OfferTrails.of(new FigureKey.GuaranteedCash(), workspace, terms(), figures)))
        .isEqualTo(figures.guaranteedRecurringCash());
    assertThat(
            amount(
                OfferTrails.of(
                    new FigureKey.YearSum(Side.CANDIDATE, 1), workspace, terms(), figures)))
        .isEqualTo(figures.year1());
    assertThat(
            amount(
                OfferTrails.of(
                    new FigureKey.FourYears(Side.CANDIDATE), workspace, terms(), figures)))
        .isEqualTo(figures.fourYearTotal());
    assertThat(
            amount(
                OfferTrails.of(new FigureKey.Average(Side.CANDIDATE), workspace, terms(), figures)))
        .isEqualTo(figures.fourYearAverage());
  }

  @Test
  void theBonusNamesItsThreeFactors() {
    Trail bonus =
        OfferTrails.of(
            new FigureKey.Cell(Side.CANDIDATE, PayItem.BONUS, 2),
            Example.workspace(),
            terms(),
            figures(Example.workspace(), terms()));
    assertThat(bonus.formula()).isEqualTo("base pay × target × payout");
    assertThat(bonus.parts())
        .extracting(Trail::name)
        .containsExactly("Base pay", "Target bonus", "Payout assumption");
    assertThat(amount(bonus)).isEqualTo(usd(26_352));
  }

  @Test
  void aMissingFigureSaysWhyInsteadOfZero() {
    EquityGrant grant =
        Example.options(100).withStrike(empty()).withStock(StockFacts.NOT_DISCLOSED);
    OfferTerms terms = Example.terms().withGrants(List.of(grant)).withTokens(empty());
    OfferFigures figures = figures(Example.workspace(), terms);
    Trail claimed =
        OfferTrails.of(
            new FigureKey.OfGrant(0, GrantFigure.CLAIMED), Example.workspace(), terms, figures);
    assertThat(claimed.result())
        .isEqualTo(
            new Quantity.NotKnown(
                "not disclosed: strike price, fair market value, last preferred price, fully diluted shares"));
    Trail equivalent =
        OfferTrails.of(
            new FigureKey.OfEquity(EquityFigure.CERTAINTY_EQUIVALENT),
            Example.workspace(),
            terms,
            figures);
    assertThat(equivalent.result()).isEqualTo(new Quantity.NotKnown("outside wealth is not given"));
    Trail tokens =
        OfferTrails.of(
            new FigureKey.OfTokens(TokenFigure.FACE), Example.workspace(), terms, figures);
    assertThat(tokens.result()).isInstanceOf(Quantity.NotKnown.class);
  }

  private static OfferTerms terms() {
    return Example.terms()
        .withGrants(
            List.of(
                Example.options(24_000),
                Example.grant(EquityInstrument.RSU, new EquityQuantity.Value(usd(80_000)))))
        .withRefreshers(Optional.of(REFRESHERS));
  }

  private static OfferFigures figures(Workspace workspace, OfferTerms terms) {
    return OfferValuation.figures(workspace, terms, workspace.company().listing(), TODAY);
  }

  private static List<FigureKey> keys(int grants) {
    List<FigureKey> keys = new ArrayList<>();
    keys.add(new FigureKey.GuaranteedCash());
    for (Side side : Side.values()) {
      keys.add(new FigureKey.FourYears(side));
      keys.add(new FigureKey.Average(side));
      for (int year = 1; year <= 4; year++) {
        keys.add(new FigureKey.YearSum(side, year));
        for (PayItem item : PayItem.values()) {
          keys.add(new FigureKey.Cell(side, item, year));
        }
      }
    }
    for (int i = 0; i < grants; i++) {
      for (GrantFigure figure : GrantFigure.values()) {
        keys.add(new FigureKey.OfGrant(i, figure));
      }
    }
    Stream.of(EquityFigure.values()).map(FigureKey.OfEquity::new).forEach(keys::add);
    Stream.of(TokenFigure.values()).map(FigureKey.OfTokens::new).forEach(keys::add);
    Stream.of(BenefitFigure.values()).map(FigureKey.OfBenefits::new).forEach(keys::add);
    return keys;
  }

  private static List<Trail> steps(Trail trail) {
    List<Trail> steps = new ArrayList<>();
    steps.add(trail);
    trail.parts().forEach(part -> steps.addAll(steps(part)));
    return steps;
  }

  private static Money amount(Trail trail) {
    return ((Quantity.Amount) trail.result()).money();
  }

  private static Money sum(List<Trail> parts) {
    return parts.stream()
        .map(OfferTrailsTest::amount)
        .reduce(new Money(BigDecimal.ZERO, Example.USD), Money::plus);
  }
}
