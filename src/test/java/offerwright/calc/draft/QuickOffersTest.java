package offerwright.calc.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.Vesting;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;

class QuickOffersTest {
  private static final Workspace WORKSPACE = SmallCompany.workspace();
  private static final LocalDate TODAY = SmallCompany.TODAY;

  /// The six fields: base, bonus, sign-on, equity, tokens, first day.
  private static QuickOffer six(Listing listing) {
    return QuickOffer.of(
            "Northwind Systems", listing, SmallCompany.usd(231_000), SmallCompany.START)
        .withBonusTarget(Optional.of(Percent.of(15)))
        .withSignOn(Optional.of(SmallCompany.usd(40_000)))
        .withEquity(Optional.of(SmallCompany.usd(420_000)), Optional.empty())
        .withTokens(Optional.of(SmallCompany.usd(60_000)))
        .withRole(" Staff engineer ");
  }

  private static Entered made(QuickOffer quick) {
    return QuickOffers.make(WORKSPACE, quick, List.of(), TODAY).value().orElseThrow();
  }

  private static List<Problem> problems(QuickOffer quick) {
    Checked<Entered> checked = QuickOffers.make(WORKSPACE, quick, List.of(), TODAY);
    assertThat(checked.value()).isEmpty();
    return checked.problems();
  }

  private static Set<OfferFact> facts(Entered entered, FactSource source) {
    return entered.outlook().facts().stream()
        .filter(note -> note.source() == source)
        .map(FactNote::fact)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(OfferFact.class)));
  }

  @Test
  void whatIsEnteredStandsInTheTermsAndTheRestIsAssumedAndListed() {
    Entered entered = made(six(Listing.PUBLIC));
    OfferTerms terms = entered.offer().terms();
    assertThat(entered.offer().employer()).isEqualTo("Northwind Systems");
    assertThat(entered.offer().role()).isEqualTo("Staff engineer");
    assertThat(entered.offer().id()).isEqualTo("northwind-systems");
    assertThat(entered.outlook().offer()).isEqualTo(OfferKey.competing("northwind-systems"));
    assertThat(terms.cash().base()).isEqualTo(SmallCompany.usd(231_000));
    assertThat(terms.cash().bonusTarget()).isEqualTo(Percent.of(15));
    assertThat(terms.cash().bonusPayout()).isEqualTo(WORKSPACE.settings().bonusPayout());
    assertThat(terms.cash().signOn().orElseThrow().repayment())
        .contains(new Repayment(12, new RepaymentCurve.StraightMonthly(), RepaymentBasis.GROSS));
    assertThat(terms.tokens().orElseThrow().rules()).isEqualTo(WORKSPACE.settings().tokenRules());
    assertThat(terms.tokens().orElseThrow().expectedUtilisation()).isEqualTo(Percent.of(41));
    assertThat(terms.tokens().orElseThrow().ownUseShare()).isEqualTo(Percent.NONE);
    assertThat(terms.benefits().healthPremium()).isEqualTo(SmallCompany.usd(19_200));
    assertThat(terms.benefits().retirementMatch()).contains(RetirementMatch.SAFE_HARBOUR_BASIC);
    assertThat(terms.benefits().paidTimeOffDays()).isEqualTo(25);
    EquityGrant grant = terms.grants().getFirst();
    assertThat(grant.instrument()).isEqualTo(EquityInstrument.RSU);
    assertThat(grant.quantity()).isEqualTo(new EquityQuantity.Value(SmallCompany.usd(420_000)));
    assertThat(grant.vesting()).isEqualTo(Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF);
    assertThat(facts(entered, FactSource.ASSUMED))
        .containsExactlyInAnyOrder(
            OfferFact.BONUS_PAYOUT,
            OfferFact.SIGN_ON_REPAYMENT,
            OfferFact.EQUITY_AMOUNT,
            OfferFact.FAIR_MARKET_VALUE,
            OfferFact.VESTING,
            OfferFact.TOKEN_CARRYOVER,
            OfferFact.TOKEN_UTILISATION,
            OfferFact.TOKEN_NOTICE,
            OfferFact.HEALTH,
            OfferFact.RETIREMENT_MATCH,
            OfferFact.PAID_TIME_OFF);
    assertThat(facts(entered, FactSource.NOT_DISCLOSED))
        .containsExactlyInAnyOrder(
            OfferFact.RELOCATION,
            OfferFact.ACCELERATION,
            OfferFact.REFRESHERS,
            OfferFact.OTHER_BENEFITS);
    assertThat(entered.outlook().facts())
        .filteredOn(note -> note.source() == FactSource.ASSUMED)
        .allSatisfy(note -> assertThat(note.reason()).isNotBlank());
  }

  @Test
  void aListedCompanysGrantByValueNeedsNoPriceAndSaysSo() {
    assertThat(made(six(Listing.PUBLIC)).outlook().note(OfferFact.FAIR_MARKET_VALUE).orElseThrow())
        .satisfies(note -> assertThat(note.source()).isEqualTo(FactSource.ASSUMED))
        .satisfies(note -> assertThat(note.reason()).contains("no price is needed"));
  }

  @Test
  void whatAPrivateCompanyMustTellIsNotMadeUp() {
    Entered entered = made(six(Listing.PRIVATE));
    assertThat(facts(entered, FactSource.NOT_DISCLOSED))
        .contains(
            OfferFact.STRIKE,
            OfferFact.FAIR_MARKET_VALUE,
            OfferFact.PREFERRED_PRICE,
            OfferFact.FULLY_DILUTED_SHARES,
            OfferFact.PREFERENCES_AHEAD,
            OfferFact.EXERCISE_WINDOW);
    EquityGrant grant = entered.offer().terms().grants().getFirst();
    assertThat(grant.instrument()).isEqualTo(EquityInstrument.NSO);
    assertThat(grant.strike()).isEmpty();
    assertThat(grant.exerciseWindowMonths()).isEmpty();
    assertThat(entered.outlook().note(OfferFact.EQUITY_AMOUNT).orElseThrow().reason())
        .contains("non-qualified options");
  }

  @Test
  void unitsOfAPrivateCompanyAreTakenAtTheirWord() {
    Entered entered =
        made(
            six(Listing.PRIVATE)
                .withEquity(
                    Optional.of(SmallCompany.usd(420_000)), Optional.of(EquityInstrument.RSU)));
    assertThat(entered.offer().terms().grants().getFirst().instrument())
        .isEqualTo(EquityInstrument.RSU);
    assertThat(facts(entered, FactSource.ASSUMED)).doesNotContain(OfferFact.EQUITY_AMOUNT);
    assertThat(facts(entered, FactSource.NOT_DISCLOSED))
        .contains(OfferFact.FAIR_MARKET_VALUE)
        .doesNotContain(OfferFact.STRIKE, OfferFact.EXERCISE_WINDOW);
  }

  /// 231,000 + 231,000 × 15 % × 90 % + 40,000 and, after the cliff, a quarter of 420,000 as
  /// claimed.
  @Test
  void theOfferCanBeValuedAtOnce() {
    Entered entered = made(six(Listing.PUBLIC));
    OfferFigures figures =
        OfferValuation.figures(WORKSPACE, entered.offer().terms(), Listing.PUBLIC, TODAY);
    assertThat(figures.guaranteedRecurringCash()).isEqualTo(SmallCompany.usd(231_000));
    assertThat(figures.equity().claimed()).isEqualTo(SmallCompany.usd(420_000));
    assertThat(figures.equity().grants().getFirst().claimedByYear().getFirst())
        .isEqualTo(SmallCompany.usd(105_000));
  }

  @Test
  void emptyMeansNotKnownAndZeroMeansNone() {
    QuickOffer bare =
        QuickOffer.of("Acme", Listing.PUBLIC, SmallCompany.usd(100_000), SmallCompany.START);
    assertThat(facts(made(bare), FactSource.NOT_DISCLOSED))
        .contains(
            OfferFact.BONUS_TARGET,
            OfferFact.SIGN_ON,
            OfferFact.EQUITY_AMOUNT,
            OfferFact.TOKEN_BUDGET);
    Money nothing = SmallCompany.usd(0);
    Entered none =
        made(
            bare.withBonusTarget(Optional.of(Percent.NONE))
                .withSignOn(Optional.of(nothing))
                .withEquity(Optional.of(nothing), Optional.empty())
                .withTokens(Optional.of(nothing)));
    assertThat(none.offer().terms().grants()).isEmpty();
    assertThat(none.offer().terms().tokens()).isEmpty();
    assertThat(none.offer().terms().cash().signOn()).isEmpty();
    assertThat(none.outlook().facts().stream().map(FactNote::fact))
        .doesNotContain(
            OfferFact.BONUS_TARGET,
            OfferFact.BONUS_PAYOUT,
            OfferFact.SIGN_ON,
            OfferFact.SIGN_ON_REPAYMENT,
            OfferFact.EQUITY_AMOUNT,
            OfferFact.VESTING,
            OfferFact.TOKEN_BUDGET);
  }

  @Test
  void withoutALadderBenefitsAreNotDisclosedAndUseIsTheUsual() {
    Entered entered =
        QuickOffers.make(
                WORKSPACE.withLadder(LevelLadder.EMPTY), six(Listing.PUBLIC), List.of(), TODAY)
            .value()
            .orElseThrow();
    assertThat(facts(entered, FactSource.NOT_DISCLOSED))
        .contains(OfferFact.HEALTH, OfferFact.RETIREMENT_MATCH, OfferFact.PAID_TIME_OFF);
    assertThat(entered.offer().terms().benefits().healthPremium()).isEqualTo(SmallCompany.usd(0));
    assertThat(entered.offer().terms().tokens().orElseThrow().expectedUtilisation())
        .isEqualTo(Percent.of(41));
  }

  /// 19,200 USD at 1 EUR = 1.08 USD is 17,778; to three digits 17,800.
  @Test
  void benefitsOfTheLadderComeInTheOffersCurrency() {
    Money base = Money.of(120_000, CurrencyCode.EUR);
    Entered entered = made(QuickOffer.of("Fjord AS", Listing.PRIVATE, base, SmallCompany.START));
    assertThat(entered.offer().terms().benefits().healthPremium())
        .isEqualTo(Money.of(17_800, CurrencyCode.EUR));
    assertThat(entered.offer().terms().fx()).isEqualTo(WORKSPACE.fx().rates().getFirst());
  }

  @Test
  void mistakesAreSaidBesideTheirField() {
    QuickOffer six = six(Listing.PUBLIC);
    assertThat(
            problems(
                new QuickOffer(
                    " ",
                    Listing.PUBLIC,
                    "",
                    SmallCompany.usd(-1),
                    Optional.of(Percent.of(1500)),
                    Optional.of(Money.of(5, CurrencyCode.EUR)),
                    Optional.of(SmallCompany.usd(-2)),
                    Optional.empty(),
                    Optional.of(SmallCompany.usd(-3)),
                    LocalDate.of(2207, 1, 4))))
        .extracting(Problem::where)
        .containsExactly("employer", "base", "bonusTarget", "signOn", "equity", "tokens", "start");
    assertThat(problems(six.withBonusTarget(Optional.of(Percent.of(1500)))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("1500 %"))
        .satisfies(problem -> assertThat(problem.repair()).contains("15 means 15 %"));
  }

  @Test
  void aCurrencyWithoutARateIsRefusedWhereItStands() {
    CurrencyCode yen = new CurrencyCode("JPY");
    assertThat(
            problems(
                QuickOffer.of(
                    "Sakura", Listing.PUBLIC, Money.of(20_000_000, yen), SmallCompany.START)))
        .singleElement()
        .satisfies(problem -> assertThat(problem.where()).isEqualTo("base"))
        .satisfies(problem -> assertThat(problem.message()).contains("JPY").contains("USD"));
    assertThat(
            problems(
                six(Listing.PUBLIC)
                    .withEquity(Optional.of(Money.of(1_000_000, yen)), Optional.empty())))
        .extracting(Problem::where)
        .containsExactly("equity");
  }

  @Test
  void idsAreReadableAndFree() {
    assertThat(
            QuickOffers.make(
                    WORKSPACE,
                    six(Listing.PUBLIC),
                    List.of("northwind-systems", "northwind-systems-2"),
                    TODAY)
                .value()
                .orElseThrow()
                .offer()
                .id())
        .isEqualTo("northwind-systems-3");
    assertThat(EnteredOffers.freeId("Société Générale (Paris)", List.of()))
        .isEqualTo("societe-generale-paris");
    assertThat(EnteredOffers.freeId("東京株式会社", List.of())).isEqualTo("東京株式会社");
    assertThat(EnteredOffers.freeId("!!!", List.of("offer"))).isEqualTo("offer-2");
    assertThat(EnteredOffers.freeId("x".repeat(200), List.of())).hasSize(40);
  }
}
