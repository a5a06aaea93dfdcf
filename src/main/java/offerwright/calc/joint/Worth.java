package offerwright.calc.joint;

/// What an offer is worth on each path: after tax, in one currency, as of the market's first month.
///
/// `worth = scale · (Σ_y d_y · (pay_y - tax_y + benefits_y + θ · use_y) + late equity after tax)`
///
/// with `d_y` the discount factor of the middle of year y, `pay` base, bonus, one-time payments
/// less what is owed back, equity and the next job's pay, and `use` what is used of the token
/// budget, which is taken to be free of tax. Immutable; arrays are its own.
public final class Worth {
  private final OfferPaths paths;
  private final double[][] sure;
  private final double[][] use;
  private final double[] lateNet;
  private final double scale;
  private final double[] fixed;
  private final double[] perOwnUse;

  private Worth(OfferPaths paths, double scale) {
    this.paths = paths;
    this.scale = scale;
    sure = new double[Horizon.YEARS][paths.count];
    use = new double[Horizon.YEARS][paths.count];
    lateNet = new double[paths.count];
    fixed = new double[paths.count];
    perOwnUse = new double[paths.count];
  }

  /// Computes all paths.
  ///
  /// @param paths the chance of the offer
  /// @param amounts the agreed figures
  /// @param tax what is due
  /// @param scale turns the offer's currency into the one compared in, cost of living included
  public static Worth of(OfferPaths paths, Amounts amounts, YearTax tax, double scale) {
    Worth worth = new Worth(paths, scale);
    double[][] paidOut = new double[Horizon.YEARS][paths.count];
    if (amounts.tokens().face() > 0) {
      new TokenUse(paths, amounts.tokens()).fill(worth.use, paidOut);
    }
    for (int year = 0; year < Horizon.YEARS; year++) {
      worth.year(year, amounts, tax, paidOut[year]);
    }
    worth.late(amounts, tax);
    worth.sum();
    return worth;
  }

  private void year(int year, Amounts amounts, YearTax tax, double[] paidOut) {
    double[] served = paths.served[year];
    double[] next = paths.next[year];
    double[] bonus = paths.bonus[year];
    double[] equity = paths.equity[year];
    double[] expected = paths.expected[year];
    double more = amounts.equity() - 1;
    double[] out = sure[year];
    for (int i = 0; i < out.length; i++) {
      double pay =
          amounts.base() * served[i]
              + amounts.bonus() * bonus[i]
              + equity[i]
              + more * (equity[i] - expected[i])
              + amounts.nextPay() * next[i]
              + paidOut[i];
      if (year == 0) {
        pay += amounts.signOn() + amounts.relocation();
      }
      if (Horizon.yearOf(paths.until[i]) == year) {
        pay -=
            amounts.signOn() * paths.owedSignOn[i] + amounts.relocation() * paths.owedRelocation[i];
      }
      out[i] = pay - tax.of(year, Math.max(0, pay)) + amounts.benefits() * served[i];
    }
  }

  /// Pay after the four years is taxed on top of the base of the last year.
  private void late(Amounts amounts, YearTax tax) {
    int last = Horizon.YEARS - 1;
    double before = tax.of(last, amounts.base());
    double more = amounts.equity() - 1;
    for (int i = 0; i < lateNet.length; i++) {
      double amount = paths.late[i] + more * (paths.late[i] - paths.lateExpected[i]);
      if (amount != 0) {
        double due = amount > 0 ? tax.of(last, amounts.base() + amount) - before : 0;
        double today =
            paths.lateToday[i] + more * (paths.lateToday[i] - paths.lateTodayExpected[i]);
        lateNet[i] = today * (1 - due / amount);
      }
    }
  }

  private void sum() {
    for (int year = 0; year < Horizon.YEARS; year++) {
      double discount = paths.discount(year);
      for (int i = 0; i < fixed.length; i++) {
        fixed[i] += discount * sure[year][i];
        perOwnUse[i] += discount * use[year][i];
      }
    }
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] = scale * (fixed[i] + lateNet[i]);
      perOwnUse[i] = scale * perOwnUse[i];
    }
  }

  /// Writes the worth of every path.
  ///
  /// @param ownUse θ: what a used token dollar is worth to the person, 0 or more
  /// @param out room for one figure a path
  public void fill(double ownUse, double[] out) {
    for (int i = 0; i < out.length; i++) {
      out[i] = fixed[i] + ownUse * perOwnUse[i];
    }
  }

  /// The worth of every path.
  public double[] values(double ownUse) {
    double[] values = new double[paths.count];
    fill(ownUse, values);
    return values;
  }

  /// What a year, from 0, brings on every path, not discounted. What is paid after the four years
  /// is in none of them.
  public double[] year(int year, double ownUse) {
    double[] values = new double[paths.count];
    for (int i = 0; i < values.length; i++) {
      values[i] = scale * (sure[year][i] + ownUse * use[year][i]);
    }
    return values;
  }

  /// Used of the token budget in a year, from 0, on every path, before own use is weighed.
  public double[] tokensUsed(int year) {
    double[] values = new double[paths.count];
    for (int i = 0; i < values.length; i++) {
      values[i] = scale * use[year][i];
    }
    return values;
  }
}
