package offerwright.calc.joint;

/// One offer on the paths of a block.
final class OfferBlock {
  private final OfferModel offer;
  private final Market market;
  private final OfferPaths out;
  private final ShareBlock shares;

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

  /// Prices are means over the months of a year.
  private void tokens(Block block, int from, int count) {
    for (int year = 0; year < Horizon.YEARS; year++) {
      System.arraycopy(block.wish[year], 0, out.wish[year], from, count);
      double[] price = out.tokenPrice[year];
      double[] work = out.tokenWork[year];
      int first = offer.offset() + year * Horizon.MONTHS_IN_YEAR;
      for (int month = first; month < first + Horizon.MONTHS_IN_YEAR; month++) {
        double[] list = block.list[month];
        double perWork = market.prices().tokensPerWork(month);
        for (int i = 0; i < count; i++) {
          price[from + i] += list[i] / Horizon.MONTHS_IN_YEAR;
          work[from + i] += list[i] * perWork / Horizon.MONTHS_IN_YEAR;
        }
      }
    }
  }
}
