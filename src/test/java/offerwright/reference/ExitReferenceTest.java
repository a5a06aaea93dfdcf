package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import offerwright.calc.exit.Dilution;
import offerwright.calc.exit.Distribution;
import offerwright.calc.exit.PricedRound;
import offerwright.calc.exit.RoundResult;
import offerwright.calc.exit.Waterfall;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.FundingRound;
import offerwright.domain.exit.Holding;
import offerwright.domain.exit.Participation;
import offerwright.domain.exit.PreferredClass;
import offerwright.domain.exit.Safe;
import offerwright.domain.exit.Stake;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;

class ExitReferenceTest {
  private static final CurrencyCode USD = CurrencyCode.USD;

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "exit", kinds = "dilution")
  void dilutionIsThePublishedOne(ReferenceCase reference) {
    List<Percent> rounds =
        DoubleStream.of(reference.numbers("round_dilution_percent"))
            .mapToObj(points -> Percent.of(Double.toString(points)))
            .toList();
    Stake stake = new Stake(Percent.of(reference.input("ownership_percent").asString()), rounds);
    reference.check("retained_factor", Dilution.retained(rounds));
    reference.check("ownership_at_exit", Dilution.atExit(stake));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "exit", kinds = "round")
  void ownershipAfterARoundIsThePublishedOne(ReferenceCase reference) {
    List<Holding> common = new ArrayList<>();
    for (JsonNode holder : reference.input("common")) {
      common.add(new Holding(holder.get("name").asString(), holder.get("shares").asLong()));
    }
    List<Safe> safes = new ArrayList<>();
    for (JsonNode safe : reference.input("safes")) {
      safes.add(new Safe("SAFE", money(safe.get("amount")), money(safe.get("cap"))));
    }
    CapTable before =
        new CapTable(USD, common, List.of(), List.of(), (long) reference.number("pool"));
    FundingRound round =
        FundingRound.standard(
                "Series A", money(reference.input("pre")), money(reference.input("raised")))
            .withPoolAfter(Percent.of(reference.input("pool_after_percent").asLong()));
    RoundResult result = PricedRound.raise(before, safes, round);
    double all = result.after().fullyDiluted();
    reference.check("price", result.pricePerShare());
    reference.check(
        "percent",
        DoubleStream.concat(
                result.after().common().stream().mapToDouble(Holding::shares),
                result.after().preferred().stream().mapToDouble(PreferredClass::shares))
            .map(shares -> 100 * shares / all)
            .toArray());
    reference.check("pool_percent", 100 * result.after().unissuedPool() / all);
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "exit", kinds = "waterfall")
  void waterfallIsThePublishedOne(ReferenceCase reference) {
    List<PreferredClass> classes = new ArrayList<>();
    for (JsonNode held : reference.input("classes")) {
      classes.add(
          new PreferredClass(
              "Class " + (char) ('A' + classes.size()),
              held.get("shares").asLong(),
              money(held.get("invested")),
              held.get("multiple").asDouble(),
              held.get("rank").asInt(),
              held.get("participation").asString().equals("full")
                  ? Participation.FULL
                  : Participation.NONE));
    }
    Holding founder = new Holding("Founder", (long) reference.number("common"));
    CapTable table = new CapTable(USD, List.of(founder), classes, List.of(), 0);
    Distribution shared = Waterfall.of(table).distribute(money(reference.input("exit")));
    reference.check("common", shared.of("Founder").orElseThrow().amount().toDouble());
    reference.check(
        "preferred",
        classes.stream()
            .mapToDouble(held -> shared.of(held.name()).orElseThrow().amount().toDouble())
            .toArray());
    assertThat(shared.of("nobody")).isEmpty();
  }

  private static Money money(JsonNode amount) {
    return Money.of(amount.asLong(), USD);
  }
}
