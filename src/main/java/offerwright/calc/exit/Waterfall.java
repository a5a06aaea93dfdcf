package offerwright.calc.exit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import offerwright.calc.estimate.CompensatedSum;
import offerwright.calc.rounding.LargestRemainder;
import offerwright.domain.Require;
import offerwright.domain.exit.CapTable;
import offerwright.domain.money.Money;

/// Who gets what of an exit.
///
/// Preferences are paid by rank; classes of one rank share in proportion. What is left is shared by
/// common, by options in the money, by participating classes and by classes that gave up their
/// preference because that brings them more. All these choices depend on each other. They are
/// settled by one number, `x`, what a common share gets: given `x`, a class without participation
/// takes `max(P, n x)`, one with a cap `max(min(P + n x, L), n x)`, one without a cap `P + n x`,
/// and options take `n (x - K)+`. The sum `V(x)` is increasing and piecewise linear, so each exit
/// value above all preferences belongs to exactly one `x`, at which no class gains by choosing
/// otherwise (had it converted too early, `x` would be lower still). This is the break-point
/// analysis of the AICPA guide "Valuation of Privately-Held-Company Equity Securities Issued as
/// Compensation" and of Metrick and Yasuda, Venture Capital and the Finance of Innovation, for any
/// number of classes.
///
/// Immutable; for many paths use the functions of arrays.
public final class Waterfall {
  private final CapTable table;
  private final List<Claim> claims;
  private final Preferences preferences;
  private final List<BreakPoint> breakPoints;
  private final double[] values;
  private final double[] prices;
  private final double[] slopes;

  private Waterfall(CapTable table) {
    this.table = table;
    claims = Claim.of(table);
    preferences = new Preferences(table.preferred());
    breakPoints = new ArrayList<>(preferences.breakPoints());
    breakPoints.add(new BreakPoint(exitValueAt(0), 0, BreakPoint.Event.COMMON, ""));
    breakPoints.addAll(kinks());
    prices =
        breakPoints.stream()
            .filter(point -> point.event() != BreakPoint.Event.PREFERENCE)
            .mapToDouble(BreakPoint::perCommonShare)
            .distinct()
            .toArray();
    values = new double[prices.length];
    slopes = new double[prices.length];
    for (int i = 0; i < prices.length; i++) {
      values[i] = exitValueAt(prices[i]);
      double sharing = 0;
      for (Claim claim : claims) {
        sharing += claim.sharing(prices[i]);
      }
      slopes[i] = 1 / sharing;
    }
  }

  /// The waterfall of a cap table.
  public static Waterfall of(CapTable table) {
    return new Waterfall(table);
  }

  private List<BreakPoint> kinks() {
    List<BreakPoint> points = new ArrayList<>();
    List<String> names = names();
    for (int i = 0; i < claims.size(); i++) {
      for (Claim.Kink kink : claims.get(i).kinks()) {
        points.add(new BreakPoint(exitValueAt(kink.at()), kink.at(), kink.event(), names.get(i)));
      }
    }
    points.sort(Comparator.comparingDouble(BreakPoint::perCommonShare));
    return points;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    table.common().forEach(holding -> names.add(holding.name()));
    table.preferred().forEach(held -> names.add(held.name()));
    table.options().forEach(held -> names.add(held.name()));
    return names;
  }

  /// Whose waterfall it is.
  public CapTable table() {
    return table;
  }

  /// Sum of all preferences: what must be paid before common gets anything; example: 60,000,000.
  public double preferences() {
    return values[0];
  }

  /// Every exit value at which the sharing changes, in rising order.
  public List<BreakPoint> breakPoints() {
    return List.copyOf(breakPoints);
  }

  /// What a common share gets of an exit value of 0 or more: continuous, never falling, 0 up to
  /// [#preferences]; example: 7,000,000 common shares and 3,000,000 preferred ones that paid
  /// 5,000,000 for a 1x preference without participation get 5.00 each of 50,000,000.
  public double perCommonShare(double exitValue) {
    Require.that(exitValue >= 0, "an exit value must be 0 or more, was %s", exitValue);
    if (exitValue <= values[0]) {
      return 0;
    }
    int found = Arrays.binarySearch(values, exitValue);
    int at = found >= 0 ? found : -found - 2;
    double price = prices[at] + (exitValue - values[at]) * slopes[at];
    return at + 1 < prices.length ? Math.min(price, prices[at + 1]) : price;
  }

  /// What a common share gets of each exit value, one a path; `out` may be `exitValues` itself.
  public void perCommonShare(double[] exitValues, double[] out) {
    for (int i = 0; i < exitValues.length; i++) {
      out[i] = perCommonShare(exitValues[i]);
    }
  }

  /// What an option brings at an exit value after paying its strike. Options that are not in the
  /// cap table dilute nobody; add them with [CapTable#withOptions] where they matter.
  public double perOption(double exitValue, double strike) {
    return Math.max(perCommonShare(exitValue) - strike, 0);
  }

  /// The least exit value at which a common share gets so much, 0 or more: the inverse of
  /// [#perCommonShare(double)]; example: what the company must be sold for to lift options over
  /// their strike. 0 for a price of 0 means all preferences paid.
  public double exitValueAt(double perCommonShare) {
    Require.that(
        perCommonShare >= 0, "a price per share must be 0 or more, was %s", perCommonShare);
    CompensatedSum sum = new CompensatedSum();
    for (Claim claim : claims) {
      sum.add(claim.at(perCommonShare));
    }
    return sum.value();
  }

  /// What each holder gets, in the order of the cap table: common, preferred, options; not rounded.
  public double[] payouts(double exitValue) {
    double[] payouts = new double[claims.size()];
    if (exitValue < values[0]) {
      double[] shares = preferences.shares(exitValue);
      System.arraycopy(shares, 0, payouts, table.common().size(), shares.length);
      return payouts;
    }
    double price = perCommonShare(exitValue);
    for (int i = 0; i < payouts.length; i++) {
      payouts[i] = claims.get(i).at(price);
    }
    return payouts;
  }

  /// An exit shared out to the cent: everybody gets the whole cents of their payout, and the cents
  /// left go to the largest fractions.
  ///
  /// @param exitValue 0 or more, in the currency of the cap table, after debt and fees
  public Distribution distribute(Money exitValue) {
    Require.that(
        exitValue.currency().equals(table.currency()),
        "the exit is in %s, the cap table in %s",
        exitValue.currency(),
        table.currency());
    double value = exitValue.toDouble();
    double price = perCommonShare(value);
    boolean covered = value >= values[0];
    double[] payouts = payouts(value);
    long[] cents = LargestRemainder.share(payouts, exitValue.minorUnits());
    List<String> names = names();
    List<Payout> shared = new ArrayList<>();
    for (int i = 0; i < payouts.length; i++) {
      Claim claim = claims.get(i);
      Payout.Kind kind =
          !covered && claim instanceof Claim.Preferred ? Payout.Kind.PREFERENCE : claim.kind(price);
      shared.add(new Payout(names.get(i), Money.ofMinor(cents[i], table.currency()), kind));
    }
    return new Distribution(exitValue, price, shared);
  }
}
