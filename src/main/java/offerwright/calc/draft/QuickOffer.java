package offerwright.calc.draft;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What a person types of a competing offer within a minute. Nothing is checked here, because it
/// may be half typed; [QuickOffers] does. **Empty means "not known"; nothing is a zero.**
///
/// @param employer example: "Northwind Systems"
/// @param listing whether its shares have a market price
/// @param role may be empty text; example: "Senior engineer"
/// @param base annual base pay; its currency is the offer's; example: 231,000 USD
/// @param bonusTarget annual target bonus as a share of base; example: 15 %
/// @param signOn payment on joining, in the currency of the base; example: 40,000 USD
/// @param equity value of the whole grant over all of its years, as the employer names it; example:
///   420,000 USD
/// @param instrument what is granted; empty = assumed: RSUs of a listed company, options of another
/// @param tokens annual AI-token budget; example: 60,000 USD
/// @param start first day of work
public record QuickOffer(
    String employer,
    Listing listing,
    String role,
    Money base,
    Optional<Percent> bonusTarget,
    Optional<Money> signOn,
    Optional<Money> equity,
    Optional<EquityInstrument> instrument,
    Optional<Money> tokens,
    LocalDate start) {

  /// An offer of which only the base is known.
  public static QuickOffer of(String employer, Listing listing, Money base, LocalDate start) {
    return new QuickOffer(
        employer,
        listing,
        "",
        base,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        start);
  }

  /// This offer with another bonus target.
  public QuickOffer withBonusTarget(Optional<Percent> changed) {
    return new QuickOffer(
        employer, listing, role, base, changed, signOn, equity, instrument, tokens, start);
  }

  /// This offer with another sign-on payment.
  public QuickOffer withSignOn(Optional<Money> changed) {
    return new QuickOffer(
        employer, listing, role, base, bonusTarget, changed, equity, instrument, tokens, start);
  }

  /// This offer with another grant.
  ///
  /// @param value of the whole grant
  /// @param kind what is granted; empty = assumed
  public QuickOffer withEquity(Optional<Money> value, Optional<EquityInstrument> kind) {
    return new QuickOffer(
        employer, listing, role, base, bonusTarget, signOn, value, kind, tokens, start);
  }

  /// This offer with another token budget.
  public QuickOffer withTokens(Optional<Money> changed) {
    return new QuickOffer(
        employer, listing, role, base, bonusTarget, signOn, equity, instrument, changed, start);
  }

  /// This offer for another role.
  public QuickOffer withRole(String changed) {
    return new QuickOffer(
        employer, listing, changed, base, bonusTarget, signOn, equity, instrument, tokens, start);
  }
}
