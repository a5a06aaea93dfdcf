package offerwright.ui.compare;

import offerwright.domain.comparison.OfferKey;

/// The boxes over the screen. Each edits the workspace through the session, so that the screen
/// hears of it as of any other change.
interface CompareDialogs {
  /// A competing offer of six figures, typed within a minute.
  void quickEntry();

  /// Every fact of an offer; an offer of the own company is edited where offers are made.
  void edit(OfferKey offer);

  /// Offers out of a file.
  void importOffers();

  /// What is believed of an offer and its employer.
  void beliefs(OfferKey offer);

  /// What all offers are compared with.
  void assumptions();
}
