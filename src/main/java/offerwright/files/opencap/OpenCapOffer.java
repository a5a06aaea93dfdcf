package offerwright.files.opencap;

import java.time.LocalDate;
import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.offer.Offer;

/// The equity of an offer, as it is written in the Open Cap Format.
///
/// @param reference what ids and numbers are made of, so that the same offer gives the same file;
///   example: "S-104"
/// @param start first day of work: vesting starts on it unless a grant names another day
/// @param grants in order; their numbers become "S-104-1", "S-104-2"
public record OpenCapOffer(String reference, LocalDate start, List<EquityGrant> grants) {
  /// Copies the list; refuses an empty reference.
  public OpenCapOffer {
    reference = Require.text(reference, "reference of the offer");
    grants = List.copyOf(grants);
  }

  /// The grants of an offer under its id.
  public static OpenCapOffer of(Offer offer) {
    return new OpenCapOffer(offer.id(), offer.terms().start(), offer.terms().grants());
  }
}
