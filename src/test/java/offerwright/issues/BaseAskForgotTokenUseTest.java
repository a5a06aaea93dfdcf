package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import offerwright.calc.compare.AskPart;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// A token budget that is a share of base grows with the base asked for, and so does what is used
/// of it, a stated share. The search let the budget grow and the use stay, and asked for too much.
/// From a base of nothing it also forgot the pay of the next job.
class BaseAskForgotTokenUseTest {
  private static final Workspace COMPANY =
      Compared.company(OfferKey.own("S-104"), OfferKey.competing("ferrous"));

  private static double left(double base) {
    OfferTerms low = Compared.terms(COMPANY, "ferrous");
    OfferTerms terms =
        low.withCash(
                low.cash()
                    .withSignOn(Optional.empty())
                    .withBase(Money.rounded(base, low.currency())))
            .withTokens(
                low.tokens()
                    .map(budget ->
                        budget.withAnnual(
                            new TokenAmount.ShareOfBase(
                                Percent.of(50), Money.of(900_000, low.currency())))));
    Workspace behind = Compared.with(COMPANY, "ferrous", terms);
    double asked = Compared.exact(Compared.asks(behind), AskPart.BASE);
    OfferTerms raised =
        terms.withCash(terms.cash().withBase(Money.rounded(asked, terms.currency())));
    assertThat(asked).isGreaterThan(base);
    assertThat(Compared.gap(behind)).isPositive();
    return Compared.gap(Compared.with(COMPANY, "ferrous", raised));
  }

  @Test
  void theBaseAskedForClosesTheGapWithTheTokensItBrings() {
    // To the cents in which the parts are paid.
    assertThat(left(150_000)).isCloseTo(0, within(0.5));
  }

  @Test
  void theBaseAskedForClosesTheGapWhereThereIsNoneToday() {
    assertThat(left(0)).isCloseTo(0, within(0.5));
  }
}
