package offerwright.calc.forecast;

import offerwright.domain.plan.DemandProfile;

/// What tokens cost and how much is wanted at that price, by month, without chance.
///
/// @param inputs list prices and tokens per work
record ProjectedPrices(ProjectionInputs inputs) {
  /// Price of the work against today.
  double effective(int month) {
    return inputs.listIndex().get(month) * inputs.tokensPerWork().get(month);
  }

  /// Price of one unit of a budget: 1 for money; tokens cost their list price.
  double unit(int month) {
    return inputs.inTokens() ? inputs.unitPrice() * inputs.listIndex().get(month) : 1;
  }

  /// What a grant made in a month is multiplied with: the passed-on share of the move of the
  /// effective price until then; 1 for a budget in tokens.
  double grantIndex(int month) {
    if (inputs.inTokens()) {
      return 1;
    }
    double passedOn = inputs.scenario().budget().indexation().fraction();
    return 1 + passedOn * (effective(month) - 1);
  }

  /// What everybody's demand is multiplied with: scale, season, growth and the answer to the price.
  double demand(int month) {
    DemandProfile profile = inputs.scenario().demand();
    return profile.scale().fraction()
        * profile.seasonality().get(inputs.calendarMonth(month) - 1).fraction()
        * StrictMath.exp(profile.growth().fraction() * month / 12)
        * StrictMath.pow(effective(month), 1 - profile.elasticity());
  }
}
