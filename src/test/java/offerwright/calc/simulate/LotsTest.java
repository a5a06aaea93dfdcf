package offerwright.calc.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import offerwright.calc.budget.CarryoverLedger;
import offerwright.calc.budget.LedgerRow;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.token.CarryoverRule;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

/// The lots of the engine against the ledger they are to follow.
class LotsTest {
  private static final int YEARS = 6;
  private static final double ROUNDING = 1e-9;

  @Test
  void everyPathIsTheLedgerOfItsDemand() {
    Property.forAll(
        60,
        chance ->
            new int[] {
              chance.nextInt(101),
              chance.nextInt(3) == 0 ? -1 : chance.nextInt(151),
              chance.nextInt(5),
              chance.nextInt(4)
            },
        drawn -> {
          boolean newest = drawn[3] % 2 == 1;
          boolean once = drawn[3] / 2 == 1;
          CarryoverRule rule =
              new CarryoverRule(
                  Percent.of(drawn[0]),
                  drawn[1] < 0 ? Optional.empty() : Optional.of(Percent.of(drawn[1])),
                  drawn[2],
                  Percent.NONE);
          double[][] demands = new double[Rows.PATHS][YEARS];
          for (int path = 0; path < Rows.PATHS; path++) {
            for (int year = 0; year < YEARS; year++) {
              demands[path][year] = (path * 37 + year * 101 + drawn[0]) % 260;
            }
          }
          compare(rule, newest, once, demands);
        });
  }

  private static void compare(
      CarryoverRule rule, boolean newest, boolean once, double[][] demands) {
    double[] grants = {100, 80, 120, 100, 0, 100};
    Terms terms = terms(rule, newest, once);
    Lots lots = new Lots();
    lots.open(rule.expiry(), YEARS);
    double[][] closing = new double[YEARS][];
    double[][] forfeited = new double[YEARS][Rows.PATHS];
    double[] grant = new double[Rows.PATHS];
    double[] balance = new double[Rows.PATHS];
    double[] used = new double[Rows.PATHS];
    double[] cap = new double[Rows.PATHS];
    for (int year = 0; year < YEARS; year++) {
      Arrays.fill(grant, grants[year]);
      if (year > 0) {
        Arrays.fill(cap, terms.carryCap() * grants[year]);
        lots.close(terms, cap);
        for (int i = 0; i < Rows.PATHS; i++) {
          forfeited[year][i] = lots.expired[i] + lots.penalty[i] + lots.overCap[i];
        }
      }
      lots.grant(grant, balance);
      for (int i = 0; i < Rows.PATHS; i++) {
        used[i] = Math.min(demands[i][year], balance[i]);
      }
      lots.use(used, newest);
      lots.balance(balance);
      closing[year] = balance.clone();
    }
    for (int path = 0; path < Rows.PATHS; path++) {
      for (LedgerRow row :
          CarryoverLedger.years(
              rule,
              newest ? LotOrder.NEWEST_FIRST : LotOrder.OLDEST_FIRST,
              once ? PenaltyTiming.ONCE : PenaltyTiming.EVERY_YEAR,
              grants,
              demands[path])) {
        int year = row.year() - 1;
        assertThat(closing[year][path]).isCloseTo(row.closing(), within(ROUNDING));
        assertThat(forfeited[year][path]).isCloseTo(row.forfeited(), within(ROUNDING));
      }
    }
  }

  private static Terms terms(CarryoverRule rule, boolean newest, boolean once) {
    return new Terms(
        new double[] {100},
        1,
        false,
        0,
        false,
        1,
        0,
        0,
        0,
        1,
        0,
        Double.NaN,
        rule.penalty().fraction(),
        rule.cap().map(Percent::fraction).orElse(Double.POSITIVE_INFINITY),
        rule.expiry(),
        0,
        newest,
        once,
        false,
        0,
        0,
        0);
  }
}
