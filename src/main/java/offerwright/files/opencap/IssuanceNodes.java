package offerwright.files.opencap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.VestingEvent;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.json.tree.Node;

/// Writes a grant as an issuance with explicit vestings, and the transaction that starts its
/// vesting.
final class IssuanceNodes {
  private IssuanceNodes() {}

  static Node issuance(
      EquityGrant grant, long units, LocalDate issued, List<VestingEvent> events, WrittenIds ids) {
    Nodes issuance =
        new Nodes()
            .text("id", ids.issuance())
            .text("object_type", "TX_EQUITY_COMPENSATION_ISSUANCE")
            .text("date", issued.toString())
            .text("security_id", ids.security())
            .text("custom_id", ids.customId())
            .text("stakeholder_id", ids.stakeholder())
            .list("security_law_exemptions", List.of())
            .text("compensation_type", compensationType(grant.instrument()))
            .text("quantity", Long.toString(units));
    grant
        .strike()
        .ifPresent(strike ->
            issuance.with(
                "exercise_price",
                new Nodes()
                    .numeric("amount", strike.amount())
                    .text("currency", strike.currency().code())
                    .build()));
    issuance.truth("early_exercisable", grant.earlyExercise());
    issuance.text("vesting_terms_id", ids.terms());
    if (!events.isEmpty()) {
      issuance.list("vestings", events.stream().map(IssuanceNodes::vesting).toList());
    }
    if (grant.instrument().isOption()) {
      issuance.text("expiration_date", issued.plusYears(grant.contractYears()).toString());
    } else {
      issuance.nothing("expiration_date");
    }
    issuance.list("termination_exercise_windows", windows(grant.exerciseWindowMonths()));
    acceleration(grant)
        .ifPresent(words ->
            issuance.texts("comments", List.of("Acceleration on a change of control: " + words)));
    return issuance.build();
  }

  static Node vestingStart(LocalDate start, WrittenIds ids) {
    return new Nodes()
        .text("id", ids.vestingStart())
        .text("object_type", "TX_VESTING_START")
        .text("date", start.toString())
        .text("security_id", ids.security())
        .text("vesting_condition_id", WrittenIds.START_CONDITION)
        .build();
  }

  private static String compensationType(EquityInstrument instrument) {
    return switch (instrument) {
      case RSU -> "RSU";
      case ISO -> "OPTION_ISO";
      case NSO -> "OPTION_NSO";
    };
  }

  private static Node vesting(VestingEvent event) {
    return new Nodes()
        .text("date", event.date().toString())
        .numeric("amount", event.quantity())
        .build();
  }

  private static List<Node> windows(Optional<Integer> months) {
    return months
        .map(count ->
            List.of(
                new Nodes()
                    .text("reason", "VOLUNTARY_OTHER")
                    .number("period", count)
                    .text("period_type", "MONTHS")
                    .build()))
        .orElse(List.of());
  }

  private static Optional<String> acceleration(EquityGrant grant) {
    return Optional.of(grant.accelerationOnChange())
        .filter(words -> !words.isBlank() && !words.equals("none"));
  }
}
