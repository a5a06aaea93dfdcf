package offerwright.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import offerwright.calc.check.Guardrail;
import offerwright.calc.check.Guardrails;
import offerwright.calc.check.LightState;
import offerwright.calc.draft.OfferDraft;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.level.EquityGuideline;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Four years of vesting counted in days were taken for 49 months, so that a level gave 2 % more
/// equity than its guideline says.
class VestingInDaysTooLongTest {
  private static final Vesting FOUR_YEARS_IN_DAYS = vesting(1, 1461, VestingPeriod.Unit.DAYS);

  @Test
  void fourYearsOfDaysGiveFourTimesTheGuideline() {
    Offer offer = offer(workspace());

    assertThat(offer.terms().grants().getFirst().quantity())
        .isEqualTo(new EquityQuantity.Value(SmallCompany.usd(240_000)));
  }

  @Test
  void whatALevelGivesIsWhatItsGuidelineSays() {
    Workspace workspace = workspace();

    assertThat(Guardrails.lights(workspace, offer(workspace), SmallCompany.TODAY))
        .filteredOn(light -> light.guardrail() == Guardrail.EQUITY)
        .allMatch(light -> light.state() == LightState.OK)
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "48, 1, MONTHS, 4",
    "16, 3, MONTHS, 4",
    "30, 1, MONTHS, 2.5",
    "1461, 1, DAYS, 4",
    "4, 365, DAYS, 3.9973"
  })
  void theLengthOfASchedule(int occurrences, int length, VestingPeriod.Unit unit, double years) {
    assertThat(vesting(occurrences, length, unit).lengthInYears()).isCloseTo(years, within(1e-4));
  }

  private static Workspace workspace() {
    EquityQuantity year = new EquityQuantity.Value(SmallCompany.usd(60_000));
    EquityGuideline guideline =
        new EquityGuideline(EquityInstrument.RSU, year, FOUR_YEARS_IN_DAYS, Percent.NONE);
    Workspace company = SmallCompany.workspace();
    return company.withLadder(
        company.ladder().with("senior", level -> level.withEquity(guideline)));
  }

  private static Offer offer(Workspace workspace) {
    return OfferDraft.fromLevel(
            workspace,
            "S-200",
            SmallCompany.candidate(),
            "senior",
            "remote-us",
            SmallCompany.START,
            SmallCompany.NOW)
        .value()
        .orElseThrow();
  }

  private static Vesting vesting(int occurrences, int length, VestingPeriod.Unit unit) {
    VestingStatement statement =
        new VestingStatement(
            Percent.ALL, occurrences, new VestingPeriod(length, unit), Optional.empty());
    return new Vesting(Optional.empty(), AllocationType.CUMULATIVE_ROUND_DOWN, List.of(statement));
  }
}
