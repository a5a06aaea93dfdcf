package offerwright.calc.compare;

import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;

/// A question for an employer.
///
/// @param fact what is not known
/// @param source whether it is not disclosed or only assumed
/// @param text the question; example: "How many fully diluted shares are there, and as of which
///   day?"
/// @param why what it decides; example: "Without it nobody can say what share of the company the
///   grant is."
public record Question(OfferFact fact, FactSource source, String text, String why) {}
