package offerwright.files.excel;

import java.io.IOException;
import java.util.stream.Stream;
import offerwright.calc.check.Guardrails;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The workbook's formulas, recomputed by POI, say what `calc` says.
class OfferSheetFormulasTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("offers")
  void everyFigureEqualsCalc(Case c) throws IOException {
    try (XSSFWorkbook workbook = OfferSheet.workbook(c.request(SheetCopy.INTERNAL))) {
      Recomputed recomputed = Recomputed.of(workbook);
      recomputed.hasNoErrors();
      recomputed.equalsFigures(c.figures());
    }
  }

  static Stream<Named<Case>> offers() {
    return Stream.of(Named.of("dollars", new Case(SmallCompany.workspace(), SmallCompany.senior())), Named.of("euros", new Case(SmallCompany.workspace(), SmallCompany.seniorInEuros())));
  }

  record Case(Workspace workspace, Offer offer) {
    OfferFigures figures() {
      return OfferValuation.figures(workspace, offer.terms(), workspace.company().listing(), SmallCompany.TODAY);
    }

    OfferSheetRequest request(SheetCopy copy) {
      return new OfferSheetRequest(
          workspace, offer, figures(), Guardrails.lights(workspace.withOffer(offer), offer, SmallCompany.TODAY), copy, Paper.A4, SmallCompany.TODAY);
    }
  }
}
