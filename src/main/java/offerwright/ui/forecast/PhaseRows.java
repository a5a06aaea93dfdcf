package offerwright.ui.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import offerwright.domain.company.Team;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.ProjectPhase;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// Stretches of crunch and calm by team.
final class PhaseRows {
  private static final Place<List<ProjectPhase>> PHASES =
      Places.DEMAND.at("phases", DemandProfile::phases, DemandProfile::withPhases);

  private PhaseRows() {}

  static void fill(FormRows rows) {
    FormRows inner = new FormRows(rows.desk());
    inner.group(
        planned ->
            List.of(planned.workspace().teams(), planned.scenario().demand().phases().size()),
        (_, lines) -> build(lines));
    rows.part("Project phases", inner);
  }

  private static void build(FormRows rows) {
    FormDesk desk = rows.desk();
    desk.pen()
        .planned()
        .ifPresent(planned -> {
          List<Team> teams = planned.workspace().teams();
          if (teams.isEmpty()) {
            rows.node(
                Nodes.paragraph(
                    "Phases belong to teams, and this workspace has none.", "ow-caption"),
                _ -> {});
            return;
          }
          for (int i = 0; i < planned.scenario().demand().phases().size(); i++) {
            phase(rows, teams, i);
          }
          rows.node(
              Nodes.linkButton(
                  "Add a phase",
                  Feather.PLUS,
                  () ->
                      change(
                          desk,
                          "Add a phase",
                          all ->
                              all.add(
                                  new ProjectPhase(
                                      teams.getFirst().id(),
                                      planned.settings().first(),
                                      planned.settings().first().plusMonths(2),
                                      Percent.of(180))))),
              _ -> {});
        });
  }

  private static void phase(FormRows rows, List<Team> teams, int index) {
    FormDesk desk = rows.desk();
    Place<ProjectPhase> phase = Place.entry(PHASES, index);
    String which = ", phase " + (index + 1);
    Choice<Team> team = new Choice<>("Team" + which, teams, Team::name);
    team.getStyleClass().add("ow-plan-choice");
    team.setOnChoice(chosen ->
        desk.pen()
            .set(
                "Change team of a phase",
                phase.at(
                    "team",
                    ProjectPhase::teamId,
                    (old, id) -> new ProjectPhase(id, old.from(), old.to(), old.factor())),
                chosen.id()));
    rows.node(
        Nodes.row(
            4,
            team,
            Nodes.iconButton(
                "Remove phase " + (index + 1),
                Feather.X,
                () -> change(desk, "Remove a phase", all -> all.remove(index)))),
        planned ->
            phase
                .read()
                .apply(planned)
                .flatMap(held -> planned.workspace().team(held.teamId()))
                .ifPresent(team::show));
    rows.month(
        "From" + which,
        phase.at(
            "from",
            ProjectPhase::from,
            (old, month) -> new ProjectPhase(old.teamId(), month, old.to(), old.factor())));
    rows.month(
        "To" + which,
        phase.at(
            "to",
            ProjectPhase::to,
            (old, month) -> new ProjectPhase(old.teamId(), old.from(), month, old.factor())));
    rows.percent(
        "Demand" + which,
        "%",
        0,
        10_000,
        phase.at(
            "factor",
            ProjectPhase::factor,
            (old, share) -> new ProjectPhase(old.teamId(), old.from(), old.to(), share)));
  }

  private static void change(FormDesk desk, String label, Consumer<List<ProjectPhase>> edit) {
    desk.pen()
        .planned()
        .ifPresent(planned -> {
          List<ProjectPhase> all = new ArrayList<>(planned.scenario().demand().phases());
          edit.accept(all);
          desk.pen().set(label, PHASES, all);
        });
  }
}
