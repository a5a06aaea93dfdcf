package offerwright.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import offerwright.cli.CommandLineTool;
import offerwright.cli.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Offer S-104 of the sample company against those of Northwind and Halcyon, from the file to what
/// a script reads: what they say to the cent, what they turn out to be worth pinned with the seed.
///
/// S-104 is reckoned by hand in [SeniorOfferTest]: 342,772.20 in year 1, 1,288,262.40 in four.
///
/// Northwind, a listed company:
///
/// - base 228,000.00; bonus 228,000 × 15 % = 34,200.00
/// - benefits: health 21,600.00; match 50 % of the first 6 % of 228,000 = 6,840.00; development
///   1,500.00; commuting 1,800.00; together 31,740.00
/// - equity: 320,000 / 84.10 = 3,804 whole units, 951 a year = 79,979.10, times the chance of
///   staying e^(-0.15 k): 68,838.65, 59,249.97, 50,996.93, 43,893.46. Refreshers of 60,000 after
///   one, two and three years, a quarter a year each: 15,000 × e^(-0.30) = 11,112.27 in year 2, 2 ×
///   15,000 × e^(-0.45) = 19,128.84 in year 3, 3 × 15,000 × e^(-0.60) = 24,696.52 in year 4.
///   Together 68,838.65, 70,362.24, 70,125.77, 68,589.98
/// - year 1 = 228,000 + 34,200 + 68,838.65 + 31,740 = 362,778.65
/// - four years = 4 × 293,940 + 277,916.64 = 1,453,676.64
///
/// Halcyon, a private company:
///
/// - base 190,000.00; benefits 14,400 + 2,000 + 1,200 = 17,600.00
/// - equity: 90,000 NSOs at 1.10, fair market value 1.10. Black-Scholes at the money is
///   proportional to the price, and schedule and term are those of S-104, so each year is S-104's
///   times (90,000 × 1.10) / (24,000 × 4.20) = 0.982143: 12,826.98, 11,837.02, 10,188.21, 8,769.08
/// - year 1 = 190,000 + 12,826.98 + 17,600 = 220,426.98
/// - four years = 4 × 207,600 + 43,621.29 = 874,021.29
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeOffersTest {
  /// Far below a cent, far above what another processor's last bit does.
  private static final double PINNED = 1e-5;

  private static final double[] MEANS = {1214352.808414, 1329009.051041, 758527.117508};
  private static final double[] MEDIANS = {1181931.172673, 1330122.106290, 782153.499715};
  private static final double[] SURE = {1162776.911255, 1258591.826863, 755894.195076};
  private static final double A_OVER_B = 0.3431;

  private String whole = "";

  @BeforeAll
  void compare() {
    whole = run("--offers", "S-104,northwind,halcyon", "--theta", "0.3");
  }

  private static String run(String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CommandLineTool.run(
            Stream.concat(
                    Stream.of("compare", "--workspace", "samples/meridian-labs.json", "--json"),
                    Stream.of(options))
                .toArray(String[]::new),
            (_, _, _, _, _) -> {
              throw new IOException("nobody asks for pictures");
            },
            InstantSource.fixed(Instant.parse("2026-11-21T10:00:00Z")),
            ZoneOffset.UTC,
            Locale.US,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.DONE);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode read(String json) {
    return JsonMapper.shared().readTree(json);
  }

  private JsonNode shown(String path) {
    return read(whole).at(path);
  }

  private List<String> totals(int offer) {
    return Stream.of("guaranteedRecurringCash", "year1", "fourYearTotal")
        .map(total -> shown("/offers/" + offer + "/totals/" + total + "/amount").stringValue())
        .toList();
  }

  @Test
  void theThreeTotalsOfEach() {
    assertThat(totals(0)).containsExactly("244000.00", "342772.20", "1288262.40");
    assertThat(totals(1)).containsExactly("228000.00", "362778.65", "1453676.64");
    assertThat(totals(2)).containsExactly("190000.00", "220426.98", "874021.29");
  }

  @Test
  void equityYearByYear() {
    assertThat(equity(1)).containsExactly("68838.65", "70362.24", "70125.77", "68589.98");
    assertThat(equity(2)).containsExactly("12826.98", "11837.02", "10188.21", "8769.08");
  }

  private List<String> equity(int offer) {
    return shown("/offers/" + offer + "/years").values().stream()
        .map(year -> year.at("/equity/amount").stringValue())
        .toList();
  }

  /// 150,000 and 60,000 a year, 41 % and 55 % of them used; a used dollar is worth 0.30 to the
  /// person: 150,000 × 0.41 × 0.30 = 18,450 and 60,000 × 0.55 × 0.30 = 9,900.
  @Test
  void tokensInTheirOwnLines() {
    assertThat(line("tokens")).containsExactly("150000.00", "", "60000.00");
    assertThat(line("tokens-used")).containsExactly("61500.00", "", "33000.00");
    assertThat(line("tokens-worth")).containsExactly("18450.00", "", "9900.00");
  }

  private List<String> line(String item) {
    return shown("/lines").values().stream()
        .filter(line -> line.at("/item").stringValue().equals(item))
        .flatMap(line -> line.at("/cells").values().stream())
        .map(cell -> cell.at("/value/amount").stringValue(""))
        .toList();
  }

  @Test
  void worthToSomebodyWho() {
    assertThat(shown("/paths").intValue()).isEqualTo(10_000);
    assertThat(shown("/seed").longValue()).isEqualTo(20261121);
    assertThat(shown("/person/riskAversion").doubleValue()).isEqualTo(2);
    assertThat(shown("/person/outsideWealth").doubleValue()).isEqualTo(400_000);
    assertThat(figures("mean")).containsExactly(MEANS, within(PINNED));
    assertThat(figures("spread/median")).containsExactly(MEDIANS, within(PINNED));
    assertThat(figures("sureAmount")).containsExactly(SURE, within(PINNED));
    assertThat(shown("/pairs/0/aPaysMore/value").doubleValue()).isEqualTo(A_OVER_B);
    assertThat(shown("/verdict/order").values().stream().map(JsonNode::stringValue))
        .containsExactly("B", "A", "C");
    assertThat(shown("/verdict/confidence").stringValue()).isEqualTo("clear");
  }

  /// What would make S-104 equal to Northwind, cheapest for the employer first, with what it costs
  /// a year:
  ///
  /// - sign-on: (131,600 - 25,000) × 1.0765 / 4 = 28,688.73
  /// - base: 23,700 more, with a bonus of 10.8 % and the on-cost × 1.108 × 1.0765, and a match of 4
  ///   % = 28,268.46 + 948.00 = 29,216.46
  /// - bonus: (67,600 - 26,352) × 1.0765 = 44,403.47
  @Test
  void asksOfTheWeaker() {
    assertThat(shown("/asks/0/offer").stringValue()).isEqualTo("A");
    assertThat(shown("/asks/0/target").stringValue()).isEqualTo("B");
    assertThat(
            shown("/asks/0/asks").values().stream()
                .map(ask ->
                    ask.at("/part").stringValue()
                        + " "
                        + ask.at("/askFor/amount").stringValue("none")
                        + " "
                        + ask.at("/costPerYear/amount").stringValue("none")))
        .containsExactly(
            "sign-on 131600.00 28688.73",
            "base 267700.00 29216.46",
            "bonus 67600.00 44403.47",
            "equity none none",
            "tokens none none");
  }

  private double[] figures(String figure) {
    return shown("/risks").values().stream()
        .mapToDouble(risk -> risk.at("/" + figure + "/value").doubleValue())
        .toArray();
  }

  @Test
  void sureAmountsAreBelowMeansAndFallWithRiskAversion() {
    for (JsonNode risk : shown("/risks").values()) {
      double last = risk.at("/mean/value").doubleValue();
      for (JsonNode point : risk.at("/profile").values()) {
        double sure = point.at("/sureAmount/value").doubleValue();
        assertThat(sure).isLessThanOrEqualTo(last);
        last = sure;
      }
    }
  }

  @Test
  void chancesOfEachPairAddUpToOne() {
    for (JsonNode pair : shown("/pairs").values()) {
      assertThat(
              pair.at("/aPaysMore/value").doubleValue()
                  + pair.at("/bPaysMore/value").doubleValue()
                  + pair.at("/tie/value").doubleValue())
          .isCloseTo(1, within(1e-15));
    }
  }

  @Test
  void threadsChangeNoBit() {
    String[] few = {"--offers", "S-104,northwind,halcyon", "--theta", "0.3", "--paths", "1500"};
    assertThat(run(with(few, "--threads", "2"))).isEqualTo(run(with(few, "--threads", "1")));
  }

  private static String[] with(String[] options, String... more) {
    return Stream.concat(Stream.of(options), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void permutedOffersGivePermutedFigures() {
    JsonNode one =
        read(run("--offers", "S-104,northwind,halcyon", "--theta", "0.3", "--paths", "1500"));
    JsonNode other =
        read(run("--offers", "halcyon,S-104,northwind", "--theta", "0.3", "--paths", "1500"));
    assertThat(ids(other).values()).containsExactlyInAnyOrderElementsOf(ids(one).values());
    assertThat(order(other)).isEqualTo(order(one));
    assertThat(byId(other, "/offers", "tag")).isEqualTo(byId(one, "/offers", "tag"));
    assertThat(byId(other, "/risks", "offer")).isEqualTo(byId(one, "/risks", "offer"));
    assertThat(chances(other)).isEqualTo(chances(one));
    assertThat(asks(other)).isEqualTo(asks(one)).hasSize(10);
    assertThat(points(other)).isEqualTo(points(one)).hasSizeGreaterThan(50);
  }

  /// The ids of the letters.
  private static Map<String, String> ids(JsonNode comparison) {
    Map<String, String> ids = new HashMap<>();
    comparison
        .at("/offers")
        .values()
        .forEach(offer -> ids.put(offer.at("/tag").stringValue(), offer.at("/id").stringValue()));
    return ids;
  }

  private static String id(JsonNode comparison, JsonNode letter) {
    return ids(comparison).getOrDefault(letter.stringValue(""), "nobody");
  }

  private static List<String> order(JsonNode comparison) {
    return comparison.at("/verdict/order").values().stream()
        .map(letter -> id(comparison, letter))
        .toList();
  }

  private static Map<String, JsonNode> byId(JsonNode comparison, String list, String letter) {
    Map<String, JsonNode> found = new HashMap<>();
    for (JsonNode each : comparison.at(list).values()) {
      ObjectNode nameless = ((ObjectNode) each).deepCopy();
      nameless.remove(letter);
      found.put(id(comparison, each.at("/" + letter)), nameless);
    }
    return found;
  }

  /// How often each pays more than each, and by how much it is ahead, both ways.
  private static Map<String, List<Double>> chances(JsonNode comparison) {
    Map<String, List<Double>> chances = new HashMap<>();
    for (JsonNode pair : comparison.at("/pairs").values()) {
      String a = id(comparison, pair.at("/a"));
      String b = id(comparison, pair.at("/b"));
      double apart = pair.at("/verdict/sureDifference/value").doubleValue();
      chances.put(a + " " + b, List.of(pair.at("/aPaysMore/value").doubleValue(), apart));
      chances.put(b + " " + a, List.of(pair.at("/bPaysMore/value").doubleValue(), -apart));
    }
    return chances;
  }

  private static Map<String, JsonNode> asks(JsonNode comparison) {
    Map<String, JsonNode> asks = new HashMap<>();
    for (JsonNode list : comparison.at("/asks").values()) {
      for (JsonNode ask : list.at("/asks").values()) {
        asks.put(
            id(comparison, list.at("/offer")) + " " + ask.at("/part").stringValue(),
            ask.at("/equalAt"));
      }
    }
    return asks;
  }

  private static List<String> points(JsonNode comparison) {
    List<String> points = new ArrayList<>();
    for (JsonNode trade : comparison.at("/curves").values()) {
      for (JsonNode curve : trade.at("/curves").values()) {
        for (JsonNode point : curve.at("/points").values()) {
          points.add(
              id(comparison, trade.at("/offer"))
                  + trade.at("/axes")
                  + curve.at("/ownUse")
                  + point.at("/x")
                  + point.at("/y")
                  + id(comparison, point.at("/ahead")));
        }
      }
    }
    return points;
  }
}
