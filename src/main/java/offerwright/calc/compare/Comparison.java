package offerwright.calc.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.price.OutlookPaths;
import offerwright.calc.price.PriceOutlooks;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.plan.Scenario;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// What the offers of a workspace's comparison say, set side by side: without chance, at once. The
/// door of this room; [SimulatedComparison#of] goes on from here.
///
/// @param workspace what was compared
/// @param today the day prices are read for
/// @param currency of every amount
/// @param offers tagged A, B, C, D
/// @param lines the table
/// @param years what each offer brings by year; one list an offer
/// @param taxes taxes of each offer; empty where none can be computed
/// @param notes limits to be stated beside every figure, each once
/// @param problems what is wrong, in words; an offer's own problems are its own
public record Comparison(
    Workspace workspace,
    LocalDate today,
    CurrencyCode currency,
    List<ComparedOffer> offers,
    List<ComparisonLine> lines,
    List<List<YearBar>> years,
    List<Optional<Taxes>> taxes,
    List<String> notes,
    List<Problem> problems) {
  /// Longest that first days may lie apart.
  static final int MOST_MONTHS_APART = 24;

  /// Copies the lists.
  public Comparison {
    offers = List.copyOf(offers);
    lines = List.copyOf(lines);
    years = List.copyOf(years);
    taxes = List.copyOf(taxes);
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }

  /// Compares what [ComparisonPlan#offers] names. With none, everything is empty.
  public static Comparison of(Workspace workspace, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    ComparisonPlan plan = workspace.comparison();
    List<ComparedOffer> offers = ComparedOffers.of(workspace, today, problems);
    List<Optional<Taxes>> taxes = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    for (ComparedOffer offer : offers) {
      Checked<Taxes> checked = Taxes.of(plan, offer);
      taxes.add(checked.value());
      checked.value().ifPresent(found -> found.notes().forEach(note -> addOnce(notes, note)));
      checked.problems().stream()
          .map(problem -> problem.within("comparison/" + offer.key().id()))
          .forEach(problems::add);
    }
    int from = offers.stream().mapToInt(o -> o.terms().start().getYear()).min().orElse(0);
    int to =
        offers.stream().mapToInt(o -> o.terms().start().plusYears(4).getYear()).max().orElse(0);
    return new Comparison(
        workspace,
        today,
        offers.stream()
            .map(ComparedOffer::scale)
            .flatMap(Optional::stream)
            .map(Scale::currency)
            .findFirst()
            .orElse(workspace.company().currency()),
        offers,
        ComparisonLines.of(workspace, offers, taxes),
        offers.stream().map(offer -> YearBars.of(offer, plan.years(), from, to)).toList(),
        taxes,
        notes,
        problems);
  }

  private static void addOnce(List<String> notes, String note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  /// All problems: those of the comparison and those of each offer.
  public List<Problem> allProblems() {
    List<Problem> all = new ArrayList<>(problems);
    offers.forEach(offer -> all.addAll(offer.problems()));
    return all;
  }

  /// The earliest first day, from which the market's months are counted; today where there is no
  /// offer.
  public LocalDate firstDay() {
    return weighed().stream()
        .map(offer -> offer.terms().start())
        .min(Comparator.naturalOrder())
        .orElse(today);
  }

  /// The offers that can be weighed against each other: in one currency, with taxes that can be
  /// computed.
  public List<ComparedOffer> weighed() {
    List<ComparedOffer> weighed = new ArrayList<>();
    for (int i = 0; i < offers.size(); i++) {
      if (offers.get(i).scale().isPresent() && taxes.get(i).isPresent()) {
        weighed.add(offers.get(i));
      }
    }
    return weighed;
  }

  /// Taxes of an offer that is weighed.
  Taxes taxesOf(ComparedOffer offer) {
    return taxes.get(offers.indexOf(offer)).orElseThrow();
  }

  /// The forecast's scenario whose token prices are used; empty = prices stay what they are.
  public Optional<Scenario> scenario() {
    List<Scenario> scenarios = workspace.plan().scenarios();
    return workspace
        .comparison()
        .priceScenario()
        .flatMap(workspace.plan()::scenario)
        .or(() -> scenarios.stream().findFirst());
  }

  /// Paths of token prices under that scenario, or why there are none.
  Checked<OutlookPaths> prices() {
    return scenario()
        .map(found ->
            PriceOutlooks.paths(
                found.prices(),
                workspace.histories(),
                workspace.prices().mix(),
                YearMonth.from(firstDay())))
        .orElseGet(() ->
            Checked.bad(
                Problem.note(
                    "comparison/priceScenario",
                    "The workspace has no price scenario, so tokens cost what they cost today.",
                    "Add scenarios under Forecast.")));
  }

  /// Whole months from the earliest first day to an offer's.
  int offset(ComparedOffer offer) {
    return (int) ChronoUnit.MONTHS.between(firstDay(), offer.terms().start());
  }

  /// What stands in the way of a simulation; empty if nothing does.
  public Optional<Problem> obstacle() {
    List<ComparedOffer> weighed = weighed();
    if (weighed.isEmpty()) {
      return Optional.of(
          offers.isEmpty()
              ? Problem.error(
                  "comparison", "There is no offer to weigh.", "Add an offer to the comparison.")
              : Problem.error(
                  "comparison",
                  "None of these offers can be weighed.",
                  "Mend what is wrong with them; line by line they are compared already."));
    }
    return weighed.stream()
        .filter(offer -> offset(offer) > MOST_MONTHS_APART)
        .findFirst()
        .map(offer ->
            Problem.error(
                "comparison/" + offer.key().id() + "/terms/start",
                String.format(
                    Locale.ROOT,
                    "The first day of %s, %s, is more than %d months after the earliest one, %s.",
                    offer.tag(),
                    offer.terms().start(),
                    MOST_MONTHS_APART,
                    firstDay()),
                "Correct the date, or compare offers that begin at about the same time."));
  }
}
