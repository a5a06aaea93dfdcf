package offerwright.calc.price;

import java.util.OptionalDouble;

/// Simulated paths of what tokens cost, relative to today: 1 is today's price. The same address
/// (seed, path, month) always gives the same number, whatever else is simulated.
public interface PricePaths {
  /// Fills `list` with the index of the list price, blended over tiers: `list[m * count + p]` is
  /// month `m` (0 is the first month) of path `firstPath + p`. May be called by several threads.
  void fill(long seed, int firstPath, int count, int months, double[] list);

  /// Tokens that the same work takes in a month relative to today, without chance; example: 1.02.
  /// The effective price is the list price times this.
  double tokensPerWork(int month);

  /// The exact mean of the list price index in a month, where the processes have one; empty if one
  /// of them has none.
  OptionalDouble meanList(int month);
}
