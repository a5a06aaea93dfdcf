package offerwright.calc.fairness;

import java.util.function.DoubleUnaryOperator;
import offerwright.calc.estimate.CompensatedSum;
import offerwright.domain.Require;

/// How much people would rather have what others have: with utilities `u_i(x) = a_i g(x)` the envy
/// of `i` for `j` is `max(0, u_i(x_j) - u_i(x_i))` (Foley 1967; Varian 1974, Journal of Economic
/// Theory 9). Of one divisible good only the equal split is free of envy.
///
/// @param pairs ordered pairs of people of whom the first envies the second, at most `n (n - 1) /
///   2`
/// @param greatest greatest envy of anybody for anybody, in utility
/// @param mean envy added up over all ordered pairs of different people, by their number `n (n -
///   1)`, those without envy included; 0 for fewer than two people
public record Envy(long pairs, double greatest, double mean) {

  /// The envy between people, in `O(n log n)`.
  ///
  /// @param ability `a_i`, each 0 or more; who has 0 gains nothing from more and envies nobody
  /// @param amounts `x_i`, each 0 or more
  /// @param response `g`, not falling; called once a person
  /// @param tolerance amounts no further apart are the same and make no envy; example: 0.01 for
  ///   budgets
  public static Envy of(
      double[] ability, double[] amounts, DoubleUnaryOperator response, double tolerance) {
    Amounts.check(ability);
    Require.that(
        ability.length == amounts.length,
        "there are %s amounts and abilities of %s",
        amounts.length,
        ability.length);
    Sorted sorted = Sorted.of(amounts);
    int[] person = sorted.persons(amounts);
    int n = amounts.length;
    double[] gains = new double[n];
    for (int i = 0; i < n; i++) {
      gains[i] = response.applyAsDouble(sorted.amount(i));
    }
    long pairs = 0;
    double greatest = 0;
    CompensatedSum all = new CompensatedSum();
    CompensatedSum richer = new CompensatedSum();
    int first = n;
    for (int i = n - 1; i >= 0; i--) {
      while (first > 0
          && sorted.amount(i) < EnviousPairs.line(sorted.amount(first - 1), tolerance)) {
        first--;
        richer.add(gains[first]);
      }
      double own = ability[person[i]];
      if (own > 0 && first < n) {
        pairs += n - first;
        greatest = Math.max(greatest, own * (gains[n - 1] - gains[i]));
        all.add(own * (richer.value() - (n - first) * gains[i]));
      }
    }
    return new Envy(pairs, greatest, n < 2 ? 0 : all.value() / ((double) n * (n - 1)));
  }
}
