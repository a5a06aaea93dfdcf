package offerwright.calc.compare;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import offerwright.calc.joint.Amounts;
import offerwright.calc.joint.JointSimulator;
import offerwright.calc.joint.Market;
import offerwright.calc.joint.OfferModel;
import offerwright.calc.joint.OfferPaths;
import offerwright.calc.joint.TokenModel;
import offerwright.calc.joint.Worth;
import offerwright.calc.joint.YearTax;
import offerwright.calc.price.OutlookPaths;
import offerwright.calc.price.PricePaths;
import offerwright.calc.risk.DominanceBootstrap;
import offerwright.calc.risk.DominanceEvidence;
import offerwright.calc.risk.RankedPaths;
import offerwright.calc.simulate.Progress;
import offerwright.calc.value.Exchange;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.RiskView;
import offerwright.domain.comparison.YearBasis;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Scenario;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// A comparison on its paths. What a person thinks of tokens, risk and their own wealth does not
/// change the paths: [#answer] is quick, so that a slider can ask it again and again.
public final class SimulatedComparison {
  /// Elasticity of the demand for tokens where no scenario says one (methods.md section 0).
  private static final double ELASTICITY = 1.1;

  private static final double MONTHS_IN_YEAR = 12;

  private final Comparison comparison;
  private final List<SimulatedOffer> offers;
  private final List<Problem> problems;

  private SimulatedComparison(
      Comparison comparison, List<SimulatedOffer> offers, List<Problem> problems) {
    this.comparison = comparison;
    this.offers = List.copyOf(offers);
    this.problems = List.copyOf(problems);
  }

  /// Simulates the offers that can be weighed.
  ///
  /// @param threads 1 or more; the figures do not depend on it
  /// @param progress is told of finished paths and asked whether to go on
  /// @return no value, with the reason, where nothing can be weighed
  /// @throws CancellationException if nobody wants the answer any more
  public static Checked<SimulatedComparison> of(
      Comparison comparison, int threads, Progress progress) {
    Optional<Problem> obstacle = comparison.obstacle();
    if (obstacle.isPresent()) {
      return Checked.bad(obstacle.get());
    }
    Checked<OutlookPaths> prices = comparison.prices();
    List<Problem> problems = new ArrayList<>(prices.problems());
    PricePaths paths = prices.value().<PricePaths>map(found -> found).orElseGet(SteadyPrices::new);
    Workspace workspace = comparison.workspace();
    Market market = market(comparison, paths);
    List<ComparedOffer> weighed = comparison.weighed();
    List<OfferModel> models = weighed.stream().map(offer -> model(comparison, offer)).toList();
    List<OfferPaths> simulated = JointSimulator.run(models, market, threads, progress);
    Optional<Double> wish = TokenModels.meanWish(weighed, market.useSpread());
    List<SimulatedOffer> offers = new ArrayList<>();
    for (int i = 0; i < weighed.size(); i++) {
      offers.add(offer(comparison, weighed.get(i), simulated.get(i), wish));
    }
    offers.stream()
        .filter(SimulatedOffer::lacksShares)
        .map(offer -> notSimulated(offer.offer(), workspace))
        .forEach(problems::add);
    return Checked.of(new SimulatedComparison(comparison, offers, problems), problems);
  }

  private static Problem notSimulated(ComparedOffer offer, Workspace workspace) {
    return Problem.warning(
        "comparison/" + offer.key().id() + "/terms/grants",
        "The equity of "
            + offer.tag()
            + " is not in its worth: too little is known to simulate it.",
        "Enter its price and number"
            + (offer.terms().currency().equals(workspace.company().currency())
                ? "."
                : ", and an exchange rate."));
  }

  private static Market market(Comparison comparison, PricePaths prices) {
    ComparisonPlan plan = comparison.workspace().comparison();
    RiskView risk = plan.risk();
    ValuationAssumptions settings = comparison.workspace().settings().valuation();
    return new Market(
        plan.run().seed(),
        plan.run().paths(),
        risk.marketShare().fraction(),
        risk.bonusSpread().fraction(),
        risk.useSpread().fraction(),
        comparison
            .scenario()
            .map(Scenario::demand)
            .map(demand -> demand.elasticity())
            .orElse(ELASTICITY),
        risk.discountRate().orElse(settings.riskFreeRate()).fraction(),
        prices);
  }

  private static OfferModel model(Comparison comparison, ComparedOffer offer) {
    AfterLeaving leaving = comparison.workspace().comparison().leaving();
    CashTerms cash = offer.terms().cash();
    LocalDate start = offer.terms().start();
    RepaymentRisk signOn = RepaymentRisk.of(cash.signOn(), start);
    RepaymentRisk relocation = RepaymentRisk.of(cash.relocation(), start);
    return new OfferModel(
        company(offer.employer()),
        comparison.offset(offer),
        offer.beliefs().layoffRate().fraction(),
        offer.beliefs().leavingRate().fraction(),
        signOn::share,
        relocation::share,
        leaving.repayWhenLaidOff(),
        leaving.gapMonths() / MONTHS_IN_YEAR,
        ShareModels.of(comparison.workspace(), offer));
  }

  private static SimulatedOffer offer(
      Comparison comparison, ComparedOffer offer, OfferPaths paths, Optional<Double> wish) {
    double rate = offer.scale().orElseThrow().rate();
    TokenModel tokens =
        TokenModels.of(offer, paths.market().useSpread(), wish.map(elsewhere -> elsewhere / rate));
    Amounts amounts =
        AmountsOf.of(
            offer.terms(), offer.figures(), comparison.workspace().comparison().leaving(), tokens);
    YearTax tax = comparison.taxesOf(offer).yearly();
    return new SimulatedOffer(
        offer,
        paths,
        amounts,
        tax,
        Worth.of(paths, amounts, tax, offer.scale().orElseThrow().factor()));
  }

  /// A number that is the same for the same employer on every machine (FNV-1a, 64 bits).
  static long company(String employer) {
    long hash = 0xcbf29ce484222325L;
    for (byte each : employer.strip().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }

  /// What was compared.
  public Comparison comparison() {
    return comparison;
  }

  /// What could not be taken into account.
  public List<Problem> problems() {
    return problems;
  }

  List<SimulatedOffer> offers() {
    return offers;
  }

  /// The person as the workspace describes them.
  public static Person personOf(Workspace workspace, Comparison comparison) {
    ValuationAssumptions settings = workspace.settings().valuation();
    return new Person(
        workspace.comparison().ownUse().fraction(),
        settings.riskAversion(),
        settings
            .outsideWealth()
            .flatMap(wealth ->
                new Exchange(
                        FxRate.same(wealth.currency(), comparison.today()),
                        workspace.fx(),
                        workspace.company().currency())
                    .amount(wealth, comparison.currency())));
  }

  /// A workspace without what changes no path: what the person thinks of tokens, risk and their own
  /// wealth, and what counts as a year. Paths of one workspace serve another whose impersonal form
  /// is equal.
  public static Workspace impersonal(Workspace workspace) {
    return workspace
        .withComparison(
            workspace.comparison().withOwnUse(Percent.NONE).withYears(YearBasis.EMPLOYMENT))
        .withSettings(
            workspace
                .settings()
                .withValuation(
                    workspace
                        .settings()
                        .valuation()
                        .withRiskAversion(0)
                        .withOutsideWealth(Optional.empty())));
  }

  /// What the comparison says to a person.
  public ComparisonAnswer answer(Person person) {
    return new Answers(this, person).answer();
  }

  /// Which of two offers is better for everybody, by resampling: `get(i).get(j)` is the i-th offer
  /// that is weighed as A against the j-th as B. Takes longer than [#answer].
  public List<List<DominanceEvidence>> dominance(Person person) {
    List<RankedPaths> ranked =
        offers.stream()
            .map(offer -> RankedPaths.of(offer.worth().values(person.ownUse())))
            .toList();
    return DominanceBootstrap.among(
        ranked, DominanceBootstrap.RESAMPLES, comparison.workspace().comparison().run().seed());
  }

  /// Worth of an offer that is weighed, by path; a copy. For charts.
  ///
  /// @param index among [Comparison#weighed]
  public double[] worthOf(int index, Person person) {
    return offers.get(index).worth().values(person.ownUse());
  }
}
