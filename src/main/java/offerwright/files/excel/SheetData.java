package offerwright.files.excel;

import java.util.List;
import java.util.Optional;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;

/// The terms of an offer as its sheet carries them for programs.
///
/// @param format says that it is ours
/// @param version of this form
/// @param employer example: "Meridian Labs"
/// @param listing whether the employer's shares have a market price
/// @param role example: "Senior backend engineer"
/// @param terms what is promised; what the copy does not show stands at nothing
/// @param hidden facts that the copy does not show
record SheetData(
    String format,
    int version,
    String employer,
    Listing listing,
    String role,
    OfferTerms terms,
    List<OfferFact> hidden) {
  static final String FORMAT = "offerwright-offer";
  static final int VERSION = 1;

  SheetData {
    hidden = List.copyOf(hidden);
  }

  /// What the copy that is being written shows, and nothing else.
  static SheetData of(Book book) {
    boolean open = book.showsTokenAmounts() || book.terms().tokens().isEmpty();
    OfferTerms terms = open ? book.terms() : withoutTokenAmounts(book.terms());
    return new SheetData(
        FORMAT,
        VERSION,
        book.request().workspace().company().name(),
        book.request().workspace().company().listing(),
        book.offer().placement().role(),
        terms,
        open ? List.of() : List.of(OfferFact.TOKEN_BUDGET, OfferFact.TOKEN_UTILISATION));
  }

  private static OfferTerms withoutTokenAmounts(OfferTerms terms) {
    Optional<TokenBudget> rulesOnly =
        terms
            .tokens()
            .map(budget ->
                new TokenBudget(
                    new TokenAmount.InMoney(Money.zero(terms.currency())),
                    budget.rules(),
                    Percent.NONE,
                    Percent.NONE));
    return terms.withTokens(rulesOnly);
  }
}
