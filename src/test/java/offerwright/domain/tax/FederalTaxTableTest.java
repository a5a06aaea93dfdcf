package offerwright.domain.tax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import org.junit.jupiter.api.Test;

class FederalTaxTableTest {
  @Test
  void yearsAreSortedAndTheLastIsHeldConstant() {
    FederalTaxTable table = new FederalTaxTable(List.of(year(2028), year(2025)));
    assertThat(table.years()).extracting(FederalTaxYear::year).containsExactly(2025, 2028);
    assertThat(table.inForce(2024)).isEmpty();
    assertThat(table.inForce(2027)).contains(year(2025));
    assertThat(table.inForce(2040)).contains(year(2028));
    assertThat(FederalTaxTable.EMPTY.inForce(2026)).isEmpty();
  }

  @Test
  void aYearIsThereOnce() {
    assertThatThrownBy(() -> new FederalTaxTable(List.of(year(2025), year(2025))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the tax figures of year 2025 is used twice");
  }

  @Test
  void figuresAreInDollarsAndHaveASource() {
    FederalTaxYear good = year(2026);
    assertThatThrownBy(() -> with(good, good.single(), " "))
        .hasMessage("source of the federal tax figures of 2026 must not be empty");
    StatusFigures euros =
        new StatusFigures(
            good.single().brackets(),
            Money.of(16_100, CurrencyCode.EUR),
            usd(1),
            usd(1),
            usd(200_000));
    assertThatThrownBy(() -> with(good, euros, "a source"))
        .hasMessage("federal tax figures are in USD, but 16100.00 EUR is not");
  }

  @Test
  void bracketsBeginAtNothingAndRise() {
    assertThatThrownBy(() -> brackets(List.of())).hasMessage("the first bracket must begin at 0");
    assertThatThrownBy(() -> brackets(List.of(step(1, 10))))
        .hasMessage("the first bracket must begin at 0");
    assertThatThrownBy(() -> brackets(List.of(step(0, 10), step(9, 12), step(9, 22))))
        .hasMessage("the brackets must rise, but 9.00 USD is followed by 9.00 USD");
    assertThatThrownBy(() -> step(0, 100)).hasMessageContaining("below 100 %, was 100 %");
    assertThatThrownBy(() -> step(-1, 10)).hasMessageContaining("0 or more, was -1.00 USD");
  }

  @Test
  void theMinimumTaxKeepsItsOrder() {
    assertThatThrownBy(
            () -> new StatusFigures(List.of(step(0, 10)), usd(0), usd(90_100), usd(90_000), usd(0)))
        .hasMessageContaining("cannot shrink from less than itself");
    assertThatThrownBy(
            () -> new MinimumTaxRates(Percent.of(28), Percent.of(26), usd(0), Percent.of(50)))
        .hasMessageContaining("were 28 % and 26 %");
    assertThatThrownBy(
            () -> new MinimumTaxRates(Percent.of(26), Percent.of(28), usd(0), Percent.NONE))
        .hasMessageContaining("must shrink by more than 0 %");
  }

  @Test
  void payrollAndWithholdingRefuseWhatIsNoShare() {
    assertThatThrownBy(() -> new PayrollRates(usd(1), Percent.of(101), Percent.NONE, Percent.NONE))
        .hasMessageContaining("the rate of Social Security must be from 0 % to 100 %");
    assertThatThrownBy(() -> new SupplementalRates(Percent.of(22), usd(-1), Percent.of(37)))
        .hasMessageContaining("must begin at 0 or more");
  }

  @Test
  void choicesRefuseWhatCannotBe() {
    assertThatThrownBy(() -> new TaxChoice.Effective(Percent.ALL))
        .hasMessageContaining("below 100 %, was 100 %");
    assertThatThrownBy(
            () -> new TaxChoice.UnitedStatesFederal(FilingStatus.SINGLE, usd(-1), Percent.NONE))
        .hasMessageContaining("other income must be 0 USD or more");
    assertThatThrownBy(() ->
            new TaxChoice.UnitedStatesFederal(
                FilingStatus.SINGLE, Money.zero(CurrencyCode.EUR), Percent.NONE))
        .hasMessageContaining("was 0.00 EUR");
    assertThatThrownBy(
            () -> new TaxChoice.UnitedStatesFederal(FilingStatus.SINGLE, usd(0), Percent.of(-1)))
        .hasMessageContaining("the state and local rate");
  }

  private static FederalTaxYear with(FederalTaxYear year, StatusFigures single, String source) {
    return new FederalTaxYear(
        year.year(),
        single,
        year.marriedJointly(),
        year.headOfHousehold(),
        year.minimumTax(),
        year.payroll(),
        year.supplemental(),
        source);
  }

  private static FederalTaxYear year(int year) {
    StatusFigures figures = brackets(List.of(step(0, 10), step(50_000, 30)));
    return new FederalTaxYear(
        year,
        figures,
        figures,
        figures,
        new MinimumTaxRates(Percent.of(26), Percent.of(28), usd(200_000), Percent.of(50)),
        new PayrollRates(usd(180_000), Percent.of("6.2"), Percent.of("1.45"), Percent.of("0.9")),
        new SupplementalRates(Percent.of(22), usd(1_000_000), Percent.of(37)),
        "an invented table");
  }

  private static StatusFigures brackets(List<TaxBracket> brackets) {
    return new StatusFigures(brackets, usd(15_000), usd(90_000), usd(500_000), usd(200_000));
  }

  private static TaxBracket step(long from, long rate) {
    return new TaxBracket(usd(from), Percent.of(rate));
  }

  private static Money usd(long units) {
    return Money.of(units, CurrencyCode.USD);
  }
}
