/// How an offer comes into being and is moved along: a level's package becomes a draft
/// ([offerwright.calc.draft.OfferDraft]), the desk submits, approves and sends it
/// ([offerwright.calc.draft.OfferDesk]). Offers of others come in by a few figures
/// ([offerwright.calc.draft.QuickOffers]) or as they were read elsewhere
/// ([offerwright.calc.draft.EnteredOffers]).
@NullMarked
package offerwright.calc.draft;

import org.jspecify.annotations.NullMarked;
