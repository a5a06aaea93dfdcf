package offerwright.calc.sample;

import java.util.List;
import java.util.Optional;
import offerwright.calc.forecast.StandardPlan;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Listing;
import offerwright.domain.company.Location;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.ModelTier;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;
import offerwright.domain.token.TokenRules;
import offerwright.domain.workspace.Guidelines;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.Transparency;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// What File > New starts from.
public final class EmptyWorkspace {
  /// The token policy of a new workspace: frontier models, calendar year, half of what is left is
  /// carried but at most 20 % of a grant, for two years, overspending is taken from the next grant;
  /// lapses on leaving, learning allowed, 30 days' notice of change.
  public static final TokenRules TOKEN_RULES =
      new TokenRules(
          ModelTier.FRONTIER,
          BudgetReset.CALENDAR_YEAR,
          new CarryoverRule(Percent.of(50), Optional.of(Percent.of(20)), 2, Percent.ALL),
          LeavingRule.LAPSES,
          PersonalUseRule.LEARNING,
          30);

  /// The settings of a new workspace: preset limits and assumptions, bonuses expected at 90 %,
  /// offers open for 14 days.
  public static final Settings SETTINGS =
      new Settings(
          "recruiter",
          Guidelines.PRESET,
          ValuationAssumptions.PRESET,
          TOKEN_RULES,
          Percent.of(90),
          14,
          Transparency.TRANSPARENT);

  private EmptyWorkspace() {}

  /// A private company without levels, people or offers that has what an offer needs besides:
  /// preset settings, token prices, retirement limits, the standard plan and one location. Nothing
  /// is disclosed about its shares, and it knows no exchange rates: in another currency than USD a
  /// rate from USD has to be entered before a token budget can be shown in tokens.
  public static Workspace named(String company, CurrencyCode currency) {
    Workspace empty =
        new Workspace(
            new CompanyProfile(company, Listing.PRIVATE, currency, StockFacts.NOT_DISCLOSED, ""),
            SETTINGS,
            LevelLadder.EMPTY,
            List.of(new Location("office", "Office", currency)),
            List.of(),
            List.of(),
            DatedTables.tokenPrices(),
            FxTable.EMPTY,
            DatedTables.retirementLimits(),
            List.of(),
            List.of(),
            List.of(),
            ForecastPlan.UNPLANNED,
            PolicyPlan.EMPTY,
            ComparisonPlan.EMPTY);
    return empty.withPlan(StandardPlan.of(empty));
  }
}
