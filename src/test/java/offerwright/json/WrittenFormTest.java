package offerwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.company.Team;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.Vesting;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.DriftMeaning;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.RandomSteps;
import offerwright.domain.market.Regime;
import offerwright.domain.market.ScheduledStep;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.Approval;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.BudgetUnit;
import offerwright.domain.plan.CapRule;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.ForecastPlan;
import offerwright.domain.plan.HeadcountPlan;
import offerwright.domain.plan.LotOrder;
import offerwright.domain.plan.PenaltyTiming;
import offerwright.domain.plan.PriceOutlook;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.plan.TaskCategory;
import offerwright.domain.plan.ValueCase;
import offerwright.domain.policy.Adoption;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.policy.CustomAmount;
import offerwright.domain.policy.HybridPart;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.Measurement;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.PolicyPlan;
import offerwright.domain.policy.PolicyTotal;
import offerwright.domain.policy.Project;
import offerwright.domain.policy.ProjectShare;
import offerwright.domain.policy.TeamBudget;
import offerwright.domain.policy.TeamPools;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// Pins the words of the format. If one of these fails, files and databases written before can no
/// longer be read: give the format a new version and a way to read the old one.
class WrittenFormTest {
  private final DomainJson json = new DomainJson();

  @Test
  void moneyAndPricesKeepTheirDecimalsAsText() {
    assertThat(json.write(Money.of(244_000, CurrencyCode.USD)))
        .isEqualTo("{\"amount\":\"244000.00\",\"currency\":\"USD\"}");
    assertThat(json.write(UnitPrice.of("4.20", CurrencyCode.USD)))
        .isEqualTo("{\"amount\":\"4.2\",\"currency\":\"USD\"}");
  }

  @Test
  void sharesCountsAndDaysAreScalars() {
    assertThat(json.write(Percent.of("12.5"))).isEqualTo("\"12.5%\"");
    assertThat(json.write(new TokenCount(1_000_000_000))).isEqualTo("1000000000");
    assertThat(json.write(LocalDate.of(2027, 1, 4))).isEqualTo("\"2027-01-04\"");
  }

  @Test
  void emptyComponentsAreLeftOut() {
    assertThat(json.write(new Cliff(12, Optional.empty()))).isEqualTo("{\"installment\":12}");
    assertThat(json.write(new Cliff(1, Optional.of(Percent.of(25)))))
        .isEqualTo("{\"installment\":1,\"share\":\"25%\"}");
  }

  @Test
  void variantsSayTheirType() {
    Money amount = Money.of(5, CurrencyCode.USD);
    assertThat(json.write(new TokenAmount.InMoney(amount)))
        .startsWith("{\"type\":\"in-money\",\"annual\":{");
    assertThat(json.write(new TokenAmount.InTokens(new TokenCount(7))))
        .isEqualTo("{\"type\":\"in-tokens\",\"annual\":7}");
    assertThat(json.write(new TokenAmount.ShareOfBase(Percent.of(50), amount)))
        .startsWith("{\"type\":\"share-of-base\",\"share\":\"50%\",\"cap\":{");
    assertThat(json.write(new EquityQuantity.Units(24_000)))
        .isEqualTo("{\"type\":\"units\",\"count\":24000}");
    assertThat(json.write(new EquityQuantity.Value(amount)))
        .startsWith("{\"type\":\"value\",\"amount\":{");
    assertThat(json.write(new RepaymentCurve.StraightDaily()))
        .isEqualTo("{\"type\":\"straight-daily\"}");
    assertThat(
            json.write(new Repayment(12, new RepaymentCurve.StraightMonthly(), RepaymentBasis.NET)))
        .isEqualTo("{\"months\":12,\"curve\":{\"type\":\"straight-monthly\"},\"basis\":\"net\"}");
    assertThat(
            json.write(
                new RepaymentCurve.Stepped(List.of(new RepaymentCurve.Step(12, Percent.ALL)))))
        .isEqualTo("{\"type\":\"stepped\",\"steps\":[{\"throughMonth\":12,\"owed\":\"100%\"}]}");
  }

  @Test
  void vestingIsNamedAsInTheOpenCapFormat() {
    assertThat(json.write(Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF))
        .isEqualTo(
            "{\"allocation\":\"cumulative-round-down\",\"statements\":[{\"share\":\"100%\",\"occurrences\":48,"
                + "\"period\":{\"length\":1,\"unit\":\"months\"},\"cliff\":{\"installment\":12}}]}");
  }

  @Test
  void aRecordThatIsOnlyAListIsWrittenAsTheList() {
    assertThat(json.write(LevelLadder.EMPTY)).isEqualTo("[]");
  }

  @Test
  void fieldsComeInTheOrderOfTheComponents() {
    UnitPrice price = UnitPrice.of("4", CurrencyCode.USD);
    PriceCard card =
        new PriceCard(
            ModelTier.FRONTIER,
            "Model",
            price,
            price,
            price,
            LocalDate.of(2026, 9, 22),
            PriceStatus.LIST,
            "the vendor");
    assertThat(json.write(card))
        .startsWith(
            "{\"tier\":\"frontier\",\"model\":\"Model\",\"input\":{\"amount\":\"4\",\"currency\":\"USD\"},\"cachedInput\":")
        .endsWith("\"effective\":\"2026-09-22\",\"status\":\"list\",\"source\":\"the vendor\"}");
  }

  @Test
  void everyComponentNameOfTheWorkspaceIsPinned() {
    assertThat(names(Workspace.class))
        .containsExactly(
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
            "competingOffers",
            "histories",
            "plan",
            "policies",
            "comparison");
    assertThat(names(Offer.class))
        .containsExactly(
            "id",
            "candidate",
            "placement",
            "terms",
            "expires",
            "state",
            "version",
            "justification",
            "note",
            "history");
    assertThat(names(CompetingOffer.class))
        .containsExactly("id", "employer", "listing", "role", "terms");
  }

  @Test
  void everyNameOfThePlanIsPinned() {
    assertThat(names(ForecastPlan.class))
        .containsExactly("simulation", "scenarios", "variants", "software");
    assertThat(names(SimulationSettings.class)).containsExactly("first", "months", "paths", "seed");
    assertThat(names(Scenario.class))
        .containsExactly("id", "name", "headcount", "prices", "demand", "budget", "value");
    assertThat(names(HeadcountPlan.class))
        .containsExactly(
            "engineers", "growth", "attrition", "backfill", "monthsToHire", "promotion");
    assertThat(names(PriceOutlook.class))
        .containsExactly("tiers", "tierCorrelation", "upgrade", "qualityDecline", "work");
    assertThat(names(DemandProfile.class))
        .containsExactly(
            "means",
            "scale",
            "growth",
            "elasticity",
            "betweenPeople",
            "withinPerson",
            "teamCorrelation",
            "seasonality",
            "phases");
    assertThat(names(BudgetPolicy.class))
        .containsExactly(
            "name",
            "unit",
            "scale",
            "indexation",
            "reset",
            "cap",
            "pool",
            "carryover",
            "order",
            "penaltyTiming",
            "leaving",
            "yearEnd");
    assertThat(names(ValueCase.class))
        .containsExactly(
            "load",
            "realisation",
            "catalogue",
            "response",
            "prior",
            "claim",
            "belief",
            "overhead",
            "upfront",
            "discountRate",
            "alternatives");
    assertThat(names(PriceHistory.class)).containsExactly("name", "quotes");
    assertThat(names(PriceQuote.class))
        .containsExactly(
            "date",
            "model",
            "provider",
            "tier",
            "input",
            "cachedInput",
            "output",
            "status",
            "event",
            "source");
    assertThat(names(Team.class)).containsExactly("id", "name", "hiringBudget", "costCentre");
  }

  @Test
  void everyNameOfThePoliciesIsPinned() {
    assertThat(names(PolicyPlan.class))
        .containsExactly(
            "pool",
            "policies",
            "floor",
            "shareOfBaseCap",
            "projects",
            "levels",
            "people",
            "adopted");
    assertThat(names(AllocationPolicy.class)).containsExactly("name", "rule", "total");
    assertThat(names(Project.class)).containsExactly("id", "name", "impact");
    assertThat(names(LevelLeverage.class)).containsExactly("levelId", "leverage");
    assertThat(names(PersonInput.class))
        .containsExactly("personId", "leverage", "projects", "annualDemand", "measured");
    assertThat(names(ProjectShare.class)).containsExactly("projectId", "share");
    assertThat(names(Measurement.class)).containsExactly("monthlyUse", "outcome");
    assertThat(names(Adoption.class)).containsExactly("policy", "total", "pools");
    assertThat(names(TeamPools.class)).containsExactly("fairUse", "reserve", "teams");
    assertThat(names(TeamBudget.class)).containsExactly("teamId", "annual");
  }

  @Test
  void rulesAndTotalsSayTheirType() {
    Percent half = Percent.of(50);
    Money amount = Money.of(5, CurrencyCode.USD);
    AllocationRule hybrid =
        new AllocationRule.Hybrid(
            List.of(new HybridPart(new AllocationRule.ByImpact(), half)),
            Optional.empty(),
            Optional.empty());
    List<AllocationRule> rules =
        List.of(
            new AllocationRule.Equal(),
            new AllocationRule.ByLevel(),
            new AllocationRule.PercentOfBase(half, Optional.empty()),
            new AllocationRule.ByLeverage(1.5),
            new AllocationRule.ByImpact(),
            new AllocationRule.AlphaFair(0.5),
            new AllocationRule.MaxMin(),
            new AllocationRule.NeedBased(3, 1),
            new AllocationRule.Custom("B", List.of(new CustomAmount("P-1", 2.5))),
            hybrid,
            new AllocationRule.Pooled(hybrid, Percent.of(250), half));
    assertThat(rules.stream().map(json::write))
        .containsExactly(
            "{\"type\":\"equal\"}",
            "{\"type\":\"by-level\"}",
            "{\"type\":\"percent-of-base\",\"share\":\"50%\"}",
            "{\"type\":\"by-leverage\",\"power\":1.5}",
            "{\"type\":\"by-impact\"}",
            "{\"type\":\"alpha-fair\",\"alpha\":0.5}",
            "{\"type\":\"max-min\"}",
            "{\"type\":\"need-based\",\"under\":3.0,\"over\":1.0}",
            "{\"type\":\"custom\",\"column\":\"B\",\"amounts\":[{\"personId\":\"P-1\",\"amount\":2.5}]}",
            "{\"type\":\"hybrid\",\"parts\":[{\"rule\":{\"type\":\"by-impact\"},\"weight\":\"50%\"}]}",
            "{\"type\":\"pooled\",\"shares\":{\"type\":\"hybrid\",\"parts\":[{\"rule\":{\"type\":\"by-impact\"},\"weight\":\"50%\"}]},"
                + "\"fairUse\":\"250%\",\"reserve\":\"50%\"}");
    assertThat(json.write(new PolicyTotal.SamePool())).isEqualTo("{\"type\":\"same-pool\"}");
    assertThat(json.write(new PolicyTotal.AsPromised())).isEqualTo("{\"type\":\"as-promised\"}");
    assertThat(json.write(new PolicyTotal.Own(amount)))
        .isEqualTo("{\"type\":\"own\",\"annual\":{\"amount\":\"5.00\",\"currency\":\"USD\"}}");
    assertThat(
            json.write(
                PersonInput.unknown("P-1")
                    .withLeverage(Optional.of(1.5))
                    .withMeasured(Optional.of(new Measurement(amount, 11.5)))))
        .isEqualTo(
            "{\"personId\":\"P-1\",\"leverage\":1.5,\"projects\":[],"
                + "\"measured\":{\"monthlyUse\":{\"amount\":\"5.00\",\"currency\":\"USD\"},\"outcome\":11.5}}");
  }

  @Test
  void variantsOfThePlanSayTheirType() {
    Percent half = Percent.of(50);
    assertThat(json.write(new PriceProcess.Exponential(half)))
        .isEqualTo("{\"type\":\"exponential\",\"yearlyChange\":\"50%\"}");
    assertThat(
            json.write(
                new PriceProcess.ReleaseSteps(
                    Percent.NONE,
                    DriftMeaning.MEAN_PRICE,
                    half,
                    new RandomSteps(2, half, Percent.ALL, Percent.NONE, Percent.NONE),
                    List.of(new ScheduledStep(YearMonth.of(2027, 3), half)))))
        .isEqualTo(
            "{\"type\":\"release-steps\",\"drift\":\"0%\",\"meaning\":\"mean-price\",\"volatility\":\"50%\","
                + "\"random\":{\"perYear\":2.0,\"fall\":\"50%\",\"rise\":\"100%\",\"riseShare\":\"0%\",\"spread\":\"0%\"},"
                + "\"scheduled\":[{\"month\":\"2027-03\",\"change\":\"50%\"}]}");
    assertThat(json.write(new PriceProcess.GeometricBrownian(half, half)))
        .isEqualTo("{\"type\":\"geometric-brownian\",\"drift\":\"50%\",\"volatility\":\"50%\"}");
    assertThat(json.write(new PriceProcess.MeanReverting(1.2, half, half, half)))
        .isEqualTo(
            "{\"type\":\"mean-reverting\",\"speed\":1.2,\"longRun\":\"50%\",\"trend\":\"50%\",\"volatility\":\"50%\"}");
    Regime regime = new Regime(half, half, half);
    assertThat(json.write(new PriceProcess.RegimeSwitching(regime, regime, true)))
        .startsWith(
            "{\"type\":\"regime-switching\",\"decline\":{\"drift\":\"50%\",\"volatility\":\"50%\",\"stay\":\"50%\"},\"scarcity\":")
        .endsWith("\"startsScarce\":true}");
    assertThat(json.write(new PriceProcess.Stress(6, Percent.ALL, Percent.NONE)))
        .isEqualTo("{\"type\":\"stress\",\"month\":6,\"change\":\"100%\",\"drift\":\"0%\"}");
    assertThat(
            json.write(
                new PriceProcess.FollowHistory(
                    new SeriesChoice(
                        "Seen", Optional.of(ModelTier.MID), Optional.empty(), Optional.empty()),
                    LocalDate.of(2023, 3, 1))))
        .isEqualTo(
            "{\"type\":\"follow-history\",\"series\":{\"history\":\"Seen\",\"tier\":\"mid\"},\"from\":\"2023-03-01\"}");
  }

  @Test
  void capsCurvesAndAlternativesSayTheirType() {
    Percent half = Percent.of(50);
    Money amount = Money.of(5, CurrencyCode.USD);
    assertThat(json.write(new CapRule.Hard())).isEqualTo("{\"type\":\"hard\"}");
    assertThat(
            json.write(
                new CapRule.Soft(half, half, half, half, Optional.of(new Approval(half, 1)))))
        .isEqualTo(
            "{\"type\":\"soft\",\"throttleFrom\":\"50%\",\"throttle\":\"50%\",\"overage\":\"50%\",\"premium\":\"50%\","
                + "\"approval\":{\"chance\":\"50%\",\"delayMonths\":1}}");
    assertThat(
            List.of(
                json.write(new ResponseCurve.Power(0.3)),
                json.write(new ResponseCurve.Logarithmic(0.5)),
                json.write(new ResponseCurve.MichaelisMenten(1.5)),
                json.write(new ResponseCurve.Hill(1.5, 2)),
                json.write(new ResponseCurve.Saturating(0.8))))
        .containsExactly(
            "{\"type\":\"power\",\"exponent\":0.3}",
            "{\"type\":\"logarithmic\",\"scale\":0.5}",
            "{\"type\":\"michaelis-menten\",\"half\":1.5}",
            "{\"type\":\"hill\",\"half\":1.5,\"steepness\":2.0}",
            "{\"type\":\"saturating\",\"scale\":0.8}");
    assertThat(json.write(new Alternative.Hiring(half, 6, half)))
        .isEqualTo(
            "{\"type\":\"hiring\",\"recruiting\":\"50%\",\"rampMonths\":6,\"coordination\":\"50%\"}");
    assertThat(json.write(new Alternative.Programme("Training", amount, amount, half)))
        .startsWith("{\"type\":\"programme\",\"name\":\"Training\",\"perEngineer\":{")
        .endsWith(",\"uplift\":\"50%\"}");
  }

  @Test
  void wordsOfThePlanArePinned() {
    assertThat(words(BudgetUnit.values())).containsExactly("money", "tokens");
    assertThat(words(LotOrder.values())).containsExactly("oldest-first", "newest-first");
    assertThat(words(PenaltyTiming.values())).containsExactly("every-year", "once");
    assertThat(words(DriftMeaning.values())).containsExactly("mean-price", "between-steps");
    assertThat(words(TaskCategory.values()))
        .containsExactly(
            "code", "review", "testing", "debugging", "documentation", "design", "learning");
  }

  private List<String> words(Enum<?>[] constants) {
    return Arrays.stream(constants)
        .map(constant -> json.write(constant).replace("\"", ""))
        .toList();
  }

  private static List<String> names(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .toList();
  }

  @Test
  void anUnknownTypeIsRefused() {
    assertThatThrownBy(() -> json.write(new Object()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no written form");
  }

  @Test
  void readingNamesLineAndPathOfEveryProblem() {
    String text =
        "{\n\"statements\":[{\"share\":\"100\",\n\"occurrences\":\"48\",\"period\":{\"length\":1,\"unit\":\"moons\"},\"clif\":1}]}";
    assertThatThrownBy(() -> json.read(text, Vesting.class))
        .isInstanceOfSatisfying(
            UnreadableJson.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.where() + " " + problem.message())
                    .containsExactly(
                        "line 1, / The field \"allocation\" is missing.",
                        "line 2, /statements/0/share \"100\" is not a percentage in quotes such as \"12.5%\".",
                        "line 3, /statements/0/occurrences Here stands a text where a whole number is expected.",
                        "line 3, /statements/0/period/unit \"moons\" is not one of the words allowed here.",
                        "line 3, /statements/0/clif There is no field \"clif\" here."));
  }

  @Test
  void brokenTextNamesLineAndColumn() {
    assertThatThrownBy(() -> json.read("{\n  \"amount\": ,", Money.class))
        .isInstanceOf(UnreadableJson.class)
        .hasMessageContaining("line 2, column 13");
  }
}
