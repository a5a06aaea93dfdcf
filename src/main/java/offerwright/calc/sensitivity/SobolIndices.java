package offerwright.calc.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import offerwright.calc.sequence.SobolSequence;
import offerwright.domain.Require;

/// Sobol' indices of a figure, by the design of Saltelli: two sets of points A and B, and for every
/// input the set A with that input taken from B, `n (d + 2)` evaluations in all. With `f` less its
/// mean and `V` its variance,
///
/// - first order (Saltelli et al. 2010): `S = mean(f_B (f_AB - f_A)) / V`;
/// - total (Jansen 1999): `T = mean((f_A - f_AB)²) / 2V`.
///
/// They say "which input", not "in which direction", and hold for independent inputs only. An
/// estimate near 0 can come out a little below it. The intervals are 95 % bootstrap intervals over
/// the points; since the points are spread more evenly than chance would, they are rather too wide.
public final class SobolIndices {
  private SobolIndices() {}

  /// The indices in the order of the inputs; all 0 if the figure does not move at all.
  ///
  /// @param inputs names of the inputs
  /// @param model the figure at a point of quantiles, one coordinate an input, each inside 0 to 1;
  ///   must not keep or change the array
  /// @param points n, a power of two, 64 to 2²⁰; example: 1,024
  /// @param seed the same seed gives the same figures to the last bit
  public static List<SobolIndex> of(
      List<String> inputs, ToDoubleFunction<double[]> model, int points, long seed) {
    int count = inputs.size();
    Require.that(
        Integer.bitCount(points) == 1 && points >= 64 && points <= 1 << 20,
        "the number of points must be a power of two from 64 to 2^20, was %d",
        points);
    Require.that(
        count >= 1 && 2 * count <= SobolSequence.MOST_DIMENSIONS,
        "%d inputs cannot be analysed",
        count);
    SobolSequence cube = SobolSequence.plain(2 * count).scrambled(seed, 0);
    double[] both = new double[2 * count];
    double[][] mixed = new double[count][points];
    double[] a = new double[points];
    double[] b = new double[points];
    double[] at = new double[count];
    for (int point = 0; point < points; point++) {
      cube.point(point, both);
      System.arraycopy(both, count, at, 0, count);
      b[point] = model.applyAsDouble(at);
      System.arraycopy(both, 0, at, 0, count);
      a[point] = model.applyAsDouble(at);
      for (int input = 0; input < count; input++) {
        at[input] = both[count + input];
        mixed[input][point] = model.applyAsDouble(at);
        at[input] = both[input];
      }
    }
    SaltelliDesign design = new SaltelliDesign(a, b, mixed);
    return named(inputs, design, new Bootstrap(design, seed));
  }

  private static List<SobolIndex> named(
      List<String> inputs, SaltelliDesign design, Bootstrap bootstrap) {
    double[] first = design.first();
    double[] total = design.total();
    List<SobolIndex> indices = new ArrayList<>();
    for (int input = 0; input < inputs.size(); input++) {
      indices.add(
          new SobolIndex(
              inputs.get(input),
              bootstrap.first(input, first[input]),
              bootstrap.total(input, total[input])));
    }
    return List.copyOf(indices);
  }
}
