package offerwright.calc.draft;

import static offerwright.support.SmallCompany.EUR;
import static offerwright.support.SmallCompany.TODAY;
import static offerwright.support.SmallCompany.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.company.Location;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Checked;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class OfferMoveTest {
  private final Workspace workspace = SmallCompany.workspace();
  private final Location lisbon = workspace.location("lisbon").orElseThrow();
  private final OfferTerms terms = SmallCompany.senior().terms();

  @Test
  void convertsAmountsToFiguresOneWouldOfferAndKeepsEquity() {
    OfferTerms withSignOn =
        terms.withCash(
            terms
                .cash()
                .withSignOn(Optional.of(new OneTimePayment(usd(25_000), Optional.empty()))));

    OfferTerms moved = OfferMove.terms(workspace, withSignOn, lisbon, TODAY).value().orElseThrow();

    assertThat(moved.currency()).isEqualTo(EUR);
    assertThat(moved.cash().base()).isEqualTo(Money.of(199_000, EUR));
    assertThat(moved.cash().signOn().orElseThrow().amount()).isEqualTo(Money.of(23_100, EUR));
    assertThat(moved.tokens().orElseThrow().annual())
        .isEqualTo(new TokenAmount.InMoney(Money.of(139_000, EUR)));
    assertThat(moved.benefits().healthPremium()).isEqualTo(Money.of(17_800, EUR));
    assertThat(moved.grants()).isEqualTo(terms.grants());
    assertThat(moved.fx()).isEqualTo(workspace.fx().rates().getFirst());
  }

  @Test
  void changesNothingWhereTheCurrencyStays() {
    Location office = new Location("office", "Office", terms.currency());

    assertThat(OfferMove.terms(workspace, terms, office, TODAY).value()).contains(terms);
    assertThat(OfferMove.placement(SmallCompany.senior().placement(), office).locationId())
        .isEqualTo("office");
  }

  @Test
  void saysThatARateIsMissing() {
    Checked<OfferTerms> moved =
        OfferMove.terms(workspace.withFx(FxTable.EMPTY), terms, lisbon, TODAY);

    assertThat(moved.value()).isEmpty();
    assertThat(moved.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("USD").contains("EUR"));
  }
}
