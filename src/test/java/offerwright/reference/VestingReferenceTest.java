package offerwright.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.flow.VestingSchedule;
import offerwright.calc.value.Survival;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.Percent;
import org.junit.jupiter.params.ParameterizedTest;
import tools.jackson.databind.JsonNode;

class VestingReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "vesting", kinds = "schedule")
  void scheduleIsThePublishedOne(ReferenceCase reference) {
    List<VestingEvent> events = events(reference);
    for (String name : reference.expectedNames()) {
      JsonNode expected = reference.expected(name);
      switch (name) {
        case "quantities" ->
            reference.check(
                name,
                events.stream().mapToDouble(event -> event.quantity().doubleValue()).toArray());
        case "dates" ->
            assertThat(events.stream().map(VestingEvent::date))
                .containsExactlyElementsOf(days(expected));
        case "events" -> assertThat(events).hasSize(expected.asInt());
        case "first" ->
            assertThat(events.getFirst().quantity()).isEqualByComparingTo(decimal(expected));
        case "second" ->
            assertThat(events.get(1).quantity()).isEqualByComparingTo(decimal(expected));
        case "first_date" -> assertThat(events.getFirst().date()).isEqualTo(expected.asString());
        case "last_date" -> assertThat(events.getLast().date()).isEqualTo(expected.asString());
        default -> throw new IllegalStateException(reference + " expects " + name);
      }
    }
    assertThat(events.getLast().vested()).isEqualByComparingTo(reference.decimal("total"));
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "vesting", kinds = "exit hazard")
  void expectedVestedShareIsThePublishedOne(ReferenceCase reference) {
    reference.check(
        "expected_vested_fraction",
        Survival.expectedVestedShare(
            events(reference), reference.day("start"), reference.number("exit_hazard")));
  }

  private static List<VestingEvent> events(ReferenceCase reference) {
    List<VestingStatement> statements = new ArrayList<>();
    for (JsonNode statement : reference.input("statements")) {
      statements.add(statement(statement));
    }
    Vesting vesting =
        new Vesting(
            Optional.empty(), AllocationType.valueOf(reference.text("allocation")), statements);
    Optional<LocalDate> granted =
        reference.has("granted") ? Optional.of(reference.day("granted")) : Optional.empty();
    return VestingSchedule.events(
        vesting,
        reference.day("start"),
        granted,
        reference.decimal("total"),
        (int) reference.number("decimals", 0));
  }

  private static VestingStatement statement(JsonNode node) {
    boolean days = node.has("days");
    VestingPeriod period =
        new VestingPeriod(
            node.get(days ? "days" : "months").asInt(),
            days ? VestingPeriod.Unit.DAYS : VestingPeriod.Unit.MONTHS);
    Optional<Percent> share =
        node.has("cliff_share") ? Optional.of(percent(node.get("cliff_share"))) : Optional.empty();
    Optional<Cliff> cliff =
        node.has("cliff")
            ? Optional.of(new Cliff(node.get("cliff").asInt(), share))
            : Optional.empty();
    return new VestingStatement(
        percent(node.get("share")), node.get("occurrences").asInt(), period, cliff);
  }

  private static Percent percent(JsonNode node) {
    return new Percent(decimal(node));
  }

  private static BigDecimal decimal(JsonNode node) {
    return new BigDecimal(node.asString());
  }

  private static List<LocalDate> days(JsonNode list) {
    List<LocalDate> days = new ArrayList<>();
    list.forEach(day -> days.add(LocalDate.parse(day.asString())));
    return days;
  }
}
