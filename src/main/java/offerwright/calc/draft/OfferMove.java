package offerwright.calc.draft;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.company.Location;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.workspace.Workspace;

/// Moves the terms of an offer to another place of work.
public final class OfferMove {

  private OfferMove() {}

  /// The terms as they would be offered at a place. Where people are paid in another currency
  /// there, cash, tokens and benefits are converted at the workspace's rate and rounded to figures
  /// one would offer, as for a new offer; equity and expected refreshers stay in the currency they
  /// are granted in.
  ///
  /// Error: no exchange rate to the currency of the place, or from it to the company's, is known.
  ///
  /// @param terms the terms as agreed so far
  /// @param to the place
  /// @param today the day of a rate that changes nothing
  public static Checked<OfferTerms> terms(
      Workspace workspace, OfferTerms terms, Location to, LocalDate today) {
    CurrencyCode from = terms.currency();
    if (from.equals(to.currency())) {
      return Checked.good(terms);
    }
    CurrencyCode company = workspace.company().currency();
    Optional<FxRate> rate = rate(workspace, from, to.currency(), today);
    Optional<FxRate> toCompany = rate(workspace, to.currency(), company, today);
    if (rate.isEmpty() || toCompany.isEmpty()) {
      CurrencyCode other = rate.isEmpty() ? from : company;
      return Checked.bad(
          Problem.error(
              "terms/fx",
              "No exchange rate between " + other + " and " + to.currency() + " is known.",
              "Enter the rate with its date under Settings."));
    }
    return Checked.good(converted(terms, new Conversion(rate.get()), toCompany.get()));
  }

  /// The placement at another place.
  public static Placement placement(Placement placement, Location to) {
    return new Placement(
        placement.role(), placement.levelId(), placement.teamId(), placement.managerId(), to.id());
  }

  private static Optional<FxRate> rate(
      Workspace workspace, CurrencyCode from, CurrencyCode to, LocalDate today) {
    return from.equals(to) ? Optional.of(FxRate.same(from, today)) : workspace.fx().find(from, to);
  }

  private static OfferTerms converted(OfferTerms terms, Conversion conversion, FxRate toCompany) {
    CashTerms cash = terms.cash();
    CashTerms moved =
        new CashTerms(
            conversion.base(cash.base()),
            cash.frequency(),
            cash.bonusTarget(),
            cash.bonusPayout(),
            cash.signOn().map(payment -> payment(payment, conversion)),
            cash.relocation().map(payment -> payment(payment, conversion)));
    return new OfferTerms(
        terms.start(),
        moved,
        terms.grants(),
        terms.refreshers(),
        terms.tokens().map(budget -> budget(budget, conversion)),
        conversion.benefits(terms.benefits()),
        toCompany);
  }

  private static OneTimePayment payment(OneTimePayment payment, Conversion conversion) {
    return new OneTimePayment(conversion.amount(payment.amount()), payment.repayment());
  }

  private static TokenBudget budget(TokenBudget budget, Conversion conversion) {
    return budget.withAnnual(conversion.tokens(budget.annual()));
  }
}
