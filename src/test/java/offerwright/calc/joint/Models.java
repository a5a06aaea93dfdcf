package offerwright.calc.joint;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import offerwright.calc.price.PricePaths;
import offerwright.calc.simulate.Progress;

/// Models for tests, each with one thing that matters.
final class Models {
  static final long SEED = 20261121;
  static final int PATHS = 40_000;

  private Models() {}

  static Market market(int paths) {
    return new Market(SEED, paths, 0.3, 0, 0, 1.1, 0, steady(1));
  }

  static Market market(double share, double bonusSpread, double useSpread, double discount) {
    return new Market(SEED, PATHS, share, bonusSpread, useSpread, 1.1, discount, steady(1));
  }

  static Market at(PricePaths prices, double useSpread) {
    return new Market(SEED, PATHS, 0.3, 0, useSpread, 1, 0, prices);
  }

  /// A job that never ends unless told so.
  static OfferModel offer(Shares shares) {
    return offer(7, 0, 0, 0, shares);
  }

  static OfferModel offer(long company, int offset, double layoffs, double leaving, Shares shares) {
    return new OfferModel(company, offset, layoffs, leaving, _ -> 0, _ -> 0, true, 0, shares);
  }

  static OfferPaths run(Market market, OfferModel offer) {
    return JointSimulator.run(List.of(offer), market, 2, Progress.quiet()).getFirst();
  }

  static Amounts cash(double base, double bonus, double signOn, double benefits) {
    return new Amounts(base, bonus, signOn, 0, benefits, 0, 1, TokenModel.NONE);
  }

  /// A price that is `level` times today's in every month.
  static PricePaths steady(double level) {
    return new PricePaths() {
      @Override
      public void fill(long seed, int firstPath, int count, int months, double[] list) {
        Arrays.fill(list, level);
      }

      @Override
      public double tokensPerWork(int month) {
        return 1;
      }

      @Override
      public OptionalDouble meanList(int month) {
        return OptionalDouble.of(level);
      }
    };
  }
}
