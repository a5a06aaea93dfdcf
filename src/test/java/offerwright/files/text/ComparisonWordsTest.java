package offerwright.files.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Comparison;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import org.junit.jupiter.api.Test;

class ComparisonWordsTest {
  private static final OfferKey NORTHWIND = OfferKey.competing("northwind");

  private static ComparedOffer northwind(OfferFact... hidden) {
    Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    OfferOutlook outlook = OfferOutlook.of(NORTHWIND);
    for (OfferFact fact : hidden) {
      outlook = outlook.withNote(FactNote.notDisclosed(fact));
    }
    ComparisonPlan plan = ComparisonPlan.EMPTY.withOffers(List.of(NORTHWIND)).withOutlook(outlook);
    return Comparison.of(sample.withComparison(plan), LocalDate.of(2026, 11, 21))
        .offers()
        .getFirst();
  }

  @Test
  void aFootnoteNamesWhatTotalsLack() {
    assertThat(ComparisonWords.missing(northwind())).isEmpty();
    assertThat(ComparisonWords.missing(northwind(OfferFact.RETIREMENT_MATCH)))
        .hasValue("without the 401(k) match, which A did not disclose");
    assertThat(
            ComparisonWords.missing(
                northwind(OfferFact.RETIREMENT_MATCH, OfferFact.HEALTH, OfferFact.SIGN_ON)))
        .as("in the order in which one would ask")
        .hasValue(
            "without the sign-on, the health premium and the 401(k) match, which A did not disclose");
  }

  @Test
  void whatIsInNoTotalIsNotMissingFromThem() {
    assertThat(ComparisonWords.missing(northwind(OfferFact.TOKEN_CARRYOVER, OfferFact.STRIKE)))
        .isEmpty();
  }
}
