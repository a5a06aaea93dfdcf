package offerwright.ui.forecast;

import java.util.Optional;
import offerwright.calc.forecast.ValueDefaults;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.Alternative.Hiring;
import offerwright.domain.plan.Alternative.Programme;
import offerwright.ui.kit.Nodes;

/// The figures of something else the money could be spent on.
final class AlternativeRows {
  private AlternativeRows() {}

  /// Lines for hiring, or for a programme of that name.
  static void fill(FormRows rows, Place<Alternative> place, Optional<String> programme) {
    rows.node(Nodes.label(programme.orElse("Hiring"), "ow-strong"), _ -> {});
    if (programme.isPresent()) {
      programme(rows, place.as(Programme.class));
    } else {
      hiring(rows, place.as(Hiring.class));
    }
  }

  private static void hiring(FormRows rows, Place<Hiring> place) {
    rows.percent(
            "Recruiting",
            "% of base",
            0,
            1000,
            place.at(
                "recruiting",
                Hiring::recruiting,
                (old, share) -> new Hiring(share, old.rampMonths(), old.coordination())))
        .from(ValueDefaults.RECRUITING);
    rows.whole(
            "Ramp",
            "months",
            0,
            60,
            place.at(
                "ramp",
                Hiring::rampMonths,
                (old, months) -> new Hiring(old.recruiting(), months, old.coordination())))
        .from(ValueDefaults.RAMP);
    rows.percent(
            "Coordination",
            "%",
            0,
            100,
            place.at(
                "coordination",
                Hiring::coordination,
                (old, share) -> new Hiring(old.recruiting(), old.rampMonths(), share)))
        .from(ValueDefaults.COORDINATION);
  }

  private static void programme(FormRows rows, Place<Programme> place) {
    rows.money(
        "Each engineer",
        " / year",
        place.at(
            "each",
            Programme::perEngineer,
            (old, money) -> new Programme(old.name(), money, old.upfront(), old.uplift())));
    rows.money(
        "At the start",
        "",
        place.at(
            "upfront",
            Programme::upfront,
            (old, money) -> new Programme(old.name(), old.perEngineer(), money, old.uplift())));
    rows.percent(
        "Uplift",
        "%",
        -100,
        1000,
        place.at(
            "uplift",
            Programme::uplift,
            (old, share) -> new Programme(old.name(), old.perEngineer(), old.upfront(), share)));
  }
}
