package offerwright.calc.compare;

import java.util.Optional;
import offerwright.calc.risk.Preference;
import offerwright.calc.risk.Verdict;

/// Two offers against each other.
///
/// @param a the first
/// @param b the second
/// @param preference how often a is ahead of b
/// @param verdict which is worth more to the person, and how surely; empty where one of them cannot
///   be valued
public record PairRisk(
    ComparedOffer a, ComparedOffer b, Preference preference, Optional<Verdict> verdict) {}
