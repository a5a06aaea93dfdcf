package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds room for labels along a line, so that none covers another.
final class LabelSpread {
  private LabelSpread() {}

  /// Places as near to the wanted ones as possible (least squares), at least `gap` apart and within
  /// `least` to `greatest`, in the order given. Labels keep the order of their wanted places. What
  /// does not fit into the line at all stays `gap` apart and runs over its end.
  static List<Double> places(List<Double> wanted, double gap, double least, double greatest) {
    List<Integer> order =
        IntStream.range(0, wanted.size())
            .boxed()
            .sorted(Comparator.comparingDouble(wanted::get))
            .toList();
    // Less its gaps, keeping labels apart is keeping them in order: pool adjacent violators.
    List<double[]> blocks = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      blocks.add(new double[] {wanted.get(order.get(i)) - i * gap, 1});
      while (blocks.size() > 1 && blocks.getLast()[0] < blocks.get(blocks.size() - 2)[0]) {
        double[] last = blocks.removeLast();
        double[] before = blocks.removeLast();
        double count = last[1] + before[1];
        blocks.add(new double[] {(last[0] * last[1] + before[0] * before[1]) / count, count});
      }
    }
    double top = Math.max(least, greatest - (order.size() - 1) * gap);
    Double[] places = new Double[wanted.size()];
    int at = 0;
    for (double[] block : blocks) {
      for (int i = 0; i < block[1]; i++) {
        places[order.get(at)] = Math.clamp(block[0], least, top) + at * gap;
        at++;
      }
    }
    return List.of(places);
  }
}
