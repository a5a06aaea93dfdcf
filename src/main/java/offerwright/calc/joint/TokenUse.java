package offerwright.calc.joint;

import java.util.Arrays;
import offerwright.calc.budget.CarryoverLedger;
import offerwright.calc.budget.YearEnd;

/// What is used of a token budget on each path, at the prices of the year, and what of it is paid
/// out on leaving.
///
/// Wanted spending is `wish · w · p^(1-ε)`, with `w` the person's own dispersion, `p` the price of
/// the same work and ε the elasticity; the paths hold `w · p^(1-ε)`. A budget in money serves what
/// it can; one in tokens serves tokens, whatever they cost. Unspent budget is carried by
/// [CarryoverLedger]. Nothing is used after leaving; in the year of leaving what fits into the time
/// served is wanted.
final class TokenUse {
  private final OfferPaths paths;
  private final TokenModel tokens;
  private final int lots;
  private final double[] ledger;
  private final YearEnd end = new YearEnd();
  private final double cap;

  TokenUse(OfferPaths paths, TokenModel tokens) {
    this.paths = paths;
    this.tokens = tokens;
    lots = Math.min(tokens.carryover().expiry(), Horizon.YEARS);
    ledger = new double[lots + 1];
    cap =
        tokens
            .carryover()
            .cap()
            .map(share -> share.fraction() * tokens.face())
            .orElse(Double.POSITIVE_INFINITY);
  }

  /// Writes what is used, and what is paid out, by year and path.
  void fill(double[][] used, double[][] paidOut) {
    for (int path = 0; path < paths.count; path++) {
      Arrays.fill(ledger, 0);
      for (int year = 0; year < Horizon.YEARS; year++) {
        double served = paths.served[year][path];
        paidOut[year][path] = 0;
        used[year][path] = served > 0 ? year(path, year, served, paidOut) : 0;
      }
    }
  }

  private double year(int path, int year, double served, double[][] paidOut) {
    CarryoverLedger.close(
        ledger, 0, lots, tokens.carryover().penalty().fraction(), false, cap, end);
    CarryoverLedger.grant(ledger, 0, tokens.face(), 0);
    double list = paths.tokenPrice[year][path];
    double wanted = tokens.wish() * paths.wish[year][path] * served;
    double perUnit = tokens.inTokens() ? list : 1;
    double used = perUnit * CarryoverLedger.use(ledger, 0, lots, wanted / perUnit, false);
    if (tokens.paidOut() && served < 1) {
      paidOut[year][path] = perUnit * ledger[0];
    }
    return used;
  }
}
