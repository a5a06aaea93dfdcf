package offerwright.calc.random;

/// Quantile of the standard normal distribution, relative error about 1e-16. Source: M. J. Wichura,
/// "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37
/// (1988) 477, PPND16.
public final class NormalQuantile {
  private static final double CENTRE = 0.425;
  private static final double CENTRE_SQUARED = 0.180625;
  private static final double FAR = 5;

  private NormalQuantile() {}

  /// `z` with `Φ(z) = p`; example: `of(0.975)` is 1.95996….
  ///
  /// @param p probability above 0 (and normal: above 2e-308) and below 1
  public static double of(double p) {
    double q = p - 0.5;
    if (Math.abs(q) <= CENTRE) {
      return central(q);
    }
    return Math.copySign(tail(depth(p)), q);
  }

  /// Replaces probabilities by their quantiles, the same bits as [#of]: the central formula for
  /// all, which vectorises, then the tails, gathered.
  ///
  /// @param where scratch for one position more than values
  /// @param depths scratch as long
  /// @param sizes scratch as long
  static void fill(double[] values, int[] where, double[] depths, double[] sizes) {
    int tails = gather(values, where, depths);
    for (int i = 0; i < values.length; i++) {
      values[i] = central(values[i] - 0.5);
    }
    for (int k = 0; k < tails; k++) {
      depths[k] = Math.sqrt(-Logarithm.of(depths[k]));
    }
    for (int k = 0; k < tails; k++) {
      sizes[k] = near(depths[k]);
    }
    for (int k = 0; k < tails; k++) {
      int i = where[k];
      double size = depths[k] <= FAR ? sizes[k] : far(depths[k]);
      values[i] = Math.copySign(size, values[i]);
    }
  }

  /// Positions in the tails, and how probable something at least as far out is.
  private static int gather(double[] values, int[] where, double[] depths) {
    int tails = 0;
    for (int i = 0; i < values.length; i++) {
      double p = values[i];
      where[tails] = i;
      depths[tails] = Math.min(p, 1 - p);
      tails += Math.abs(p - 0.5) > CENTRE ? 1 : 0;
    }
    return tails;
  }

  private static double depth(double p) {
    return Math.sqrt(-Logarithm.of(Math.min(p, 1 - p)));
  }

  private static double tail(double depth) {
    return depth <= FAR ? near(depth) : far(depth);
  }

  private static double central(double q) {
    double r = CENTRE_SQUARED - q * q;
    double over =
        ((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r
                                            + 45921.95393154987)
                                        * r
                                    + 13731.69376550946)
                                * r
                            + 1971.5909503065513)
                        * r
                    + 133.14166789178438)
                * r
            + 3.3871328727963665;
    double under =
        ((((((5226.495278852854 * r + 28729.085735721943) * r + 39307.89580009271) * r
                                            + 21213.794301586597)
                                        * r
                                    + 5394.196021424751)
                                * r
                            + 687.1870074920579)
                        * r
                    + 42.31333070160091)
                * r
            + 1;
    return q * over / under;
  }

  private static double near(double depth) {
    double r = depth - 1.6;
    double over =
        ((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r
                                            + 1.2704582524523684)
                                        * r
                                    + 3.6478483247632045)
                                * r
                            + 5.769497221460691)
                        * r
                    + 4.630337846156546)
                * r
            + 1.4234371107496835;
    double under =
        ((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r
                                            + 0.14810397642748008)
                                        * r
                                    + 0.6897673349851)
                                * r
                            + 1.6763848301838038)
                        * r
                    + 2.053191626637759)
                * r
            + 1;
    return over / under;
  }

  private static double far(double depth) {
    double r = depth - FAR;
    double over =
        ((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r
                                            + 0.026532189526576124)
                                        * r
                                    + 0.29656057182850487)
                                * r
                            + 1.7848265399172913)
                        * r
                    + 5.463784911164114)
                * r
            + 6.657904643501103;
    double under =
        ((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r
                                            + 0.0007868691311456133)
                                        * r
                                    + 0.014875361290850615)
                                * r
                            + 0.1369298809227358)
                        * r
                    + 0.599832206555888)
                * r
            + 1;
    return over / under;
  }
}
