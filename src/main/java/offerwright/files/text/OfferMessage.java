package offerwright.files.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offerwright.calc.value.OfferFigures;
import offerwright.domain.company.Location;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Transparency;
import offerwright.domain.workspace.Workspace;

/// The recruiting text of an offer, for a letter or a chat: warm, plain and honest about what is
/// guaranteed and what is not.
public final class OfferMessage {

  private OfferMessage() {}

  /// English text in paragraphs, figures and dates as `locale` writes them; lines end with `\n`,
  /// the text with none.
  ///
  /// Cash comes first, equity and tokens each in a paragraph that says they are not cash, then
  /// benefits, the three totals (tokens in none of them) and the deadline. Where
  /// [Transparency#ABSTRACTED] is set, the token budget's rules are told without its amount.
  /// Nothing internal appears: no band, no lights, no company cost, no note. It makes no legal
  /// promise and is not the contract.
  ///
  /// @param figures of this offer, as `OfferValuation` gives them
  public static String text(Workspace workspace, Offer offer, OfferFigures figures, Locale locale) {
    Writing writing = new Writing(locale);
    CashWords cash = new CashWords(writing);
    OfferTerms terms = offer.terms();
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add("Dear " + offer.candidate().name() + ",");
    paragraphs.add(opening(workspace, offer, figures, writing));
    paragraphs.add(cash.guaranteed(terms.cash()));
    cash.expected(terms.cash()).ifPresent(paragraphs::add);
    if (!terms.grants().isEmpty()) {
      paragraphs.add(
          new EquityWords(writing, workspace.company().listing())
              .paragraph(figures.equity().grants()));
    }
    if (terms.refreshers().isPresent()) {
      paragraphs.add(
          "We usually grant further equity in later years; that is a practice, not a promise.");
    }
    terms
        .tokens()
        .ifPresent(budget ->
            paragraphs.add(tokenWords(workspace, writing).paragraph(budget, figures.tokens())));
    cash.benefits(terms.benefits(), figures.benefits().retirementMatch())
        .ifPresent(paragraphs::add);
    paragraphs.add(totals(figures, writing));
    paragraphs.add(closing(workspace, offer, writing));
    paragraphs.add(workspace.company().name());
    return String.join("\n\n", paragraphs);
  }

  private static TokenWords tokenWords(Workspace workspace, Writing writing) {
    return new TokenWords(writing, workspace.settings().transparency() == Transparency.TRANSPARENT);
  }

  private static String opening(
      Workspace workspace, Offer offer, OfferFigures figures, Writing writing) {
    OfferTerms terms = offer.terms();
    List<String> parts = new ArrayList<>();
    parts.add(writing.money(terms.cash().base()) + " base");
    if (!terms.cash().bonusTarget().equals(Percent.NONE)) {
      parts.add(writing.percent(terms.cash().bonusTarget()) + " target bonus");
    }
    terms.cash().signOn().ifPresent(paid -> parts.add(writing.money(paid.amount()) + " sign-on"));
    if (!terms.grants().isEmpty()) {
      parts.add(
          new EquityWords(writing, workspace.company().listing())
              .inOneLine(figures.equity().grants()));
    }
    terms
        .tokens()
        .ifPresent(budget ->
            parts.add(tokenWords(workspace, writing).inOneLine(budget, figures.tokens())));
    String place =
        workspace
            .location(offer.placement().locationId())
            .map(Location::name)
            .map(name -> " (" + name + ")")
            .orElse("");
    return "We would be glad to have you with us at "
        + workspace.company().name()
        + " as "
        + offer.placement().role()
        + place
        + ", starting on "
        + writing.day(terms.start())
        + ".\nThe offer in one line: "
        + String.join(" + ", parts)
        + ".";
  }

  private static String totals(OfferFigures figures, Writing writing) {
    return "In three totals: "
        + writing.money(figures.guaranteedRecurringCash())
        + " a year of guaranteed recurring cash; "
        + writing.rounded(figures.year1())
        + " in year 1; "
        + writing.rounded(figures.fourYearTotal())
        + " over four years, "
        + writing.rounded(figures.fourYearAverage())
        + " a year on average. Year 1 and four years count the bonus as expected, the benefits, and "
        + equity(figures)
        + "; "
        + (figures.tokens().isPresent()
            ? "tokens are in none of the three."
            : "no raises are assumed.");
  }

  private static String equity(OfferFigures figures) {
    Money nothing = Money.zero(figures.guaranteedRecurringCash().currency());
    if (figures.equity().grants().isEmpty() && figures.equity().claimed().equals(nothing)) {
      return "no equity";
    }
    return switch (figures.counting()) {
      case CLAIMED -> "equity at the price claimed for a share";
      case VALUED -> "equity as we value it, with the chance of leaving before it vests";
      case ZERO -> "equity as nothing";
    };
  }

  private static String closing(Workspace workspace, Offer offer, Writing writing) {
    String deadline =
        offer
            .expires()
            .map(day -> "Please let us know by " + writing.day(day) + ".")
            .orElse("Take the time you need to decide.");
    String contact = workspace.company().contact().strip();
    return deadline
        + (contact.isEmpty() ? " Ask us anything." : " Ask us anything: " + contact + ".")
        + " This message sums the offer up; what binds us both is the contract.";
  }
}
