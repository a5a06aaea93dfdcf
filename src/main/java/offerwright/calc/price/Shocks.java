package offerwright.calc.price;

import offerwright.calc.random.Draws;
import offerwright.calc.random.Exponential;
import offerwright.calc.random.Purpose;
import offerwright.domain.market.ModelTier;

/// The random numbers of one tier for a block of paths. The normal shocks of the tiers are
/// correlated by one factor: `Z = √c · F + √(1-c) · ε`; everything else is a tier's own.
///
/// The arrays returned are used again by the next call of the same kind.
final class Shocks {
  private final long seed;
  private final int firstPath;
  private final int count;
  private final long entity;
  private final double commonWeight;
  private final double ownWeight;
  private final double[] moves;
  private final double[] common;
  private final double[] first;
  private final double[] second;

  Shocks(long seed, int firstPath, int count, ModelTier tier, double correlation) {
    this.seed = seed;
    this.firstPath = firstPath;
    this.count = count;
    this.entity = entity(tier);
    this.commonWeight = Math.sqrt(correlation);
    this.ownWeight = Math.sqrt(1 - correlation);
    this.moves = new double[count];
    this.common = new double[count];
    this.first = new double[count];
    this.second = new double[count];
  }

  /// The address of a tier, fixed for ever, whatever becomes of the order of the constants.
  private static long entity(ModelTier tier) {
    return switch (tier) {
      case FRONTIER -> 1;
      case MID -> 2;
      case SMALL -> 3;
      case OPEN -> 4;
    };
  }

  /// Number of paths.
  int count() {
    return count;
  }

  /// The normal shock of the step into a month, by path.
  double[] moves(int month) {
    Draws.normals(seed, firstPath, count, month, Purpose.PRICE_OWN, entity, moves, 0);
    if (commonWeight > 0) {
      Draws.normals(seed, firstPath, count, month, Purpose.PRICE_COMMON, 0, common, 0);
      for (int p = 0; p < count; p++) {
        moves[p] = commonWeight * common[p] + ownWeight * moves[p];
      }
    }
    return moves;
  }

  /// Uniforms that give the number of falls in a month, by path.
  double[] falls(int month) {
    return uniforms(month, Purpose.FALL_COUNT, first);
  }

  /// Uniforms that give the number of rises in a month, by path.
  double[] rises(int month) {
    return uniforms(month, Purpose.RISE_COUNT, second);
  }

  /// Uniforms that say whether the mood turns before a month, by path.
  double[] turns(int month) {
    return uniforms(month, Purpose.REGIME, first);
  }

  private double[] uniforms(int month, Purpose purpose, double[] out) {
    Draws.uniforms(seed, firstPath, count, month, purpose, entity, out, 0);
    return out;
  }

  /// Normal shock of the size of a month's random steps on one path of the block.
  double stepSize(int month, int path) {
    return Draws.normal(seed, firstPath + path, month, Purpose.JUMP_SIZE, entity);
  }

  /// `e^x` of each logarithm, with the same bits on every machine.
  static void exponentials(double[] logarithm, double[] index, int offset) {
    for (int p = 0; p < logarithm.length; p++) {
      index[offset + p] = Exponential.of(logarithm[p]);
    }
  }
}
