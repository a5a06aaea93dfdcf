package offerwright.ui.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import offerwright.calc.draft.QuickOffer;
import offerwright.domain.company.Listing;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.problem.Checked;

/// What stands in the fields of the quick entry.
///
/// @param employer who offers
/// @param listing whether its shares have a market price
/// @param role may be empty
/// @param currency of every amount
/// @param base pay a year
/// @param bonus target in percent of base
/// @param signOn paid once
/// @param equity value of the whole grant
/// @param tokens budget a year
/// @param start first day
record QuickDraft(
    String employer,
    Listing listing,
    String role,
    CurrencyCode currency,
    Optional<BigDecimal> base,
    Optional<BigDecimal> bonus,
    Optional<BigDecimal> signOn,
    Optional<BigDecimal> equity,
    Optional<BigDecimal> tokens,
    Optional<LocalDate> start) {

  /// The offer as typed. Employer, base and start are needed; the rest may be left open.
  Checked<QuickOffer> read() {
    Found found = new Found();
    Optional<String> name = found.word("employer", "The employer", employer);
    Optional<Money> pay = Found.money(found.needed("base", "The base pay", base), currency);
    Optional<LocalDate> day = found.needed("start", "The first day", start);
    return found.answer(
        name.flatMap(who ->
            pay.flatMap(money ->
                day.map(from ->
                    QuickOffer.of(who, listing, money, from)
                        .withRole(role.strip())
                        .withBonusTarget(Found.percent(bonus))
                        .withSignOn(Found.money(signOn, currency))
                        .withEquity(Found.money(equity, currency), Optional.empty())
                        .withTokens(Found.money(tokens, currency))))));
  }
}
