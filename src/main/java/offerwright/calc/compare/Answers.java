package offerwright.calc.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.MeanEstimate;
import offerwright.calc.estimate.Spread;
import offerwright.calc.estimate.SpreadReader;
import offerwright.calc.estimate.Wilson;
import offerwright.calc.joint.Horizon;
import offerwright.calc.joint.OfferModel;
import offerwright.calc.joint.OfferPaths;
import offerwright.calc.joint.Shares;
import offerwright.calc.joint.Tranche;
import offerwright.calc.risk.CertainAmount;
import offerwright.calc.risk.Preference;
import offerwright.calc.risk.Ranking;
import offerwright.calc.risk.ValuedPaths;
import offerwright.calc.risk.Verdict;
import offerwright.calc.risk.YearSpreads;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// Reads what a person wants to know off the paths.
final class Answers {
  private final SimulatedComparison simulated;
  private final Person person;
  private final List<SimulatedOffer> offers;
  private final List<double[]> worth;
  private final List<Checked<ValuedPaths>> valued;

  Answers(SimulatedComparison simulated, Person person) {
    this.simulated = simulated;
    this.person = person;
    offers = simulated.offers();
    worth = offers.stream().map(offer -> offer.worth().values(person.ownUse())).toList();
    valued = worth.stream().map(values -> ValuedPaths.of(values, person.aversion())).toList();
  }

  ComparisonAnswer answer() {
    List<OfferRisk> risks = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      risks.add(risk(i));
    }
    List<Problem> problems = new ArrayList<>(simulated.problems());
    for (int i = 0; i < offers.size(); i++) {
      String tag = offers.get(i).offer().tag();
      valued.get(i).problems().forEach(problem -> problems.add(problem.within(tag)));
    }
    Optional<Ranking> ranking = ranking(valued);
    return new ComparisonAnswer(
        person,
        risks,
        pairs(),
        ranking,
        Standings.of(
            person,
            offers.stream().map(SimulatedOffer::offer).toList(),
            offers.stream()
                .filter(SimulatedOffer::lacksShares)
                .map(each -> each.offer().tag())
                .toList(),
            ranking,
            withoutTokens()),
        simulated.comparison().workspace().comparison().run(),
        problems);
  }

  private static Optional<Ranking> ranking(List<Checked<ValuedPaths>> valued) {
    return valued.stream().allMatch(each -> each.value().isPresent())
        ? Optional.of(Ranking.of(valued.stream().map(each -> each.value().orElseThrow()).toList()))
        : Optional.empty();
  }

  /// How it would stand if tokens were worth nothing; empty where they are, or nobody offers any.
  private Optional<Ranking> withoutTokens() {
    boolean any = offers.stream().anyMatch(offer -> offer.amounts().tokens().face() > 0);
    if (person.ownUse() == 0 || !any) {
      return Optional.empty();
    }
    return ranking(
        offers.stream()
            .map(offer -> ValuedPaths.of(offer.worth().values(0), person.aversion()))
            .toList());
  }

  private List<PairRisk> pairs() {
    List<PairRisk> pairs = new ArrayList<>();
    for (int a = 0; a < offers.size(); a++) {
      for (int b = a + 1; b < offers.size(); b++) {
        pairs.add(pair(a, b));
      }
    }
    return pairs;
  }

  private PairRisk pair(int a, int b) {
    Optional<Verdict> verdict =
        valued
            .get(a)
            .value()
            .flatMap(first -> valued.get(b).value().map(second -> Verdict.between(first, second)));
    return new PairRisk(
        offers.get(a).offer(),
        offers.get(b).offer(),
        Preference.between(worth.get(a), worth.get(b)),
        verdict);
  }

  private OfferRisk risk(int index) {
    SimulatedOffer offer = offers.get(index);
    OfferPaths paths = offer.paths();
    double[] values = worth.get(index);
    List<Tranche> tranches = paths.model().shares().tranches();
    boolean equity = !tranches.isEmpty();
    boolean options = tranches.stream().anyMatch(Tranche::option);
    return new OfferRisk(
        offer.offer(),
        MeanEstimate.of(values),
        new SpreadReader(values.length).read(values),
        years(offer),
        valued.get(index).map(ValuedPaths::certain),
        profile(values),
        chance(paths, path -> paths.until(path) >= Horizon.YEARS),
        chance(paths, path -> paths.laidOff(path) && paths.until(path) < Horizon.YEARS),
        repays(offer),
        equity ? Optional.of(chance(paths, path -> !paths.pays(path))) : Optional.empty(),
        options ? Optional.of(chance(paths, paths::underwater)) : Optional.empty(),
        equity ? Optional.of(equityMean(offer)) : Optional.empty(),
        offer.amounts().tokens().face() > 0 ? Optional.of(tokensUsed(offer)) : Optional.empty());
  }

  private List<Checked<CertainAmount>> profile(double[] values) {
    double[] gammas = ComparisonAnswer.GAMMAS.stream().mapToDouble(gamma -> gamma).toArray();
    return person
        .outsideWealth()
        .map(wealth -> ValuedPaths.profile(values, wealth, gammas))
        .orElse(List.of());
  }

  private List<Spread> years(SimulatedOffer offer) {
    double[][] years = new double[Horizon.YEARS][];
    for (int year = 0; year < years.length; year++) {
      years[year] = offer.worth().year(year, person.ownUse());
    }
    return YearSpreads.of(years);
  }

  private static Estimate chance(OfferPaths paths, IntPredicate event) {
    int hits = 0;
    for (int path = 0; path < paths.count(); path++) {
      hits += event.test(path) ? 1 : 0;
    }
    return Wilson.proportion(hits, paths.count());
  }

  private static Optional<Estimate> repays(SimulatedOffer offer) {
    OfferModel model = offer.paths().model();
    boolean signOn = offer.amounts().signOn() > 0 && model.owedSignOn().applyAsDouble(0) > 0;
    boolean relocation =
        offer.amounts().relocation() > 0 && model.owedRelocation().applyAsDouble(0) > 0;
    if (!signOn && !relocation) {
      return Optional.empty();
    }
    double[] ofSignOn = offer.paths().signOnOwed();
    double[] ofRelocation = offer.paths().relocationOwed();
    return Optional.of(
        chance(
            offer.paths(),
            path -> (signOn && ofSignOn[path] > 0) || (relocation && ofRelocation[path] > 0)));
  }

  private static Estimate equityMean(SimulatedOffer offer) {
    double[] sum = offer.paths().equityToday();
    Estimate mean = MeanEstimate.of(sum);
    return mean.times(offer.factor());
  }

  private static Estimate tokensUsed(SimulatedOffer offer) {
    return MeanEstimate.of(Means.tokensUsedByPath(offer.worth(), offer.paths().count()));
  }

  /// Whether anything of an offer's equity is simulated.
  static boolean hasShares(SimulatedOffer offer) {
    return !(offer.paths().model().shares() instanceof Shares.None);
  }
}
