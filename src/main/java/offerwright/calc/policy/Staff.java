package offerwright.calc.policy;

import java.util.List;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.plan.ResponseCurve;

/// Everybody a pool is shared by, as plain numbers; all arrays by person in the order of the
/// workspace. Nobody writes to them. Money is a year's, in the company's currency.
///
/// @param currency the company's currency
/// @param ids keys of the people
/// @param levels names of the levels, in the order of the ladder
/// @param teams names of the teams, and last one for people in no known team
/// @param level index of the level
/// @param team index of the team
/// @param base base pay; above 0 unless a problem says otherwise
/// @param ladder token budget of the person's level
/// @param today budget of today, in minor units
/// @param leverage output from the same tokens against the average engineer, above 0
/// @param impact `Σ share · impact` of projects, rest of the time at 1
/// @param demand mean of what is wanted in the first year, or in the months compared if these are
///   fewer
/// @param sigma standard deviation of the logarithm of it
/// @param together by team: covariance of what two of its people want against the product of their
///   means; 0 = they have nothing to do with each other; example: 0.018
/// @param leverageFrom source of the leverage
/// @param impactFrom source of the impact
/// @param demandFrom source of the demand
/// @param response how output answers to use
/// @param reference the use at which `response` is 1: mean of `demand`
/// @param value what a person of leverage 1 adds at the reference use; money
@SuppressWarnings("ArrayRecordComponent")
public record Staff(
    CurrencyCode currency,
    List<String> ids,
    List<String> levels,
    List<String> teams,
    int[] level,
    int[] team,
    double[] base,
    double[] ladder,
    long[] today,
    double[] leverage,
    double[] impact,
    double[] demand,
    double[] sigma,
    double[] together,
    InputSource[] leverageFrom,
    InputSource[] impactFrom,
    InputSource[] demandFrom,
    ResponseCurve response,
    double reference,
    double value) {
  /// Copies the lists.
  public Staff {
    ids = List.copyOf(ids);
    levels = List.copyOf(levels);
    teams = List.copyOf(teams);
  }

  /// Number of people.
  public int size() {
    return ids.size();
  }
}
