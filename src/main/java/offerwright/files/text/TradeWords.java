package offerwright.files.text;

import java.util.Locale;
import java.util.Optional;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.GrowthNeeded;
import offerwright.calc.compare.Person;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.risk.Confidence;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;

/// What would make an offer equal to another, in sentences.
public final class TradeWords {
  private static final double MOST = 1e3;
  private static final double LEAST = 1.5e-3;

  private TradeWords() {}

  /// How far apart two offers are and in which measure; example: "B is short by $21,321 ± 3,900
  /// (sure amount, γ = 2)."
  ///
  /// @param person who compared
  public static String gap(AskList list, Person person, Locale locale) {
    String offer = list.offer().tag();
    Estimate gap = list.gap();
    if (gap.value() == 0) {
      return offer + " and " + list.target().tag() + " are worth the same " + measure(person) + ".";
    }
    boolean open = Confidence.of(gap, 0) == Confidence.INDISTINGUISHABLE;
    return offer
        + (gap.value() > 0 ? " is short by " : " is ahead by ")
        + amount(gap, currency(list.offer()), locale)
        + (gap.value() > 0 ? "" : " already")
        + (open ? ", which the simulation cannot tell from nothing " : " ")
        + measure(person)
        + ".";
  }

  private static String measure(Person person) {
    return person.weighsRisk()
        ? "(sure amount, γ = " + plain(person.riskAversion()) + ")"
        : "(mean, risk not weighed)";
  }

  private static String plain(double gamma) {
    return gamma == Math.rint(gamma)
        ? String.format(Locale.ROOT, "%.0f", gamma)
        : String.format(Locale.ROOT, "%.2f", gamma);
  }

  /// The size of an estimate, with half of its interval to two digits.
  private static String amount(Estimate gap, CurrencyCode currency, Locale locale) {
    Writing writing = new Writing(locale);
    double half = gap.halfWidth();
    double digit = half < 10 ? 1 : StrictMath.pow(10, Math.floor(StrictMath.log10(half)) - 1);
    return writing.rounded(Money.rounded(Math.abs(gap.value()), currency))
        + " ± "
        + writing.count((long) (Math.rint(half / digit) * digit));
  }

  private static CurrencyCode currency(ComparedOffer offer) {
    return offer.scale().orElseThrow().currency();
  }

  /// How much must grow for the equity to close the gap, beside what is expected; example: "For the
  /// equity of B alone to make it equal A, its share price must be 1.91 times today’s after 4 years
  /// (17.6 % a year); 1.42 times is expected." Empty without equity to speak of.
  public static Optional<String> growth(AskList list, Locale locale) {
    return list.growth().map(needed -> growth(list, needed, new Writing(locale)));
  }

  private static String growth(AskList list, GrowthNeeded needed, Writing writing) {
    String what =
        switch (needed.kind()) {
          case SHARE_PRICE -> "its share price";
          case EXIT_VALUE -> "the value of the company";
        };
    String start =
        "For the equity of " + list.offer().tag() + " to make it equal " + list.target().tag();
    String expected = "; " + times(needed.expected(), writing) + " is expected.";
    if (!needed.isPossible() || needed.multiple() > MOST) {
      return start + ", no growth of " + what + " is enough" + expected;
    }
    if (needed.multiple() < LEAST) {
      return list.offer().tag()
          + " equals "
          + list.target().tag()
          + " even if its equity brings nothing.";
    }
    return start
        + ", "
        + what
        + " must be "
        + times(needed.multiple(), writing)
        + " today’s"
        + value(list.offer(), needed, writing)
        + " after "
        + writing.decimal(needed.years(), 1)
        + " years ("
        + signed(needed.perYear(), writing)
        + " a year)"
        + expected;
  }

  private static String times(double multiple, Writing writing) {
    return writing.decimal(multiple, multiple < 100 ? 2 : 0) + " times";
  }

  private static String signed(double rate, Writing writing) {
    return (rate < 0 ? "\u2212" : "") + writing.decimal(Math.abs(rate) * 100, 1) + " %";
  }

  /// ", $612 million,": what the company must be worth.
  private static String value(ComparedOffer offer, GrowthNeeded needed, Writing writing) {
    return needed.value() > 0 && needed.kind() == GrowthNeeded.Kind.EXIT_VALUE
        ? ", " + writing.large(Money.rounded(needed.value(), exitCurrency(offer))) + ","
        : "";
  }

  private static CurrencyCode exitCurrency(ComparedOffer offer) {
    return offer.beliefs().shares().orElse(null) instanceof EquityOutlook.Unlisted outlook
            && outlook.exit().size() instanceof ExitSize.Grown grown
        ? grown.valueToday().currency()
        : offer.terms().currency();
  }
}
