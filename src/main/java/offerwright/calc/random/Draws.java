package offerwright.calc.random;

/// Addressed random numbers: seed, path, month, purpose and entity give the number, whatever else
/// is drawn. The scenario is not part of the address, so that scenarios are compared on the same
/// chance.
///
/// The key of [Philox4x32] is the seed. Its counter is
///
/// | word | content |
/// |---|---|
/// | 0 | `128·(path / 256) + path mod 128`: two paths, 128 apart, share a counter |
/// | 1 | `month·256 + purpose` |
/// | 2, 3 | entity, low and high word |
///
/// Of the four words out the path whose `path mod 256` is below 128 takes the first two, the other
/// one the last two, low word first: 64 bits `b`. The uniform is `((b >>> 12) + ½)·2⁻⁵²`: never 0
/// or 1 and exact under `u → 1 − u`. The normal is the [NormalQuantile] of the uniform.
public final class Draws {
  private static final double STEP = 0x1p-52;
  private static final int MOST_MONTHS = 1 << 24;

  private Draws() {}

  /// A uniform between 0 and 1, both excluded.
  ///
  /// @param path 0 or more
  /// @param month 0 to 2²⁴−1
  public static double uniform(long seed, int path, int month, Purpose purpose, long entity) {
    int half = DrawBlock.PATHS / 2;
    long[] words = {
      (long) (path / DrawBlock.PATHS) * half + path % half,
      monthWord(month, purpose),
      entity & Philox4x32.WORD,
      entity >>> 32
    };
    Philox4x32.apply(seed, words);
    int first = path % DrawBlock.PATHS < half ? 0 : 2;
    return uniform(words[first], words[first + 1]);
  }

  /// A standard normal.
  public static double normal(long seed, int path, int month, Purpose purpose, long entity) {
    return NormalQuantile.of(uniform(seed, path, month, purpose, entity));
  }

  /// Uniforms of consecutive paths: `out[offset + i]` is path `firstPath + i`. Fastest where
  /// `firstPath` and `count` are multiples of 256.
  public static void uniforms(
      long seed,
      int firstPath,
      int count,
      int month,
      Purpose purpose,
      long entity,
      double[] out,
      int offset) {
    fill(
        firstPath,
        count,
        out,
        offset,
        new DrawBlock(seed),
        (draws, block, row) -> draws.uniforms(block, month, purpose, entity, row));
  }

  /// Standard normals of consecutive paths.
  public static void normals(
      long seed,
      int firstPath,
      int count,
      int month,
      Purpose purpose,
      long entity,
      double[] out,
      int offset) {
    fill(
        firstPath,
        count,
        out,
        offset,
        new DrawBlock(seed),
        (draws, block, row) -> draws.normals(block, month, purpose, entity, row));
  }

  private interface Source {
    void fill(DrawBlock draws, int block, double[] row);
  }

  private static void fill(
      int firstPath, int count, double[] out, int offset, DrawBlock draws, Source source) {
    double[] row = new double[DrawBlock.PATHS];
    int done = 0;
    while (done < count) {
      int path = firstPath + done;
      int within = path % DrawBlock.PATHS;
      int some = Math.min(count - done, DrawBlock.PATHS - within);
      source.fill(draws, path / DrawBlock.PATHS, row);
      System.arraycopy(row, within, out, offset + done, some);
      done += some;
    }
  }

  static long monthWord(int month, Purpose purpose) {
    if (month < 0 || month >= MOST_MONTHS) {
      throw new IllegalArgumentException("month must be 0 to 16777215, was " + month);
    }
    return (long) month << 8 | purpose.code();
  }

  static double uniform(long low, long high) {
    return (((high << 32 | low) >>> 12) + 0.5) * STEP;
  }
}
