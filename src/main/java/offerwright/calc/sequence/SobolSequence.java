package offerwright.calc.sequence;

import offerwright.calc.random.Philox4x64;
import offerwright.calc.random.Purpose;
import offerwright.domain.Require;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/// Points of a Sobol' sequence with the direction numbers of Joe and Kuo (2008, SIAM Journal on
/// Scientific Computing 30, set 6.21201; read from Commons Math, which ships them), plain or
/// scrambled by a random linear matrix and a random digital shift (Matoušek 1998, Journal of
/// Complexity 14).
///
/// Scrambled points are uniform one by one and evenly spread together. A mean over `2^k` of them,
/// from the first on, has an error that no longer is what the variance within says: it is estimated
/// from several independent scrambles, each of which is one unit of
/// [offerwright.calc.estimate.MeanEstimate]. The first point is kept; leaving it out spoils the
/// balance of the set (Owen 2020, arXiv 2008.08051).
public final class SobolSequence {
  /// Most dimensions.
  public static final int MOST_DIMENSIONS = 1_000;

  /// Bits of an index: 2³¹ points.
  private static final int COLUMNS = 31;

  /// Bits of a coordinate, the significant digits of a uniform of this product.
  private static final int BITS = 52;

  private static final double UNIT = 0x1p-52;
  private static final int WORDS = 4;

  /// `directions[d][j]` in the upper bits of 52.
  private final long[][] directions;

  private final long[] shifts;
  private final double centre;

  private SobolSequence(long[][] directions, long[] shifts, double centre) {
    this.directions = directions;
    this.shifts = shifts;
    this.centre = centre;
  }

  /// The plain sequence; its first point is 0 in every dimension, so its points must not be turned
  /// into normals.
  ///
  /// @param dimensions 1 to 1,000
  public static SobolSequence plain(int dimensions) {
    Require.that(
        dimensions >= 1 && dimensions <= MOST_DIMENSIONS,
        "a sequence has 1 to %d dimensions, not %d",
        MOST_DIMENSIONS,
        dimensions);
    SobolSequenceGenerator published = new SobolSequenceGenerator(dimensions);
    long[][] directions = new long[dimensions][COLUMNS];
    for (int j = 0; j < COLUMNS; j++) {
      // The point whose Gray code is the bit j alone is direction number j itself.
      double[] point = published.skipTo((int) ((2L << j) - 1));
      for (int d = 0; d < dimensions; d++) {
        directions[d][j] = (long) (point[d] * 0x1p52);
      }
    }
    return new SobolSequence(directions, new long[dimensions], 0);
  }

  /// A scramble of this sequence: every coordinate of every point lies strictly between 0 and 1.
  ///
  /// @param seed of the run
  /// @param replicate number of the scramble; another number is an independent scramble
  public SobolSequence scrambled(long seed, int replicate) {
    int dimensions = directions.length;
    long[][] mixed = new long[dimensions][COLUMNS];
    long[] moved = new long[dimensions];
    long[] bits = new long[BITS + WORDS];
    for (int d = 0; d < dimensions; d++) {
      draw(seed, replicate, d, bits);
      for (int j = 0; j < COLUMNS; j++) {
        mixed[d][j] = multiply(bits, directions[d][j]);
      }
      moved[d] = bits[BITS] >>> (Long.SIZE - BITS);
    }
    return new SobolSequence(mixed, moved, 0.5);
  }

  private static void draw(long seed, int replicate, int dimension, long[] bits) {
    long[] words = new long[WORDS];
    for (int i = 0; i < bits.length; i += WORDS) {
      words[0] = i;
      words[1] = dimension;
      words[2] = replicate;
      words[3] = Purpose.SCRAMBLE.code();
      Philox4x64.apply(seed, 0, words);
      System.arraycopy(words, 0, bits, i, WORDS);
    }
  }

  /// A lower triangular matrix of random bits with a diagonal of ones, times a direction number:
  /// bit r of the product, from the top, mixes the bits above it and flips with bit r.
  private static long multiply(long[] random, long direction) {
    long product = 0;
    for (int row = 0; row < BITS; row++) {
      long diagonal = 1L << (BITS - 1 - row);
      long above = -(diagonal << 1) & ((1L << BITS) - 1);
      long mask = (random[row] & above) | diagonal;
      product |= (Long.bitCount(mask & direction) & 1L) << (BITS - 1 - row);
    }
    return product;
  }

  /// Number of dimensions.
  public int dimensions() {
    return directions.length;
  }

  /// A coordinate of a point. Points are in the order of the Gray code, as usually printed: the
  /// first `2^k` are the same set in either order. Example: the plain points of dimension 0 are 0,
  /// 0.5, 0.75, 0.25.
  ///
  /// @param index number of the point from 0
  /// @param dimension from 0
  public double coordinate(int index, int dimension) {
    long bits = shifts[dimension];
    long[] columns = directions[dimension];
    for (int rest = index ^ (index >>> 1); rest != 0; rest &= rest - 1) {
      bits ^= columns[Integer.numberOfTrailingZeros(rest)];
    }
    return (bits + centre) * UNIT;
  }

  /// Writes a whole point.
  ///
  /// @param index number of the point from 0
  /// @param out as long as there are dimensions
  public void point(int index, double[] out) {
    for (int d = 0; d < directions.length; d++) {
      out[d] = coordinate(index, d);
    }
  }
}
