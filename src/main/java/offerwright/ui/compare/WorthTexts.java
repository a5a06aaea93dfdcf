package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.OfferRisk;
import offerwright.calc.compare.Person;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.risk.CertainAmount;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.ui.kit.TableText;
import offerwright.ui.text.Formats;

/// What each offer is worth to the person, as tables.
final class WorthTexts {
  private static final String NONE = "none";

  private final Formats formats;
  private final ComparisonAnswer answer;
  private final Amounts amounts;

  WorthTexts(Formats formats, CurrencyCode currency, ComparisonAnswer answer) {
    this.formats = formats;
    this.answer = answer;
    amounts =
        Amounts.of(
            formats,
            currency,
            answer.risks().stream().mapToDouble(risk -> risk.spread().p95()).max().orElse(0));
  }

  /// "Worth to me, $ thousand over four years".
  String title() {
    return "Worth to me, " + amounts.unit() + " over four years";
  }

  /// "Sure amount by risk aversion γ, $ thousand".
  String profileTitle() {
    return "Sure amount by risk aversion γ, " + amounts.unit();
  }

  List<Fact> heads() {
    Person person = answer.person();
    return List.of(
        Fact.of("Offer"),
        Fact.of("Mean", "± is half of the 95 % interval of the simulation."),
        Fact.of("P5", "On 5 of 100 paths it is worth less."),
        Fact.of("Median"),
        Fact.of("P95", "On 5 of 100 paths it is worth more."),
        Fact.of(
            person.weighsRisk() ? "Sure, γ = " + gamma(person.riskAversion()) : "Sure",
            "The sure amount you would take for the uncertain one."));
  }

  List<List<Fact>> rows() {
    return answer.risks().stream().map(this::row).toList();
  }

  private List<Fact> row(OfferRisk risk) {
    List<Estimate> five = risk.spread().estimates();
    return List.of(
        new Fact.Tag(Shown.tag(risk.offer()), risk.offer().name()),
        Fact.of(amounts.give(risk.mean()), amounts.interval(risk.mean())),
        quantile(five.getFirst()),
        quantile(five.get(2)),
        quantile(five.getLast()),
        sure(risk.certain()));
  }

  private Fact quantile(Estimate figure) {
    return Fact.of(amounts.in(figure.value()), amounts.interval(figure));
  }

  private Fact sure(Checked<CertainAmount> certain) {
    if (!answer.person().weighsRisk()) {
      return Fact.quiet(
          "not weighed",
          answer.person().outsideWealth().isEmpty()
              ? "Needs what you have besides."
              : "At a risk aversion of 0 the mean counts.");
    }
    return certain
        .value()
        .map(found -> Fact.strong(amounts.in(found.amount().value()), more(found)))
        .orElseGet(() -> none(certain));
  }

  private String more(CertainAmount certain) {
    return amounts.interval(certain.amount())
        + ". For being sure you would give up "
        + amounts.exact(certain.premium())
        + " of the mean."
        + (certain.restsOnFew() ? " It rests on a few bad paths." : "");
  }

  private static Fact.Words none(Checked<CertainAmount> certain) {
    return Fact.quiet(
        NONE, certain.problems().stream().findFirst().map(WorthTexts::words).orElse(""));
  }

  private static String words(Problem problem) {
    return problem.message() + " " + problem.repair();
  }

  /// Why a sure amount is missing or shaky; empty if none is.
  String note() {
    if (answer.person().outsideWealth().isEmpty()) {
      return "Sure amounts need what you have besides these offers: the same risk weighs less on somebody with savings. Enter your outside wealth to see them.";
    }
    List<String> notes = new ArrayList<>();
    for (OfferRisk risk : answer.risks()) {
      String tag = risk.offer().tag();
      Optional<Problem> problem = risk.certain().problems().stream().findFirst();
      if (problem.isPresent()) {
        notes.add(tag + ": " + words(problem.get()));
      } else if (risk.certain().value().map(CertainAmount::restsOnFew).orElse(false)) {
        notes.add(
            "The sure amount of "
                + tag
                + " rests on a few bad paths, so its interval is itself unsure.");
      }
    }
    return String.join(" ", notes);
  }

  List<Fact> profileHeads() {
    List<Fact> heads = new ArrayList<>();
    heads.add(Fact.of("Offer"));
    for (double gamma : ComparisonAnswer.GAMMAS) {
      boolean own = gamma == answer.person().riskAversion();
      String words = gamma(gamma) + (gamma == 0 ? ", mean" : own ? ", yours" : "");
      heads.add(own ? Fact.strong(words, "") : Fact.of(words));
    }
    return heads;
  }

  /// Sure amounts over risk aversion; empty without outside wealth.
  List<List<Fact>> profileRows() {
    return answer.risks().stream()
        .filter(risk -> !risk.profile().isEmpty())
        .map(this::profile)
        .toList();
  }

  private List<Fact> profile(OfferRisk risk) {
    List<Fact> row = new ArrayList<>();
    row.add(new Fact.Tag(Shown.tag(risk.offer()), risk.offer().name()));
    risk.profile().stream()
        .map(each ->
            each.value()
                .map(found -> Fact.of(amounts.in(found.amount().value()), more(found)))
                .orElseGet(() -> none(each)))
        .forEach(row::add);
    return row;
  }

  private String gamma(double value) {
    return formats.decimal(value, value == Math.rint(value) ? 0 : 1);
  }

  /// All of it with the intervals.
  TableText table() {
    List<String> heads =
        new ArrayList<>(List.of("Offer", "Mean", "Mean low", "Mean high", "P5", "Median", "P95"));
    for (double gamma : ComparisonAnswer.GAMMAS) {
      heads.addAll(List.of("Sure, γ " + gamma(gamma), "low", "high"));
    }
    return new TableText(heads, answer.risks().stream().map(this::line).toList());
  }

  private List<String> line(OfferRisk risk) {
    List<String> line =
        new ArrayList<>(
            List.of(
                risk.offer().tag() + " " + risk.offer().name(),
                number(risk.mean().value()),
                number(risk.mean().low()),
                number(risk.mean().high()),
                number(risk.spread().p5()),
                number(risk.spread().median()),
                number(risk.spread().p95())));
    for (int i = 0; i < ComparisonAnswer.GAMMAS.size(); i++) {
      int at = i;
      Optional<Estimate> sure =
          risk.profile().isEmpty()
              ? Optional.empty()
              : risk.profile().get(at).value().map(CertainAmount::amount);
      line.add(number(sure.map(Estimate::value).orElse(Double.NaN)));
      line.add(number(sure.map(Estimate::low).orElse(Double.NaN)));
      line.add(number(sure.map(Estimate::high).orElse(Double.NaN)));
    }
    return line;
  }

  private static String number(double figure) {
    return TableText.number(figure, 0);
  }
}
