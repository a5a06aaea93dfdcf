package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.sample.DatedTables;
import offerwright.domain.comparison.AfterLeaving.WindowChoice;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxChoice;
import org.junit.jupiter.api.Test;

/// The assumptions are read without a window.
class PlanDraftTest {
  private static final Optional<BigDecimal> EMPTY = Optional.empty();

  private static Optional<BigDecimal> n(String number) {
    return Optional.of(new BigDecimal(number));
  }

  private static PlanDraft draft(PlanDraft.Places places, PlanDraft.Tax tax) {
    return new PlanDraft(
        new PlanDraft.Leaving(EMPTY, EMPTY, WindowChoice.LAPSE, true),
        new PlanDraft.Risk(EMPTY, EMPTY, EMPTY, EMPTY, EMPTY),
        Optional.empty(),
        places,
        tax,
        EMPTY,
        EMPTY);
  }

  private static final PlanDraft.Places PLACES = new PlanDraft.Places(true, false, List.of());

  private static PlanDraft.Tax tax(PlanDraft.TaxKind kind, Optional<BigDecimal> rate) {
    return new PlanDraft.Tax(kind, rate, FilingStatus.SINGLE, EMPTY, EMPTY);
  }

  @Test
  void emptyFieldsAreThePresets() {
    assertThat(draft(PLACES, tax(PlanDraft.TaxKind.NONE, EMPTY)).read(ComparisonPlan.EMPTY).value())
        .contains(ComparisonPlan.EMPTY);
  }

  @Test
  void federalTaxesPutTheirTableWhereThereIsNone() {
    PlanDraft draft = draft(PLACES, tax(PlanDraft.TaxKind.FEDERAL, EMPTY));
    assertThat(draft.read(ComparisonPlan.EMPTY).value())
        .hasValueSatisfying(plan -> {
          assertThat(plan.tax()).isEqualTo(TaxChoice.UnitedStatesFederal.of(FilingStatus.SINGLE));
          assertThat(plan.taxTable()).isEqualTo(DatedTables.federalTaxes());
        });
  }

  @Test
  void aRateIsNeededAndMustLeaveSomething() {
    assertThat(problems(draft(PLACES, tax(PlanDraft.TaxKind.EFFECTIVE, EMPTY))))
        .containsExactly("rate");
    assertThat(problems(draft(PLACES, tax(PlanDraft.TaxKind.EFFECTIVE, n("100")))))
        .containsExactly("rate");
    assertThat(
            draft(PLACES, tax(PlanDraft.TaxKind.EFFECTIVE, n("38")))
                .read(ComparisonPlan.EMPTY)
                .value()
                .map(ComparisonPlan::tax))
        .contains(new TaxChoice.Effective(Percent.of(38)));
  }

  @Test
  void everyCellOfAPlaceIsNeededOnce() {
    LocalDate day = LocalDate.of(2026, 11, 20);
    PlanDraft.Line berlin = new PlanDraft.Line("Berlin", n("86"), Optional.of(day), "Numbeo");
    PlanDraft.Tax none = tax(PlanDraft.TaxKind.NONE, EMPTY);
    Checked<ComparisonPlan> good =
        draft(new PlanDraft.Places(true, true, List.of(berlin)), none).read(ComparisonPlan.EMPTY);
    assertThat(good.value().orElseThrow().places().indices())
        .containsExactly(new PlaceIndex("Berlin", 86, day, "Numbeo"));
    PlanDraft.Line half = new PlanDraft.Line("Oslo", n("0"), Optional.empty(), " ");
    assertThat(
            problems(draft(new PlanDraft.Places(true, true, List.of(berlin, berlin, half)), none)))
        .containsExactly("places/1/place", "places/2/index", "places/2/date", "places/2/source");
    assertThat(problems(draft(new PlanDraft.Places(true, true, List.of()), none)))
        .containsExactly("costOfLiving");
  }

  private static List<String> problems(PlanDraft draft) {
    Checked<ComparisonPlan> read = draft.read(ComparisonPlan.EMPTY);
    assertThat(read.value()).isEmpty();
    return read.problems().stream().map(Problem::where).toList();
  }
}
