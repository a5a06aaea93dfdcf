package offerwright.files.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Question;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.risk.Confidence;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What a person may send to an employer: what they ask for, and what they do not know. It names no
/// other employer and none of their figures, and claims no more than is known.
public final class AskMessage {
  private AskMessage() {}

  /// An ask as a sentence without its full stop; example: "Raise the base from $218,000 to $222,500
  /// a year". Empty where no amount will do, or none above what is offered is needed.
  public static Optional<String> ask(Ask ask, Locale locale) {
    return switch (ask.outcome()) {
      case Ask.Possible possible when possible.askFor().compareTo(ask.today()) > 0 ->
          Optional.of(sentence(ask, possible.askFor(), new Writing(locale)));
      case Ask.Outcome _ -> Optional.empty();
    };
  }

  private static String sentence(Ask ask, Money wanted, Writing writing) {
    String to = writing.rounded(wanted);
    String from = writing.rounded(ask.today());
    boolean offered = !ask.today().isZero();
    String change = offered ? " from " + from + " to " + to : " of " + to;
    String verb = offered ? "Raise the " : "Add a ";
    return switch (ask.part()) {
      case BASE -> verb + "base" + change + " a year";
      case SIGN_ON -> verb + "sign-on" + change + ", paid once";
      case BONUS -> verb + "bonus" + change + " a year, at the payout to be expected";
      case EQUITY ->
          "Raise the grant by "
              + writing.percent(more(ask.today(), wanted))
              + ", from "
              + from
              + " to "
              + to
              + " at the price a share is said to have";
      case TOKENS -> verb + "token budget" + change + " a year, at face value";
    };
  }

  /// What an ask costs the employer and what whoever gets it bears; example: "Costs them about
  /// $5,321 a year; no risk while you are there".
  public static String price(Ask ask, Ask.Possible possible, Locale locale) {
    return "Costs them about "
        + new Writing(locale).rounded(possible.costPerYear())
        + " a year; "
        + ComparisonWords.bears(ask.part());
  }

  /// Rounded up to a tenth, so that it is enough.
  private static Percent more(Money today, Money wanted) {
    double share = wanted.toDouble() / today.toDouble() - 1;
    return Percent.of(Double.toString(Math.ceil(share * 1000 - 1e-9) / 10));
  }

  /// English text in paragraphs, figures as `locale` writes them; lines end with `\n`, the text
  /// with none. Several asks are said to be alternatives, because each of them closes the whole
  /// gap.
  ///
  /// @param offer the offer that is talked about
  /// @param gap how much more another one is worth, with its interval; empty = not known
  /// @param asks those that are to be sent; what [#ask] has no sentence for is left out
  /// @param questions those that are to be sent
  public static String text(
      ComparedOffer offer,
      Optional<Estimate> gap,
      List<Ask> asks,
      List<Question> questions,
      Locale locale) {
    List<String> wanted =
        asks.stream().flatMap(ask -> ask(ask, locale).stream()).map(ask -> ask + ".").toList();
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("Hello,");
    paragraphs.add(
        "thank you for the offer"
            + (offer.role().isBlank() ? "" : " as " + offer.role())
            + " at "
            + offer.employer()
            + ". I have set it beside another one, over four years and with what may go well or badly.");
    if (!wanted.isEmpty()) {
      paragraphs.add(standing(gap) + " " + closing(wanted.size()) + "\n" + lines(wanted));
    }
    List<String> unknown = of(questions, FactSource.NOT_DISCLOSED);
    if (!unknown.isEmpty()) {
      paragraphs.add("To decide I need to know what I could not find:\n" + lines(unknown));
    }
    List<String> assumed = of(questions, FactSource.ASSUMED);
    if (!assumed.isEmpty()) {
      paragraphs.add("Some of it I only assumed; please tell me how it is:\n" + lines(assumed));
    }
    if (!wanted.isEmpty()) {
      paragraphs.add(
          offer.questions().isEmpty()
              ? "I reckoned with the terms as you wrote them."
              : "I reckoned with what I know today; your answers may change the amounts.");
    }
    paragraphs.add("Thank you");
    return String.join("\n\n", paragraphs);
  }

  /// Where the offer stands, no surer than the interval allows.
  private static String standing(Optional<Estimate> gap) {
    if (gap.isEmpty()) {
      return "I would like to talk about the terms.";
    }
    if (gap.get().value() <= 0) {
      return "It compares well.";
    }
    return switch (Confidence.of(gap.get(), 0)) {
      case CLEAR -> "As it stands, yours is worth less to me.";
      case LIKELY -> "As it stands, yours is probably worth somewhat less to me.";
      case INDISTINGUISHABLE -> "As it stands, I can hardly tell the two apart.";
    };
  }

  private static String closing(int asks) {
    return asks == 1
        ? "This would bring them level for me:"
        : "Any one of these would bring them level for me:";
  }

  private static List<String> of(List<Question> questions, FactSource source) {
    return questions.stream()
        .filter(question -> question.source() == source)
        .map(Question::text)
        .toList();
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines.stream().map(line -> "– " + line).toList());
  }
}
