package offerwright.files.excel;

import java.time.LocalDate;
import java.util.List;
import offerwright.calc.check.Light;
import offerwright.calc.value.OfferFigures;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;

/// What an offer sheet is made from. The figures are those of this offer in this workspace on this
/// day; the sheet shows them as formulas that recompute to the same cents, and uses the values only
/// for what a formula cannot say (certainty equivalents).
///
/// @param workspace the workspace the offer belongs to
/// @param offer the offer
/// @param figures what it is worth, from `calc.value.OfferValuation`
/// @param lights the six guardrail lights, from `calc.check.Guardrails`; printed in the internal
///   copy only
/// @param copy for whom
/// @param paper paper to print on
/// @param today the day it is made, printed as such; the same day the figures were computed for
public record OfferSheetRequest(
    Workspace workspace,
    Offer offer,
    OfferFigures figures,
    List<Light> lights,
    SheetCopy copy,
    Paper paper,
    LocalDate today) {
  /// Copies the list.
  public OfferSheetRequest {
    lights = List.copyOf(lights);
  }

  /// True for the copy that shows band position, lights and company cost.
  public boolean isInternal() {
    return copy == SheetCopy.INTERNAL;
  }
}
