package offerwright.calc.exit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import offerwright.domain.exit.PreferredClass;

/// An exit that does not cover all preferences: the highest rank first, a rank in proportion to its
/// preferences. Nobody converts there, because what a class would get as common comes out of what
/// it gives up.
final class Preferences {
  private final List<PreferredClass> classes;
  private final int[] ranks;
  private final double[] owed;

  Preferences(List<PreferredClass> classes) {
    this.classes = classes;
    ranks =
        classes.stream()
            .map(PreferredClass::rank)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .mapToInt(rank -> rank)
            .toArray();
    owed = new double[ranks.length];
    for (int i = 0; i < ranks.length; i++) {
      for (PreferredClass held : ofRank(i)) {
        owed[i] += held.preference();
      }
    }
  }

  private List<PreferredClass> ofRank(int index) {
    return classes.stream().filter(held -> held.rank() == ranks[index]).toList();
  }

  /// Where each rank begins to be paid.
  List<BreakPoint> breakPoints() {
    List<BreakPoint> points = new ArrayList<>();
    double from = 0;
    for (int i = 0; i < ranks.length; i++) {
      String names = ofRank(i).stream().map(PreferredClass::name).collect(Collectors.joining(", "));
      points.add(new BreakPoint(from, 0, BreakPoint.Event.PREFERENCE, names));
      from += owed[i];
    }
    return points;
  }

  /// What each class gets of an exit value, in their order.
  double[] shares(double exitValue) {
    double[] shares = new double[classes.size()];
    double left = exitValue;
    for (int i = 0; i < ranks.length; i++) {
      double paid = Math.min(left, owed[i]);
      for (int k = 0; k < shares.length; k++) {
        if (classes.get(k).rank() == ranks[i]) {
          shares[k] = paid * (classes.get(k).preference() / owed[i]);
        }
      }
      left -= paid;
    }
    return shares;
  }
}
