package offerwright.calc.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.joint.Amounts;
import offerwright.calc.risk.Adjustable;
import offerwright.calc.risk.Indifference;
import offerwright.calc.risk.Range;
import offerwright.calc.risk.Side;
import offerwright.calc.risk.ValuedPaths;
import offerwright.domain.money.Money;
import offerwright.domain.problem.Checked;

/// Finds what would make an offer equal to another, in each part, by what both are worth to a
/// person: `CE_B(x) = CE_A`, solved by Brent's method to a relative tolerance on the same paths.
public final class Asks {
  private static final double STEP = 100;

  private final SimulatedComparison simulated;
  private final Person person;
  private final SimulatedOffer offer;
  private final SimulatedOffer target;
  private final ValuedPaths wanted;
  private final PartSizes sizes;

  private Asks(
      SimulatedComparison simulated,
      Person person,
      SimulatedOffer offer,
      SimulatedOffer target,
      ValuedPaths wanted) {
    this.simulated = simulated;
    this.person = person;
    this.offer = offer;
    this.target = target;
    this.wanted = wanted;
    sizes = new PartSizes(simulated.comparison(), offer);
  }

  /// The asks for one offer.
  ///
  /// @param offer position among [Comparison#weighed] of the offer that is to be raised
  /// @param target position of the one it should equal
  /// @return no value, with the reason, where one of them cannot be valued
  /// @throws java.util.concurrent.CancellationException if the calling thread is interrupted
  public static Checked<AskList> of(
      SimulatedComparison simulated, Person person, int offer, int target) {
    SimulatedOffer raised = simulated.offers().get(offer);
    SimulatedOffer aim = simulated.offers().get(target);
    Checked<ValuedPaths> wanted =
        ValuedPaths.of(aim.worth().values(person.ownUse()), person.aversion());
    Checked<ValuedPaths> now =
        ValuedPaths.of(raised.worth().values(person.ownUse()), person.aversion());
    if (wanted.value().isEmpty() || now.value().isEmpty()) {
      return Checked.bad(wanted.value().isEmpty() ? wanted.problems() : now.problems());
    }
    Asks asks = new Asks(simulated, person, raised, aim, wanted.value().get());
    return Checked.good(asks.list(now.value().get()));
  }

  private AskList list(ValuedPaths now) {
    List<Ask> asks = new ArrayList<>();
    for (AskPart part : AskPart.values()) {
      asks.add(ask(part));
    }
    asks.sort(Comparator.comparingDouble(Asks::cost));
    return new AskList(
        offer.offer(),
        target.offer(),
        wanted.lessThose(now),
        asks,
        RequiredGrowth.of(simulated, person, offer, wanted.certain().amount().value()),
        Questions.of(offer.offer()));
  }

  private static double cost(Ask ask) {
    return switch (ask.outcome()) {
      case Ask.Possible possible -> possible.costPerYear().toDouble();
      case Ask.Impossible _ -> Double.POSITIVE_INFINITY;
    };
  }

  private Ask ask(AskPart part) {
    Money today = money(sizes.today(part));
    Optional<String> obstacle = sizes.obstacle(part, person);
    if (obstacle.isPresent()) {
      return new Ask(part, today, new Ask.Impossible(obstacle.get()));
    }
    Adjustable adjustable =
        (x, values) -> offer.with(sizes.with(part, x)).fill(person.ownUse(), values);
    Checked<Indifference> answer =
        Indifference.between(
            adjustable,
            target.worth().values(person.ownUse()),
            person.aversion(),
            new Range(0, sizes.most(part)));
    return new Ask(
        part,
        today,
        answer
            .value()
            .map(found -> outcome(part, found))
            .orElseGet(() -> new Ask.Impossible(answer.problems().getFirst().message())));
  }

  private Ask.Outcome outcome(AskPart part, Indifference found) {
    return switch (found) {
      case Indifference.Equal(Estimate x, double _) -> possible(part, x);
      case Indifference.NeverEqual(Side side, double _, double _) ->
          new Ask.Impossible(
              side == Side.A
                  ? "even without any of it " + offer.offer().tag() + " stays ahead"
                  : "no amount closes the gap");
      case Indifference.Jump _ -> new Ask.Impossible("no amount closes the gap");
    };
  }

  private Ask.Outcome possible(AskPart part, Estimate x) {
    double rounded = Math.ceil(x.value() / STEP - 1e-9) * STEP;
    return new Ask.Possible(money(rounded), x, money(costPerYear(part, rounded)));
  }

  /// What an ask costs the employer more a year. Base and bonus carry the employer's on-cost;
  /// equity counts at its accounting value and tokens at what is used of them.
  private double costPerYear(AskPart part, double size) {
    Amounts now = offer.amounts();
    Amounts then = sizes.with(part, size);
    double onCost =
        1 + simulated.comparison().workspace().settings().valuation().employerOnCost().fraction();
    double cash =
        (then.base() - now.base() + then.bonus() - now.bonus()) * onCost
            + (then.benefits() - now.benefits())
            + (then.signOn() - now.signOn()) * onCost / 4;
    double equity = (then.equity() - now.equity()) * sizes.fairValue() / 4;
    double tokens =
        part == AskPart.TOKENS || then.tokens().face() != now.tokens().face()
            ? (used(then) - used(now))
            : 0;
    return cash + equity + tokens;
  }

  private double used(Amounts amounts) {
    return amounts.tokens().face() == 0
        ? 0
        : Means.tokensUsed(offer.with(amounts), offer.paths().count()) / offer.factor();
  }

  private Money money(double amount) {
    return Money.rounded(amount, offer.offer().terms().currency());
  }
}
