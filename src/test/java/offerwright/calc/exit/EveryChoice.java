package offerwright.calc.exit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.Participation;
import offerwright.domain.exit.PreferredClass;

/// A waterfall the long way, for tests: every way in which classes may convert and options may be
/// exercised is paid out step by step, and those ways are kept in which nobody gains by choosing
/// otherwise alone.
final class EveryChoice {
  private static final double HAIR = 1e-3;

  private final CapTable table;
  private final double exit;
  private final int classes;
  private final int choices;

  EveryChoice(CapTable table, double exit) {
    this.table = table;
    this.exit = exit;
    classes = table.preferred().size();
    choices = classes + table.options().size();
  }

  /// Payouts of every combination of choices that nobody would leave, in the order of the cap
  /// table.
  List<double[]> stable() {
    List<double[]> stable = new ArrayList<>();
    for (int choice = 0; choice < 1 << choices; choice++) {
      double[] paid = paid(choice);
      boolean content = true;
      for (int i = 0; i < choices && content; i++) {
        int at = table.common().size() + i;
        content = paid(choice ^ 1 << i)[at] <= paid[at] + HAIR;
      }
      if (content) {
        stable.add(paid);
      }
    }
    return stable;
  }

  /// Payouts when class i converts where bit i is set, and options are exercised where theirs is.
  private double[] paid(int choice) {
    int first = table.common().size();
    double[] paid = new double[first + choices];
    double[] shares = new double[paid.length];
    double[] most = new double[paid.length];
    Arrays.fill(most, Double.POSITIVE_INFINITY);
    double strikes = 0;
    for (int i = 0; i < first; i++) {
      shares[i] = table.common().get(i).shares();
    }
    for (int i = 0; i < classes; i++) {
      PreferredClass held = table.preferred().get(i);
      boolean converts = (choice >> i & 1) != 0;
      if (converts || !(held.participation() instanceof Participation.None)) {
        shares[first + i] = held.shares();
      }
      if (!converts && held.participation() instanceof Participation.Capped(double multiple)) {
        most[first + i] = multiple * held.invested().toDouble();
      }
    }
    for (int i = classes; i < choices; i++) {
      if ((choice >> i & 1) != 0) {
        shares[first + i] = table.options().get(i - classes).shares();
        strikes += shares[first + i] * table.options().get(i - classes).strike().toDouble();
      }
    }
    double left = preferences(choice, paid, exit + strikes);
    share(left, shares, most, paid);
    for (int i = classes; i < choices; i++) {
      paid[first + i] -= shares[first + i] * table.options().get(i - classes).strike().toDouble();
    }
    return paid;
  }

  private double preferences(int choice, double[] paid, double money) {
    double left = money;
    List<Integer> ranks =
        table.preferred().stream()
            .map(PreferredClass::rank)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
    for (int rank : ranks) {
      double owed = 0;
      for (int i = 0; i < classes; i++) {
        owed += owed(choice, i, rank);
      }
      double part = owed == 0 ? 0 : Math.min(1, left / owed);
      for (int i = 0; i < classes; i++) {
        paid[table.common().size() + i] += part * owed(choice, i, rank);
      }
      left -= part * owed;
    }
    return left;
  }

  private double owed(int choice, int i, int rank) {
    PreferredClass held = table.preferred().get(i);
    return held.rank() == rank && (choice >> i & 1) == 0 ? held.preference() : 0;
  }

  /// Shares money by shares; whoever reaches a limit stops there and the others go on.
  private static void share(double money, double[] shares, double[] most, double[] paid) {
    double left = money;
    double[] open = shares.clone();
    for (int round = 0; round <= shares.length && left > 0; round++) {
      double all = Arrays.stream(open).sum();
      double price = left / all;
      for (int i = 0; i < open.length; i++) {
        if (open[i] > 0) {
          price = Math.min(price, (most[i] - paid[i]) / open[i]);
        }
      }
      for (int i = 0; i < open.length; i++) {
        paid[i] += price * open[i];
        left -= price * open[i];
        if (most[i] < Double.POSITIVE_INFINITY && most[i] - paid[i] <= 1e-13 * most[i]) {
          open[i] = 0;
        }
      }
      if (left < 1e-13 * money) {
        left = 0;
      }
    }
  }
}
