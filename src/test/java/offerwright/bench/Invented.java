package offerwright.bench;

import java.time.LocalDate;
import offerwright.calc.check.Guardrails;
import offerwright.calc.sample.InventedCompany;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import offerwright.files.excel.OfferSheetRequest;
import offerwright.files.excel.Paper;
import offerwright.files.excel.SheetCopy;

/// The invented company that every benchmark works on.
final class Invented {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final long SEED = 7;

  private Invented() {}

  /// A company of `people` people and `offers` offers, the same one every time.
  static Workspace workspace(int people, int offers) {
    return InventedCompany.withOffers(
        InventedCompany.of("Meridian Labs", people, SEED, TODAY), offers, SEED, TODAY);
  }

  /// What a sheet of an offer is made from, computed anew as an export does.
  static OfferSheetRequest request(Workspace workspace, Offer offer, SheetCopy copy) {
    return new OfferSheetRequest(
        workspace,
        offer,
        OfferValuation.figures(workspace, offer.terms(), workspace.company().listing(), TODAY),
        Guardrails.lights(workspace, offer, TODAY),
        copy,
        Paper.A4,
        TODAY);
  }
}
