package offerwright.calc.joint;

/// What chance makes of one offer, by path. Years are counted from 0. Arrays are the simulation's
/// own and must not be changed; they are not copied because they are large.
public final class OfferPaths {
  final int count;
  final double[][] served;
  final double[][] next;
  final double[][] bonus;
  final double[] until;
  final boolean[] laidOff;
  final double[] owedSignOn;
  final double[] owedRelocation;
  final double[][] equity;
  final double[] late;
  final double[] lateToday;
  final double[][] expected;
  final double[] lateExpected;
  final double[] lateTodayExpected;
  final boolean[] underwater;
  final double[] exitYears;
  final double[] perShare;
  final double[][] wish;
  final double[][] tokenPrice;
  private final OfferModel model;
  private final Market market;

  OfferPaths(OfferModel model, Market market) {
    this.model = model;
    this.market = market;
    count = market.paths();
    served = rows();
    next = rows();
    bonus = rows();
    until = new double[count];
    laidOff = new boolean[count];
    owedSignOn = new double[count];
    owedRelocation = new double[count];
    equity = rows();
    late = new double[count];
    lateToday = new double[count];
    expected = rows();
    lateExpected = new double[count];
    lateTodayExpected = new double[count];
    underwater = new boolean[count];
    exitYears = new double[count];
    perShare = new double[count];
    wish = rows();
    tokenPrice = rows();
  }

  /// The same chance apart from equity, which is nothing; shares what stays.
  private OfferPaths(OfferPaths same) {
    model = same.model;
    market = same.market;
    count = same.count;
    served = same.served;
    next = same.next;
    bonus = same.bonus;
    until = same.until;
    laidOff = same.laidOff;
    owedSignOn = same.owedSignOn;
    owedRelocation = same.owedRelocation;
    equity = rows();
    late = new double[count];
    lateToday = new double[count];
    expected = rows();
    lateExpected = new double[count];
    lateTodayExpected = new double[count];
    underwater = new boolean[count];
    exitYears = new double[count];
    perShare = new double[count];
    wish = same.wish;
    tokenPrice = same.tokenPrice;
  }

  /// Adds what an installment brings in a year, from 0. What is only expected is kept apart as
  /// well.
  void pay(Tranche tranche, int year, int path, double amount) {
    equity[year][path] += amount;
    if (tranche.expected()) {
      expected[year][path] += amount;
    }
  }

  /// The same after the four years.
  void payLate(Tranche tranche, int path, double amount, double today) {
    late[path] += amount;
    lateToday[path] += today;
    if (tranche.expected()) {
      lateExpected[path] += amount;
      lateTodayExpected[path] += today;
    }
  }

  OfferPaths withoutEquity() {
    return new OfferPaths(this);
  }

  private double[][] rows() {
    return new double[Horizon.YEARS][count];
  }

  /// Number of paths.
  public int count() {
    return count;
  }

  /// What was simulated.
  public OfferModel model() {
    return model;
  }

  /// What it shares with other offers.
  public Market market() {
    return market;
  }

  /// Years from the first day of work to leaving, by whatever reason, on a path.
  public double until(int path) {
    return until[path];
  }

  /// Whether that is a layoff.
  public boolean laidOff(int path) {
    return laidOff[path];
  }

  /// Whether options are worth nothing: at the exit, or after four years, at or below their strike.
  public boolean underwater(int path) {
    return underwater[path];
  }

  /// Whether equity brings anything on a path, within the four years or later.
  public boolean pays(int path) {
    double sum = Math.abs(late[path]);
    for (double[] year : equity) {
      sum += Math.abs(year[path]);
    }
    return sum > 0;
  }

  /// Equity before tax in a year, from 0, by path; a copy.
  double[] equityOf(int year) {
    return equity[year].clone();
  }

  /// Equity before tax that is paid after the four years, discounted to the market's first month,
  /// by path; a copy.
  double[] lateEquity() {
    return lateToday.clone();
  }

  /// Equity before tax, whenever it is paid, discounted to the market's first month, by path.
  public double[] equityToday() {
    double[] sum = lateToday.clone();
    for (int year = 0; year < Horizon.YEARS; year++) {
      double discount = discount(year);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += discount * equity[year][i];
      }
    }
    return sum;
  }

  /// Share of the sign-on payment that is owed back, by path; a copy.
  public double[] signOnOwed() {
    return owedSignOn.clone();
  }

  /// Share of the relocation payment that is owed back, by path; a copy.
  public double[] relocationOwed() {
    return owedRelocation.clone();
  }

  /// Factor by which money in the middle of a year, from 0, counts today.
  double discount(int year) {
    double time = (double) model.offset() / Horizon.MONTHS_IN_YEAR + year + 0.5;
    return StrictMath.exp(-market.discount() * time);
  }
}
