package offerwright.calc.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.trail.Assumption;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.TokenFigures;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Problem;

/// One of the offers compared, with what is known and believed about it.
///
/// @param key which offer it is
/// @param tag its letter; example: "B"
/// @param employer example: "Northwind Systems"
/// @param role example: "Senior engineer"
/// @param listing whether the employer's shares have a market price
/// @param terms as offered
/// @param outlook as stated by whoever compares
/// @param beliefs with every gap filled
/// @param figures what the terms come to, in the offer's currency
/// @param place where it is; may be empty
/// @param scale what one unit of its currency counts for in this comparison; empty = it cannot be
///   weighed against the others
/// @param problems what is wrong with it, in the order of its fields
public record ComparedOffer(
    OfferKey key,
    String tag,
    String employer,
    String role,
    Listing listing,
    OfferTerms terms,
    OfferOutlook outlook,
    Beliefs beliefs,
    OfferFigures figures,
    String place,
    Optional<Scale> scale,
    List<Problem> problems) {
  /// Copies the list.
  public ComparedOffer {
    problems = List.copyOf(problems);
  }

  /// Employer and role; example: "Northwind Systems, Senior engineer".
  public String name() {
    return role.isBlank() ? employer : employer + ", " + role;
  }

  /// An amount of the offer in the currency and prices of the comparison, rounded; empty if it
  /// cannot be brought there.
  public Optional<Money> scaled(Money amount) {
    return scale.map(by -> by.of(amount));
  }

  /// True if an employer does not disclose something that enters the totals.
  public boolean isIncomplete() {
    return MissingFacts.inTotals(this);
  }

  /// What totals lack because the employer does not disclose it, in the order in which one would
  /// ask; example: the retirement match.
  public List<OfferFact> missingFromTotals() {
    return MissingFacts.hidden(this);
  }

  /// True if there is equity whose value is not known, which totals lack.
  public boolean isEquityNotValued() {
    return MissingFacts.equityNotValued(this);
  }

  /// What to ask its employer: what is not disclosed first, then what is only assumed. Needs no
  /// simulation.
  public List<Question> questions() {
    return Questions.of(this);
  }

  /// Everything assumed about it, each with its provenance: what is believed first, then what its
  /// figures rest on. What the comparison itself sets, such as the own-use share, is not among
  /// them.
  public List<Assumption> assumptions() {
    List<Assumption> all = new ArrayList<>(beliefs.assumptions());
    figures.assumptions().stream()
        .filter(assumption -> !assumption.name().equals(TokenFigures.OWN_USE))
        .filter(assumption -> all.stream().noneMatch(each -> each.name().equals(assumption.name())))
        .forEach(all::add);
    return List.copyOf(all);
  }
}
