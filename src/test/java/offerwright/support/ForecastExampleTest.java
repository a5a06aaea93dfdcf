package offerwright.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.calc.forecast.BudgetLine;
import offerwright.calc.forecast.LedgerYear;
import offerwright.calc.forecast.LineKind;
import offerwright.calc.forecast.ScenarioResult;
import org.junit.jupiter.api.Test;

class ForecastExampleTest {
  @Test
  void everyLedgerYearBalancesAndOpensWithTheLastOnesCarry() {
    for (ScenarioResult result : ForecastExample.result().results()) {
      List<LedgerYear> ledger = result.ledger();
      assertThat(ledger)
          .hasSize(3)
          .allSatisfy(year ->
              assertThat(
                      year.used().value()
                          + year.repaid().value()
                          + year.penalty().value()
                          + year.overCap().value()
                          + year.expired().value()
                          + year.lapsed().value()
                          + year.carriedOut().value())
                  .isEqualTo(year.available()));
      assertThat(ledger.get(1).carriedIn()).isEqualTo(ledger.get(0).carriedOut());
      assertThat(ledger.get(2).carriedIn()).isEqualTo(ledger.get(1).carriedOut());
    }
  }

  @Test
  void linesOfAKindAddUpToTheSpendingOfTheYear() {
    ScenarioResult first = ForecastExample.first();
    for (LineKind kind : List.of(LineKind.LEVEL, LineKind.TEAM, LineKind.COST_CENTRE)) {
      double spend =
          first.lines().stream()
              .filter(line -> line.kind() == kind)
              .map(BudgetLine::years)
              .mapToDouble(years -> years.getFirst().spend().value())
              .sum();
      assertThat(spend).isCloseTo(first.ledger().getFirst().used().value(), within(0.01));
    }
  }
}
