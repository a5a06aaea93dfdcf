package offerwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import offerwright.calc.sample.DatedTables;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.tax.FederalTaxTable;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.TaxBracket;
import offerwright.domain.tax.TaxChoice;
import org.junit.jupiter.api.Test;

/// Pins the words in which taxes are written; see `WrittenFormTest`.
class TaxFormTest {
  private final DomainJson json = new DomainJson();

  @Test
  void theTableIsAListOfYears() {
    FederalTaxTable table = DatedTables.federalTaxes();
    String written = json.write(table);
    assertThat(written)
        .startsWith("[{\"year\":2025,\"single\":{\"brackets\":[{\"from\":{\"amount\":\"0.00\"")
        .contains("\"standardDeduction\":", "\"minimumTaxExemption\":", "\"marriedJointly\":{")
        .contains("\"minimumTaxPhaseOutStart\":", "\"additionalMedicareThreshold\":")
        .contains("\"headOfHousehold\":{", "\"minimumTax\":{\"lowerRate\":\"26%\"")
        .contains("\"upperRate\":\"28%\",\"upperRateFrom\":", "\"phaseOutRate\":\"50%\"}")
        .contains("\"payroll\":{\"socialSecurityWageBase\":", "\"socialSecurity\":\"6.2%\"")
        .contains("\"medicare\":\"1.45%\",\"additionalMedicare\":\"0.9%\"}")
        .contains("\"supplemental\":{\"rate\":\"22%\",\"highRateAbove\":", "\"highRate\":\"37%\"}");
    assertThat(json.read(written, FederalTaxTable.class)).isEqualTo(table);
    assertThat(json.read(json.writeReadable(table), FederalTaxTable.class)).isEqualTo(table);
  }

  @Test
  void bracketsAndChoicesKeepTheirWords() {
    TaxBracket bracket = new TaxBracket(Money.of(50_400, CurrencyCode.USD), Percent.of(22));
    assertThat(json.write(bracket))
        .isEqualTo("{\"from\":{\"amount\":\"50400.00\",\"currency\":\"USD\"},\"rate\":\"22%\"}");
    List<TaxChoice> choices =
        List.of(
            new TaxChoice.None(),
            new TaxChoice.Effective(Percent.of("37.5")),
            TaxChoice.UnitedStatesFederal.of(FilingStatus.HEAD_OF_HOUSEHOLD));
    assertThat(choices.stream().map(json::write))
        .containsExactly(
            "{\"type\":\"none\"}",
            "{\"type\":\"effective\",\"rate\":\"37.5%\"}",
            "{\"type\":\"united-states-federal\",\"status\":\"head-of-household\","
                + "\"otherIncome\":{\"amount\":\"0.00\",\"currency\":\"USD\"},"
                + "\"stateRate\":\"0%\"}");
    assertThat(choices)
        .allSatisfy(
            choice -> assertThat(json.read(json.write(choice), TaxChoice.class)).isEqualTo(choice));
  }

  @Test
  void aPersonsMistakeIsAProblemNotAnException() {
    Checked<TaxChoice> all =
        json.check("{\"type\":\"effective\",\"rate\":\"100%\"}", TaxChoice.class);
    assertThat(all.isGood()).isFalse();
    assertThat(all.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("100 %"));
  }

  @Test
  void aBadYearLeavesTheOthers() {
    String written = json.write(DatedTables.federalTaxes());
    Checked<FederalTaxTable> damaged =
        json.check(written.replaceFirst("\"23850\\.00\"", "\"-1.00\""), FederalTaxTable.class);
    assertThat(damaged.problems()).isNotEmpty();
    assertThat(damaged.value().orElseThrow().years())
        .singleElement()
        .satisfies(year -> assertThat(year.year()).isEqualTo(2026));
  }
}
