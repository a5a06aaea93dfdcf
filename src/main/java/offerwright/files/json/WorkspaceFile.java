package offerwright.files.json;

import java.util.List;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.FxTable;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.Workspace;

/// What the file holds, field by field: a marker, a version, and the parts of a [Workspace].
record WorkspaceFile(
    String format,
    int version,
    CompanyProfile company,
    Settings settings,
    LevelLadder ladder,
    List<Location> locations,
    List<Team> teams,
    List<Person> people,
    TokenPrices prices,
    FxTable fx,
    RetirementLimitTable limits,
    List<Offer> offers,
    List<CompetingOffer> competingOffers,
    List<PriceHistory> histories,
    ForecastPlan plan,
    PolicyPlan policies,
    ComparisonPlan comparison) {
  /// Says that a JSON file is one of ours.
  static final String FORMAT = "offerwright-workspace";

  /// The newest version this program writes and reads.
  static final int VERSION = 4;

  /// The first version that has price histories and a plan.
  static final int WITH_PLAN = 2;

  /// The first version that has policies, projects and what is known of people.
  static final int WITH_POLICIES = 3;

  /// The first version that says what offers are compared with.
  static final int WITH_COMPARISON = 4;

  static WorkspaceFile of(Workspace workspace) {
    return new WorkspaceFile(
        FORMAT,
        VERSION,
        workspace.company(),
        workspace.settings(),
        workspace.ladder(),
        workspace.locations(),
        workspace.teams(),
        workspace.people(),
        workspace.prices(),
        workspace.fx(),
        workspace.limits(),
        workspace.offers(),
        workspace.competingOffers(),
        workspace.histories(),
        workspace.plan(),
        workspace.policies(),
        workspace.comparison());
  }
}
