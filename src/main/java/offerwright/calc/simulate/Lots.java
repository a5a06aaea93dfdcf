package offerwright.calc.simulate;

/// Carryover lots of one balance on the 256 paths of a block, by age: `lot(0)` is this year's
/// grant. The steps and their order are those of [offerwright.calc.budget.CarryoverLedger], row by
/// row instead of balance by balance.
final class Lots {
  private double[][] lots = new double[0][];
  private int count;

  /// Amounts of the last close.
  final double[] expired = new double[Rows.PATHS];

  final double[] penalty = new double[Rows.PATHS];
  final double[] overCap = new double[Rows.PATHS];

  private final double[] rest = new double[Rows.PATHS];

  /// Empties the balance.
  ///
  /// @param expiry years a lot lives after its own
  /// @param years most years there will be
  void open(int expiry, int years) {
    count = Math.min(expiry, years) + 1;
    if (lots.length < count) {
      lots = Rows.table(count);
    }
    for (int age = 0; age < count; age++) {
      java.util.Arrays.fill(lots[age], 0);
    }
  }

  /// Adds a grant and writes what there is now.
  void grant(double[] amount, double[] balance) {
    Rows.add(lots[0], amount);
    balance(balance);
  }

  /// Makes a grant the lot of this year, which is empty, and writes what there is with what was
  /// carried.
  void grant(double[] amount, double[] carried, double[] balance) {
    double[] newest = lots[0];
    for (int i = 0; i < Rows.PATHS; i++) {
      newest[i] = amount[i];
      balance[i] = carried[i] + amount[i];
    }
  }

  /// Writes the sum of the lots.
  void balance(double[] out) {
    Rows.copy(lots[count - 1], out);
    for (int age = count - 2; age >= 0; age--) {
      Rows.add(out, lots[age]);
    }
  }

  /// Takes what was used in the year.
  void use(double[] used, boolean newestFirst) {
    Rows.copy(used, rest);
    for (int i = 0; i < count; i++) {
      Rows.take(lots[newestFirst ? i : count - 1 - i], rest);
    }
  }

  /// Ages, expires, penalises and cuts to the cap, the oldest first.
  ///
  /// @param cap most that is carried, by path
  void close(Terms terms, double[] cap) {
    Rows.copy(lots[count - 1], expired);
    java.util.Arrays.fill(penalty, 0);
    double[] oldest = lots[count - 1];
    for (int age = count - 1; age > 0; age--) {
      lots[age] = lots[age - 1];
      if (age == 1 || !terms.penaltyOnce()) {
        penalise(lots[age], penalty, terms.penalty());
      }
    }
    lots[0] = oldest;
    java.util.Arrays.fill(oldest, 0);
    java.util.Arrays.fill(overCap, 0);
    if (terms.carryCap() < Double.POSITIVE_INFINITY) {
      cut(cap);
    }
  }

  private void cut(double[] cap) {
    balance(overCap);
    Rows.excess(overCap, cap, overCap);
    Rows.copy(overCap, rest);
    for (int age = count - 1; age > 0; age--) {
      Rows.take(lots[age], rest);
    }
  }

  private static void penalise(double[] lot, double[] lost, double share) {
    for (int i = 0; i < Rows.PATHS; i++) {
      double taken = share * lot[i];
      lot[i] -= taken;
      lost[i] += taken;
    }
  }
}
