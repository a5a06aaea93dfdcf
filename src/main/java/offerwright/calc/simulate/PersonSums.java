package offerwright.calc.simulate;

import java.util.Arrays;
import java.util.List;

/// Sums over paths by person, of one block or of all blocks so far; empty where nobody asks for
/// them.
final class PersonSums {
  /// Wanted, in the unit of account.
  final double[] wanted;

  /// Wanted and not served, in the unit of account.
  final double[] unmet;

  /// Response by years.
  final double[] output;

  /// Calendar years in which the person ran out.
  final double[] ranOut;

  private int paths;

  PersonSums(int people) {
    wanted = new double[people];
    unmet = new double[people];
    output = new double[people];
    ranOut = new double[people];
  }

  /// Begins a block of so many paths.
  void open(int pathsOfBlock) {
    paths = pathsOfBlock;
    Arrays.fill(wanted, 0);
    Arrays.fill(unmet, 0);
    Arrays.fill(output, 0);
    Arrays.fill(ranOut, 0);
  }

  /// Books what was wanted in a stint.
  ///
  /// @param demand demand of the budget year up to each month
  void want(int person, List<Segment> segments, double[][] demand) {
    for (int i = 0; i < segments.size(); i++) {
      if (i + 1 == segments.size() || segments.get(i + 1).grantedMonths() > 0) {
        wanted[person] += Rows.sum(demand[segments.get(i).to() - 1], paths);
      }
    }
  }

  /// Books a calendar year of so many months.
  void close(int person, double[] missed, double[] ran, double[] response, int months) {
    unmet[person] += Rows.sum(missed, paths);
    ranOut[person] += Rows.sum(ran, paths);
    output[person] += Rows.sum(response, paths) * months / 12;
  }

  /// These sums, for somebody who keeps them while the next block is computed.
  PersonSums copy() {
    PersonSums copy = new PersonSums(wanted.length);
    copy.add(this);
    return copy;
  }

  /// Adds those of another block.
  void add(PersonSums block) {
    add(wanted, block.wanted);
    add(unmet, block.unmet);
    add(output, block.output);
    add(ranOut, block.ranOut);
  }

  private static void add(double[] to, double[] what) {
    for (int i = 0; i < to.length; i++) {
      to[i] += what[i];
    }
  }

  /// Means over so many paths, amounts in units of a price.
  PersonOutcome means(int allPaths, double unitPrice) {
    double amount = allPaths * unitPrice;
    double[] served = wanted.clone();
    Arrays.setAll(served, i -> Math.max(0, wanted[i] - unmet[i]));
    return new PersonOutcome(
        over(wanted, amount),
        over(served, amount),
        over(unmet, amount),
        over(output, allPaths),
        over(ranOut, allPaths));
  }

  private static double[] over(double[] sums, double by) {
    return Arrays.stream(sums).map(sum -> sum / by).toArray();
  }
}
