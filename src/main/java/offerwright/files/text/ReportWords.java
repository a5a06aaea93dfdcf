package offerwright.files.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.GrowthNeeded;
import offerwright.calc.compare.Person;
import offerwright.calc.compare.Scale;
import offerwright.calc.compare.Standing;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.risk.RiskWords;
import offerwright.calc.trail.Assumption;
import offerwright.calc.trail.Quantity;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.RiskView;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Problem;
import offerwright.domain.tax.TaxChoice;

/// A report of a comparison in sentences, for workbooks and pages.
public final class ReportWords {
  private ReportWords() {}

  /// The verdict; where nothing was simulated, that and why.
  public static String verdict(ComparisonReport report) {
    return report
        .answer()
        .value()
        .map(answer -> answer.standing().sentence())
        .orElseGet(() -> "No verdict: nothing was simulated. " + reason(report));
  }

  /// What stands below the verdict; may be empty.
  public static String more(ComparisonReport report) {
    return report.answer().value().map(answer -> answer.standing().more()).orElse("");
  }

  /// How sure the verdict is; example: "Low confidence".
  public static String confidence(ComparisonReport report) {
    return ComparisonWords.of(
        report.answer().value().map(found -> found.standing()).flatMap(Standing::confidence));
  }

  /// Why nothing was simulated.
  public static String reason(ComparisonReport report) {
    return report.answer().problems().stream()
        .filter(Problem::isError)
        .findFirst()
        .or(() -> report.answer().problems().stream().findFirst())
        .map(problem -> problem.message() + " " + problem.repair())
        .orElse("It was not asked for.");
  }

  /// How figures were simulated; example: "Simulated: 10,000 paths, seed 20261121, …".
  public static String run(ComparisonRun run) {
    return String.format(
        Locale.ROOT,
        "Simulated: %,d paths, seed %d, the same chance for all offers; four years, discounted to the first day. From and to are 95 %% intervals.",
        run.paths(),
        run.seed());
  }

  /// What is compared through whose eyes; example: "own use of tokens 0.30, risk aversion 2,
  /// outside wealth 150,000 USD".
  public static String person(Person person, CurrencyCode currency) {
    return String.format(
        Locale.ROOT,
        "own use of tokens %.2f, risk aversion %s, outside wealth %s",
        person.ownUse(),
        number(person.riskAversion()),
        person
            .outsideWealth()
            .map(wealth -> Money.rounded(wealth, currency).inWords())
            .orElse("not given"));
  }

  /// How far an offer is behind; example: "B is worth 18,200 USD less than A to you (12,100 to
  /// 24,300).".
  public static String gap(AskList asks, CurrencyCode currency) {
    Estimate gap = asks.gap();
    return asks.offer().tag()
        + " is worth a sure "
        + whole(gap.value())
        + " "
        + currency
        + (asks.isBehind() ? " less than " : " as much as ")
        + asks.target().tag()
        + " to you ("
        + whole(gap.low())
        + " to "
        + whole(gap.high())
        + ").";
  }

  /// How much a company must grow; example: "Its share price must grow 3.4-fold in 4.0 years (36 %
  /// a year) for the equity alone to close the gap; 1.43-fold is expected.".
  public static String growth(GrowthNeeded growth, CurrencyCode currency) {
    String what = ComparisonWords.of(growth.kind());
    if (!growth.isPossible()) {
      return "No growth of the " + what + " closes the gap.";
    }
    return String.format(
            Locale.ROOT,
            "For the equity alone to close the gap, the %s must become %.2f times today's in %.1f years (%.0f %% a year)",
            what,
            growth.multiple(),
            growth.years(),
            100 * growth.perYear())
        + (growth.value() > 0 ? ", " + price(growth, currency) : "")
        + String.format(Locale.ROOT, "; %.2f times is expected.", growth.expected());
  }

  /// The price or value that is needed: a share's to the cent, a company's in whole units.
  private static String price(GrowthNeeded growth, CurrencyCode currency) {
    return switch (growth.kind()) {
      case SHARE_PRICE -> Money.rounded(growth.value(), currency).inWords();
      case EXIT_VALUE -> whole(growth.value()) + " " + currency;
    };
  }

  /// Which offer is better for everybody, pair by pair; empty where nothing was simulated.
  public static List<String> dominance(ComparisonReport report) {
    List<String> sentences = new ArrayList<>();
    report
        .answer()
        .value()
        .ifPresent(answer -> {
          List<String> tags = answer.risks().stream().map(risk -> risk.offer().tag()).toList();
          for (int a = 0; a < report.dominance().size(); a++) {
            for (int b = a + 1; b < tags.size(); b++) {
              String sentence =
                  RiskWords.dominance(report.dominance().get(a).get(b), tags.get(a), tags.get(b));
              sentences.add(sentence);
            }
          }
        });
    return sentences;
  }

  /// Why there is nothing to ask for.
  public static String noAsks(ComparisonReport report) {
    if (report.answer().value().isEmpty()) {
      return "Nothing was simulated, so no ask can be solved. " + reason(report);
    }
    return report.askProblems().stream()
        .findFirst()
        .map(problem -> problem.message() + " " + problem.repair())
        .orElse(
            report.answer().value().get().ranking().isEmpty()
                ? "The offers are not ranked, so none can be made equal to the best."
                : "There is no other offer to be equal to.");
  }

  /// All problems of a report, each once.
  public static List<Problem> problems(ComparisonReport report) {
    return Stream.of(
            report.comparison().allProblems(),
            report.answer().problems(),
            report.answer().value().map(ComparisonAnswer::problems).orElse(List.of()),
            report.askProblems())
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  /// How money of an offer is brought into the comparison; empty where nothing is done to it.
  public static Optional<String> scale(ComparedOffer offer) {
    if (offer.scale().isEmpty()) {
      return Optional.of(
          "in " + offer.terms().currency() + ", not converted and not weighed against the others");
    }
    Scale scale = offer.scale().get();
    List<String> parts = new ArrayList<>();
    scale
        .dated()
        .ifPresent(rate ->
            parts.add(
                "1 "
                    + offer.terms().currency()
                    + " = "
                    + number(scale.rate())
                    + " "
                    + scale.currency()
                    + " ("
                    + rate.source()
                    + ", "
                    + rate.date()
                    + ")"));
    scale
        .place()
        .ifPresent(place ->
            parts.add(
                "divided by the cost of living of "
                    + place.place()
                    + ", index "
                    + number(place.index())
                    + " ("
                    + place.source()
                    + ", "
                    + place.date()
                    + ")"));
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  /// How taxes are taken off.
  public static String tax(TaxChoice tax) {
    return switch (tax) {
      case TaxChoice.None _ -> "before tax";
      case TaxChoice.Effective(Percent rate) -> "one effective rate of " + rate.points() + " %";
      case TaxChoice.UnitedStatesFederal federal ->
          "United States federal table, "
              + ComparisonWords.of(federal.status()).toLowerCase(Locale.ROOT)
              + ", other income "
              + federal.otherIncome().inWords()
              + ", state and local "
              + federal.stateRate().points()
              + " %";
    };
  }

  /// What is assumed for all offers alike.
  public static List<Assumption> common(ComparisonReport report) {
    ComparisonPlan plan = report.comparison().workspace().comparison();
    AfterLeaving leaving = plan.leaving();
    RiskView risk = plan.risk();
    List<Assumption> all = new ArrayList<>();
    add(all, "Taxes", new Quantity.Word(tax(plan.tax())), "chosen for the comparison");
    add(
        all,
        "Years",
        new Quantity.Word(ComparisonWords.of(plan.years())),
        "chosen for the comparison");
    add(
        all,
        "Seen by a person with",
        new Quantity.Word(person(report.person(), report.comparison().currency())),
        "settings; the own use starts at 0 and is yours to raise");
    add(
        all,
        "Token prices",
        new Quantity.Word(
            report
                .comparison()
                .scenario()
                .map(found -> "scenario " + found.name())
                .orElse("as they are today")),
        "forecast of the workspace");
    String view = "how chance is modelled";
    add(all, "Variance that the market brings about", share(risk.marketShare()), view);
    add(all, "Spread of bonus payouts", share(risk.bonusSpread()), view);
    add(all, "Spread of the wish for tokens", share(risk.useSpread()), view);
    risk.discountRate().ifPresent(rate -> add(all, "Personal discount rate", share(rate), view));
    String after = "what follows on leaving early";
    add(all, "Base of the next job, of the offer's", share(leaving.nextPay()), after);
    add(
        all,
        "Without pay after a layoff",
        new Quantity.Word(leaving.gapMonths() + " months"),
        after);
    add(
        all,
        "Vested options of a private company after leaving",
        new Quantity.Word(ComparisonWords.of(leaving.window())),
        after);
    add(
        all,
        "One-time payments after a layoff",
        new Quantity.Word(leaving.repayWhenLaidOff() ? "are owed back" : "are kept"),
        after);
    return List.copyOf(all);
  }

  /// What is assumed of one offer: beliefs, then terms; each once.
  public static List<Assumption> of(ComparedOffer offer) {
    return offer.assumptions().stream()
        .filter(assumption -> !assumption.name().startsWith("Employer's on-cost"))
        .toList();
  }

  private static void add(List<Assumption> all, String name, Quantity value, String provenance) {
    all.add(new Assumption(name, value, provenance));
  }

  private static Quantity share(Percent share) {
    return new Quantity.Share(share);
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  /// A number without needless zeros; example: 1.08.
  private static String number(double value) {
    return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
