package offerwright.calc.policy;

/// The use one person gets at a price when demand is uncertain, in logarithms of reference uses.
/// Keeps the last answer, from which the next one is a step or two away.
final class WantedUse {
  private static final double CLOSE = 1e-7;
  private static final int ITERATIONS = 100;

  /// A share of `e^-60` of the whole is less than a cent of any pool.
  private static final double NOTHING = 60;

  private final MarginalEnvelope envelope;
  private final NormalTail tail;
  private final double logLeverage;
  private final double logMedian;
  private final double sigma;

  /// Logarithm of the use up to which a unit is worth `top`; minus infinity for none.
  private final double lump;

  /// The most that a unit is worth to somebody of leverage 1.
  private final double top;

  private final double first;
  private final double end;
  private final boolean served;
  private double z;
  private double price = Double.NaN;
  private double steep;
  private double slope;

  /// @param staff everybody
  /// @param i which person
  /// @param envelope slope of the response
  /// @param lumps what is worth giving of uncertain demand
  /// @param tail the normal tail
  /// @param all logarithm of the whole
  /// @param part logarithm of what the whole is of all demand
  WantedUse(
      Staff staff,
      int i,
      MarginalEnvelope envelope,
      WantedLumps lumps,
      NormalTail tail,
      double all,
      double part) {
    this.envelope = envelope;
    this.tail = tail;
    double logMean = StrictMath.log(staff.demand()[i] / References.of(staff));
    logLeverage = StrictMath.log(staff.leverage()[i]);
    sigma = staff.sigma()[i];
    logMedian = logMean - sigma * sigma / 2;
    served = staff.demand()[i] > 0;
    end = sigma > 0 ? all : Math.min(all, logMean);
    if (lumps.exist() && sigma > 0 && served) {
      WantedLumps.Lump wanted = lumps.of(logMedian, sigma);
      lump = wanted.at();
      top = wanted.worth();
    } else {
      lump = envelope.lump();
      top = envelope.top();
    }
    first = Math.min(logMean + part, end);
    z = first;
  }

  boolean isServed() {
    return served;
  }

  boolean isCertain() {
    return !(sigma > 0);
  }

  /// Logarithm of the most the last unit of a use can be worth, whatever the demand.
  double worthAtMost(double logUse) {
    return logLeverage + envelope.at(logUse);
  }

  double worthAtStart() {
    return logLeverage + worth(first);
  }

  /// At everything, or at what is wanted if that is certain.
  double worthAtEnd() {
    return logLeverage + worth(end);
  }

  /// The use at a price; 0 if the first unit is not worth it.
  double at(double logPrice) {
    slope = 0;
    double target = logPrice - logLeverage;
    if (!served || target >= top) {
      price = Double.NaN;
      return 0;
    }
    if (isCertain() && worth(end) >= target) {
      price = Double.NaN;
      return StrictMath.exp(end);
    }
    double from =
        Double.isNaN(price)
            ? first
            : Math.clamp(z + (logPrice - price) / steep, end - NOTHING, end);
    if (!search(target, from)) {
      price = Double.NaN;
      return 0;
    }
    double use = StrictMath.exp(z);
    slope = steep < 0 ? use / steep : 0;
    price = steep < 0 ? logPrice : Double.NaN;
    return use;
  }

  /// Slope of the last use by the logarithm of the price.
  double slope() {
    return slope;
  }

  private boolean search(double target, double from) {
    z = Math.min(Math.max(from, lump), end);
    for (int i = 0; i < ITERATIONS; i++) {
      steep = steepness(z);
      // Flat is where nobody doubts that more is wanted, and every unit is worth the same.
      double next = steep < 0 ? Math.min(z - (worth(z) - target) / steep, end) : end;
      double moved = Math.abs(next - z);
      z = next;
      if (z < end - NOTHING) {
        return false;
      }
      if (moved < CLOSE) {
        return true;
      }
    }
    return true;
  }

  private double worth(double at) {
    if (at <= lump) {
      return top;
    }
    return envelope.curve().marginal(at) + (sigma > 0 ? tail.log((at - logMedian) / sigma) : 0);
  }

  private double steepness(double at) {
    if (at < lump) {
      return 0;
    }
    return envelope.curve().marginalSlope(at)
        + (sigma > 0 ? tail.slope((at - logMedian) / sigma) / sigma : 0);
  }
}
