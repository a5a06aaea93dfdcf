package offerwright.calc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.value.Exchange;
import offerwright.domain.company.Listing;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// Mistakes in the terms of an offer, one's own or another employer's, with paths from `terms` on.
public final class TermsCheck {

  private TermsCheck() {}

  /// What stands in the terms of an offer, own or competing, in the order of its fields.
  ///
  /// @param open false for an offer that is answered or expired: what has merely grown old since is
  ///   then not reported
  /// @param listing of the offering company
  public static List<Problem> problems(
      Workspace workspace, OfferTerms terms, Listing listing, LocalDate today, boolean open) {
    TermsInput input =
        new TermsInput(workspace, terms, listing, today, open, Exchange.of(workspace, terms));
    List<Problem> problems = new ArrayList<>();
    problems.addAll(CashCheck.problems(input));
    problems.addAll(ExchangeCheck.problems(input));
    for (int i = 0; i < terms.grants().size(); i++) {
      problems.addAll(GrantCheck.problems(input, terms.grants().get(i), "terms/grants/" + i));
    }
    problems.addAll(RefresherCheck.problems(input));
    problems.addAll(TokenCheck.problems(input));
    problems.addAll(BenefitCheck.problems(input));
    return problems;
  }

  /// What a check of terms looks at.
  record TermsInput(
      Workspace workspace,
      OfferTerms terms,
      Listing listing,
      LocalDate today,
      boolean open,
      Exchange exchange) {

    /// The problem of an amount whose currency cannot be brought into the offer's; empty if it can.
    Optional<Problem> unknownRate(CurrencyCode from, String where) {
      return exchange.rate(from, terms.currency()).isPresent()
          ? Optional.empty()
          : Optional.of(
              Problem.error(
                  where,
                  "No exchange rate from " + from + " to " + terms.currency() + " is known.",
                  "Enter the rate under Settings, or change the currency."));
    }
  }
}
