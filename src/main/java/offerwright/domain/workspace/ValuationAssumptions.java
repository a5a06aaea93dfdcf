package offerwright.domain.workspace;

import java.util.Optional;
import offerwright.domain.Require;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What has to be assumed to put a value on an offer. Rates are yearly and continuously compounded.
/// Every one is listed with its provenance.
///
/// @param counting as what equity enters the totals
/// @param riskFreeRate example: 4.5 %
/// @param dividendYield example: 0 %
/// @param volatility of the share price, above 0 %; example: 60 %
/// @param expectedReturn of the share price in the real world, for the certainty equivalent;
///   example: 9 %
/// @param chanceOfNothing probability that a private company's shares end worthless, 0 to 100 %;
///   example: 75 %
/// @param leavingRate chance per year of leaving before vesting, as a hazard; example: 15 %
/// @param riskAversion γ of the constant-relative-risk-aversion utility, 0 or more; example: 2
/// @param outsideWealth what the person owns besides; empty = not given, and no certainty
///   equivalent is computed
/// @param employerOnCost employer's payroll taxes as a share of cash pay; example: 7.65 %
public record ValuationAssumptions(
    EquityCounting counting,
    Percent riskFreeRate,
    Percent dividendYield,
    Percent volatility,
    Percent expectedReturn,
    Percent chanceOfNothing,
    Percent leavingRate,
    double riskAversion,
    Optional<Money> outsideWealth,
    Percent employerOnCost) {
  /// The preset of a new workspace (methods.md sections 5 and 12): equity as valued, risk-free 4.5
  /// %, no dividend, volatility 60 %, expected return 9 %, three quarters of private companies end
  /// in nothing, 15 % leave a year, γ = 2, no outside wealth given, no on-cost.
  public static final ValuationAssumptions PRESET =
      new ValuationAssumptions(
          EquityCounting.VALUED,
          Percent.of("4.5"),
          Percent.NONE,
          Percent.of(60),
          Percent.of(9),
          Percent.of(75),
          Percent.of(15),
          2,
          Optional.empty(),
          Percent.NONE);

  /// Refuses a volatility that is not above zero, shares outside 0 to 100 % and negative risk
  /// aversion.
  public ValuationAssumptions {
    Require.that(
        volatility.points().signum() > 0, "the volatility must be above 0 %%, was %s", volatility);
    Percent.portion(chanceOfNothing, "the chance of ending worthless");
    Require.that(
        leavingRate.points().signum() >= 0,
        "the leaving rate must be 0 %% or more, was %s",
        leavingRate);
    Require.that(
        riskAversion >= 0 && riskAversion <= 20,
        "risk aversion must be from 0 to 20, was %s",
        riskAversion);
    Require.that(
        employerOnCost.points().signum() >= 0,
        "the employer's on-cost must be 0 %% or more, was %s",
        employerOnCost);
    outsideWealth.ifPresent(wealth ->
        Require.that(
            !wealth.isNegative() && !wealth.isZero(),
            "outside wealth must be above 0, was %s",
            wealth));
  }

  /// These assumptions with equity counted in another way.
  public ValuationAssumptions withCounting(EquityCounting changed) {
    return new ValuationAssumptions(
        changed,
        riskFreeRate,
        dividendYield,
        volatility,
        expectedReturn,
        chanceOfNothing,
        leavingRate,
        riskAversion,
        outsideWealth,
        employerOnCost);
  }

  /// These assumptions with another risk-free rate.
  public ValuationAssumptions withRiskFreeRate(Percent changed) {
    return new ValuationAssumptions(
        counting,
        changed,
        dividendYield,
        volatility,
        expectedReturn,
        chanceOfNothing,
        leavingRate,
        riskAversion,
        outsideWealth,
        employerOnCost);
  }

  /// These assumptions with another dividend yield.
  public ValuationAssumptions withDividendYield(Percent changed) {
    return new ValuationAssumptions(
        counting,
        riskFreeRate,
        changed,
        volatility,
        expectedReturn,
        chanceOfNothing,
        leavingRate,
        riskAversion,
        outsideWealth,
        employerOnCost);
  }

  /// These assumptions with another volatility.
  public ValuationAssumptions withVolatility(Percent changed) {
    return new ValuationAssumptions(
        counting,
        riskFreeRate,
        dividendYield,
        changed,
        expectedReturn,
        chanceOfNothing,
        leavingRate,
        riskAversion,
        outsideWealth,
        employerOnCost);
  }

  /// These assumptions with another expected return.
  public ValuationAssumptions withExpectedReturn(Percent changed) {
    return new ValuationAssumptions(
        counting,
        riskFreeRate,
        dividendYield,
        volatility,
        changed,
        chanceOfNothing,
        leavingRate,
        riskAversion,
        outsideWealth,
        employerOnCost);
  }

  /// These assumptions with another chance of ending worthless.
  public ValuationAssumptions withChanceOfNothing(Percent changed) {
    return new ValuationAssumptions(
        counting,
        riskFreeRate,
        dividendYield,
        volatility,
        expectedReturn,
        changed,
        leavingRate,
        riskAversion,
        outsideWealth,
        employerOnCost);
  }

  /// These assumptions with another leaving rate.
  public ValuationAssumptions withLeavingRate(Percent changed) {
    return new ValuationAssumptions(
        counting,
        riskFreeRate,
        dividendYield,
        volatility,
        expectedReturn,
        chanceOfNothing,
        changed,
        riskAversion,
        outsideWealth,
        employerOnCost);
  }

  /// These assumptions with another risk aversion.
  public ValuationAssumptions withRiskAversion(double changed) {
    return new ValuationAssumptions(
        counting,
        riskFreeRate,
        dividendYield,
        volatility,
        expectedReturn,
        chanceOfNothing,
        leavingRate,
        changed,
        outsideWealth,
        employerOnCost);
  }

  /// These assumptions with another outside wealth.
  public ValuationAssumptions withOutsideWealth(Optional<Money> changed) {
    return new ValuationAssumptions(
        counting,
        riskFreeRate,
        dividendYield,
        volatility,
        expectedReturn,
        chanceOfNothing,
        leavingRate,
        riskAversion,
        changed,
        employerOnCost);
  }

  /// These assumptions with another on-cost of the employer.
  public ValuationAssumptions withEmployerOnCost(Percent changed) {
    return new ValuationAssumptions(
        counting,
        riskFreeRate,
        dividendYield,
        volatility,
        expectedReturn,
        chanceOfNothing,
        leavingRate,
        riskAversion,
        outsideWealth,
        changed);
  }
}
