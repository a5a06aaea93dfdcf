package offerwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.Vesting;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
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
            "competingOffers");
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

  private static List<String> names(Class<?> type) {
    return java.util.Arrays.stream(type.getRecordComponents())
        .map(java.lang.reflect.RecordComponent::getName)
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
