package offerwright.calc.joint;

import java.util.Arrays;

/// One offer on the paths of a block.
final class OfferBlock {
  private final OfferModel offer;
  private final Market market;
  private final OfferPaths out;
  private final ShareBlock shares;
  private final double[] work = new double[Block.PATHS];

  private interface ShareBlock {
    void fill(Block block, OfferPaths out, int from, int count);
  }

  OfferBlock(OfferModel offer, Market market, OfferPaths out) {
    this.offer = offer;
    this.market = market;
    this.out = out;
    shares =
        switch (offer.shares()) {
          case Shares.None _ -> (_, _, _, _) -> {};
          case Shares.Listed listed -> new ListedShares(offer, listed)::fill;
          case Shares.Unlisted unlisted -> new UnlistedShares(offer, unlisted)::fill;
        };
  }

  void fill(Block block, int from, int count) {
    Tenure.fill(offer, block, out, from, count);
    Tenure.bonuses(offer, block, market.bonusSpread(), out, from, count);
    shares.fill(block, out, from, count);
    tokens(block, from, count);
  }

  /// Prices are means over the months of a year; what is wished for answers to the price of the
  /// same work, `p^(1-ε)`.
  private void tokens(Block block, int from, int count) {
    double power = 1 - market.elasticity();
    for (int year = 0; year < Horizon.YEARS; year++) {
      double[] price = out.tokenPrice[year];
      double[] wish = out.wish[year];
      Arrays.fill(work, 0);
      int first = offer.offset() + year * Horizon.MONTHS_IN_YEAR;
      for (int month = first; month < first + Horizon.MONTHS_IN_YEAR; month++) {
        double[] list = block.list[month];
        double perWork = market.prices().tokensPerWork(month);
        for (int i = 0; i < count; i++) {
          price[from + i] += list[i] / Horizon.MONTHS_IN_YEAR;
          work[i] += list[i] * perWork / Horizon.MONTHS_IN_YEAR;
        }
      }
      for (int i = 0; i < count; i++) {
        wish[from + i] = block.wish[year][i] * response(work[i], power);
      }
    }
  }

  private static double response(double price, double power) {
    return power == 0 || price == 1 ? 1 : StrictMath.exp(power * StrictMath.log(price));
  }
}
