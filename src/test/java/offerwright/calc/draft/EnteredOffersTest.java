package offerwright.calc.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class EnteredOffersTest {
  private static final Workspace WORKSPACE = SmallCompany.workspace();
  private static final CurrencyCode FRANC = new CurrencyCode("CHF");

  private static Entered offer(String employer, Money base) {
    return QuickOffers.make(
            WORKSPACE,
            QuickOffer.of(employer, Listing.PUBLIC, base, SmallCompany.START),
            List.of(),
            SmallCompany.TODAY)
        .value()
        .orElseThrow();
  }

  private static Entered in(Entered entered, FxRate rate) {
    return entered.withTerms(entered.offer().terms().withFx(rate));
  }

  private static FxRate rate(CurrencyCode from, CurrencyCode to) {
    return new FxRate(from, to, new BigDecimal("0.9"), LocalDate.of(2026, 10, 1), "agreed");
  }

  @Test
  void idsThatAreTakenAreMadeAnewAndTheOutlookFollows() {
    Entered acme = offer("Acme", SmallCompany.usd(100_000));
    Workspace holding = WORKSPACE.withCompetingOffers(List.of(acme.offer()));
    Checked<Entered[]> brought =
        EnteredOffers.into(holding, List.of(acme, acme), SmallCompany.TODAY)
            .map(list -> list.toArray(Entered[]::new));
    assertThat(brought.isGood()).isTrue();
    assertThat(brought.value().orElseThrow())
        .extracting(each -> each.offer().id())
        .containsExactly("acme-2", "acme-3");
    assertThat(brought.value().orElseThrow()[1].outlook().offer())
        .isEqualTo(OfferKey.competing("acme-3"));
    assertThat(brought.value().orElseThrow()[1].outlook().hides(OfferFact.SIGN_ON)).isTrue();
  }

  @Test
  void aRateToTheCompanysCurrencyStaysAndAnotherIsLookedUp() {
    Entered euros = offer("Fjord", Money.of(100_000, CurrencyCode.EUR));
    FxRate agreed = rate(CurrencyCode.EUR, SmallCompany.USD);
    FxRate elsewhere = rate(CurrencyCode.EUR, FRANC);
    List<Entered> brought =
        EnteredOffers.into(
                WORKSPACE, List.of(in(euros, agreed), in(euros, elsewhere)), SmallCompany.TODAY)
            .value()
            .orElseThrow();
    assertThat(brought.get(0).offer().terms().fx()).isEqualTo(agreed);
    assertThat(brought.get(1).offer().terms().fx()).isEqualTo(WORKSPACE.fx().rates().getFirst());
  }

  @Test
  void withoutARateTheOfferIsLeftOutAndTheOthersComeIn() {
    Entered dollars = offer("Acme", SmallCompany.usd(100_000));
    Entered euros =
        in(offer("Fjord", Money.of(9, CurrencyCode.EUR)), rate(CurrencyCode.EUR, FRANC));
    Workspace without = WORKSPACE.withFx(FxTable.EMPTY);
    Checked<List<Entered>> brought =
        EnteredOffers.into(without, List.of(euros, dollars), SmallCompany.TODAY);
    assertThat(brought.value().orElseThrow())
        .extracting(each -> each.offer().employer())
        .containsExactly("Acme");
    assertThat(brought.problems()).extracting(Problem::where).containsExactly("Fjord");
  }
}
