package offerwright.calc.forecast;

import java.time.YearMonth;
import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.plan.Scenario;

/// What a projection is made from: a scenario, and what it meets in the company, as plain numbers
/// in the company's currency.
///
/// @param scenario headcount plan, demand, budget rules, value
/// @param first first month of the horizon
/// @param currency the company's currency
/// @param unitPrice today's price of a million tokens
/// @param overhead other cost per engineer and month
/// @param upfront cost at the start
/// @param levels in the order of the ladder
/// @param listIndex mean of the list price by month against today; example: 0.97
/// @param tokensPerWork tokens the same work takes by month against today; example: 1.02
public record ProjectionInputs(
    Scenario scenario,
    YearMonth first,
    CurrencyCode currency,
    double unitPrice,
    double overhead,
    double upfront,
    List<Level> levels,
    List<Double> listIndex,
    List<Double> tokensPerWork) {
  /// Decimals of a flow in tokens: a budget in tokens is counted in millions.
  private static final int TOKEN_DECIMALS = 6;

  /// A level.
  ///
  /// @param id its key
  /// @param name its name
  /// @param above index of the level its people are promoted to; -1 = none
  /// @param start people at the start
  /// @param base mean base pay of its people
  /// @param grant a year's budget at today's prices, in money
  /// @param monthly what an average person wants a month at today's price, before the scale of the
  ///   demand
  /// @param phases project phases by month, weighted by the teams of its people; example: 1.1
  public record Level(
      String id,
      String name,
      int above,
      double start,
      double base,
      double grant,
      double monthly,
      List<Double> phases) {
    /// Copies the list.
    public Level {
      phases = List.copyOf(phases);
    }
  }

  /// Copies the lists; refuses paths of different lengths.
  public ProjectionInputs {
    levels = List.copyOf(levels);
    listIndex = List.copyOf(listIndex);
    tokensPerWork = List.copyOf(tokensPerWork);
    int months = listIndex.size();
    Require.that(months > 0, "a projection needs a month");
    Require.that(
        tokensPerWork.size() == months
            && levels.stream().allMatch(level -> level.phases().size() == months),
        "prices, tokens per work and phases must have the same months");
  }

  /// Number of months.
  public int months() {
    return listIndex.size();
  }

  /// True if budgets are counted in tokens, in millions.
  public boolean inTokens() {
    return scenario.budget().unit() == BudgetUnit.TOKENS;
  }

  /// Today's price of one unit of a budget: 1 for money, the price of a million tokens for tokens.
  public double unit() {
    return inTokens() ? unitPrice : 1;
  }

  /// Decimals that flows of a budget are rounded to: those of the currency, or whole tokens.
  public int decimals() {
    return inTokens() ? TOKEN_DECIMALS : currency.digits();
  }

  /// Number of calendar years touched.
  public int years() {
    return yearOf(months() - 1) + 1;
  }

  /// Calendar month of a month of the horizon, 1 to 12.
  public int calendarMonth(int month) {
    return first.plusMonths(month).getMonthValue();
  }

  /// Calendar year of a month, counted from 0.
  public int yearOf(int month) {
    return (first.getMonthValue() - 1 + month) / 12;
  }

  /// First month of a calendar year inside the horizon.
  public int firstMonth(int year) {
    return Math.max(0, year * 12 - (first.getMonthValue() - 1));
  }

  /// Month after the last one of a calendar year inside the horizon.
  public int endMonth(int year) {
    return Math.min(months(), (year + 1) * 12 - (first.getMonthValue() - 1));
  }

  /// True if the horizon holds the last month of a calendar year, so that the year is closed.
  public boolean closes(int year) {
    return calendarMonth(endMonth(year) - 1) == 12;
  }
}
