package offerwright.files.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.FxTable;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.workspace.Settings;
import offerwright.domain.workspace.Workspace;
import offerwright.json.DomainJson;
import offerwright.json.codec.FieldNames;
import offerwright.json.codec.Findings;
import offerwright.json.codec.Place;
import offerwright.json.tree.Node;

/// Reads the parts of a workspace file one by one, so that a bad part does not cost the good ones.
final class WorkspaceParts {
  private static final List<String> NAMES =
      List.of(
          "format",
          "version",
          "company",
          "settings",
          "ladder",
          "locations",
          "teams",
          "people",
          "prices",
          "fx",
          "limits",
          "offers",
          "competingOffers");

  private static final List<String> PLANNED_NAMES =
      Stream.concat(NAMES.stream(), Stream.of("histories", "plan")).toList();

  private static final List<String> POLICY_NAMES =
      Stream.concat(PLANNED_NAMES.stream(), Stream.of("policies")).toList();

  private static final List<String> COMPARISON_NAMES =
      Stream.concat(POLICY_NAMES.stream(), Stream.of("comparison")).toList();

  private final DomainJson json;
  private final Place root;

  WorkspaceParts(DomainJson json, Findings findings) {
    this.json = json;
    this.root = Place.root(findings);
  }

  /// The workspace of a parsed file; empty if it is foreign, of a newer version or without a
  /// readable company.
  Optional<Workspace> read(Node node) {
    if (!(node instanceof Node.Fields file) || !isOurs(file)) {
      root.error(
          node,
          "This is JSON, but not an Offerwright workspace.",
          "Choose a file that begins with \"format\": \"" + WorkspaceFile.FORMAT + "\".");
      return Optional.empty();
    }
    int version = readableVersion(file);
    if (version < 1) {
      return Optional.empty();
    }
    boolean planned = version >= WorkspaceFile.WITH_PLAN;
    FieldNames.check(file, namesOf(version), root);
    Optional<CompanyProfile> company = part(file, "company", CompanyProfile.class);
    Optional<Settings> settings = part(file, "settings", Settings.class);
    LevelLadder ladder = part(file, "ladder", LevelLadder.class).orElse(LevelLadder.EMPTY);
    List<Location> locations = list(file, "locations", Location.class);
    List<Team> teams = list(file, "teams", Team.class);
    List<Person> people = list(file, "people", Person.class);
    TokenPrices prices =
        part(file, "prices", TokenPrices.class)
            .orElse(new TokenPrices(List.of(), TokenMix.AGENTIC));
    FxTable fx = part(file, "fx", FxTable.class).orElse(FxTable.EMPTY);
    RetirementLimitTable limits =
        part(file, "limits", RetirementLimitTable.class).orElse(RetirementLimitTable.EMPTY);
    List<Offer> offers = list(file, "offers", Offer.class);
    List<CompetingOffer> competing = list(file, "competingOffers", CompetingOffer.class);
    List<PriceHistory> histories =
        planned ? list(file, "histories", PriceHistory.class) : List.of();
    ForecastPlan plan = planned ? plan(file) : ForecastPlan.UNPLANNED;
    PolicyPlan policies =
        version >= WorkspaceFile.WITH_POLICIES ? policies(file) : PolicyPlan.EMPTY;
    ComparisonPlan comparison =
        version >= WorkspaceFile.WITH_COMPARISON ? comparison(file) : ComparisonPlan.EMPTY;
    return company.map(found ->
        new Workspace(
            found,
            settings.orElse(EmptyWorkspace.SETTINGS),
            ladder,
            locations,
            teams,
            people,
            prices,
            fx,
            limits,
            offers,
            competing,
            histories,
            plan,
            policies,
            comparison));
  }

  private static List<String> namesOf(int version) {
    if (version >= WorkspaceFile.WITH_COMPARISON) {
      return COMPARISON_NAMES;
    }
    if (version >= WorkspaceFile.WITH_POLICIES) {
      return POLICY_NAMES;
    }
    return version >= WorkspaceFile.WITH_PLAN ? PLANNED_NAMES : NAMES;
  }

  /// The plan part by part, so that bad settings of a run do not cost the scenarios.
  private ForecastPlan plan(Node.Fields file) {
    Optional<Node> node = present(file, "plan");
    if (node.isEmpty() || !(node.get() instanceof Node.Fields inside)) {
      // The codec says what is wrong with anything that is not an object.
      return node.flatMap(found -> json.read(found, ForecastPlan.class, root.in("plan")))
          .orElse(ForecastPlan.UNPLANNED);
    }
    return new PlanParts(json, inside, root.in("plan")).read();
  }

  /// The policies part by part, as the plan.
  private PolicyPlan policies(Node.Fields file) {
    Optional<Node> node = present(file, "policies");
    if (node.isEmpty() || !(node.get() instanceof Node.Fields inside)) {
      return node.flatMap(found -> json.read(found, PolicyPlan.class, root.in("policies")))
          .orElse(PolicyPlan.EMPTY);
    }
    return new PolicyParts(json, inside, root.in("policies")).read();
  }

  /// The comparison part by part, as the plan.
  private ComparisonPlan comparison(Node.Fields file) {
    Optional<Node> node = present(file, "comparison");
    if (node.isEmpty() || !(node.get() instanceof Node.Fields inside)) {
      return node.flatMap(found -> json.read(found, ComparisonPlan.class, root.in("comparison")))
          .orElse(ComparisonPlan.EMPTY);
    }
    return new ComparisonParts(json, inside, root.in("comparison")).read();
  }

  private static boolean isOurs(Node.Fields file) {
    return file.find("format")
        .map(format -> format instanceof Node.Text text && text.text().equals(WorkspaceFile.FORMAT))
        .orElse(false);
  }

  /// The version of the file; 0 if this program cannot read it.
  private int readableVersion(Node.Fields file) {
    Optional<Integer> version = part(file, "version", Integer.class);
    if (version.isPresent() && version.get() > WorkspaceFile.VERSION) {
      error(
          file,
          "The file was written by a newer Offerwright: it has version "
              + version.get()
              + ", this program reads versions up to "
              + WorkspaceFile.VERSION
              + ".",
          "Open it with the newer program. The file is unchanged.");
      return 0;
    }
    if (version.isPresent() && version.get() < 1) {
      error(
          file,
          "There is no version " + version.get() + " of this format.",
          "Write \"version\": " + WorkspaceFile.VERSION + ".");
      return 0;
    }
    return version.orElse(0);
  }

  private void error(Node.Fields file, String message, String repair) {
    root.in("version").error(file.find("version").orElse(file), message, repair);
  }

  private <T> Optional<T> part(Node.Fields file, String name, Class<T> type) {
    Optional<Node> node = present(file, name);
    return node.flatMap(found -> json.read(found, type, root.in(name)));
  }

  private <T> List<T> list(Node.Fields file, String name, Class<T> element) {
    return present(file, name)
        .map(found -> json.readList(found, element, root.in(name)))
        .orElse(List.of());
  }

  private Optional<Node> present(Node.Fields file, String name) {
    Optional<Node> node = file.find(name);
    if (node.isEmpty()) {
      root.error(
          file,
          "The part \"" + name + "\" is missing.",
          "Add \"" + name + "\", or take another copy of the file.");
    }
    return node;
  }
}
