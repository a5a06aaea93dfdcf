package offerwright.calc.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.level.PayBand;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// The ladder: names that differ, bands that rise, seats for everybody.
final class LadderCheck {

  private LadderCheck() {}

  static List<Problem> problems(Workspace workspace, StaffIndex staff) {
    CompanyMoney money = CompanyMoney.of(workspace);
    LevelLadder ladder = workspace.ladder();
    Map<String, Level> names = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Level level : ladder.levels()) {
      String where = "levels/" + level.id();
      Level same = names.putIfAbsent(level.name().toLowerCase(Locale.ROOT), level);
      if (same != null) {
        problems.add(
            Problem.warning(
                where + "/name",
                "Two levels are named " + level.name() + ".",
                "Give one of them another name."));
      }
      if (money.rate(level.band().currency()).isEmpty()) {
        problems.add(
            Problem.error(
                where + "/band",
                "No exchange rate from "
                    + level.band().currency()
                    + " to "
                    + money.currency()
                    + " is known, so the band cannot be compared.",
                "Enter the rate under Settings, or state the band in " + money.currency() + "."));
      }
      int people = staff.payAt(level.id()).people();
      if (people > level.headcount()) {
        problems.add(
            Problem.warning(
                where + "/headcount",
                people + " people hold " + level.headcount() + " seats at " + level.name() + ".",
                "Raise the headcount of the level."));
      }
      ladder.above(level.id()).ifPresent(above -> problems.addAll(rising(level, above, money)));
    }
    return problems;
  }

  private static List<Problem> rising(Level level, Level above, CompanyMoney money) {
    Optional<PayBand> lower = money.convert(level.band());
    Optional<PayBand> higher = money.convert(above.band());
    if (lower.isEmpty() || higher.isEmpty()) {
      return List.of();
    }
    String where = "levels/" + above.id() + "/band";
    if (higher.get().midpoint().compareTo(lower.get().midpoint()) <= 0) {
      return List.of(
          Problem.warning(
              where + "/midpoint",
              "The midpoint of " + above.name() + " is not above that of " + level.name() + ".",
              "Raise the midpoint, or put the levels in the right order."));
    }
    if (higher.get().minimum().compareTo(lower.get().minimum()) < 0
        || higher.get().maximum().compareTo(lower.get().maximum()) < 0) {
      return List.of(
          Problem.warning(
              where,
              "The band of "
                  + above.name()
                  + " encloses or undercuts that of "
                  + level.name()
                  + ".",
              "Let minimum and maximum rise from level to level."));
    }
    return List.of();
  }
}
