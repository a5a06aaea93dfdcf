package offerwright.ui.policies;

import offerwright.calc.policy.InputSource;

/// Whom the table of inputs shows.
enum Missing {
  NOTHING("Everybody"),
  ANYTHING("Something missing"),
  LEVERAGE("Leverage missing"),
  PROJECTS("Projects missing"),
  DEMAND("Demand missing");

  private final String title;

  Missing(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /// True if a person is shown. A leverage entered for the level is not missing.
  boolean holds(PersonLine line) {
    return switch (this) {
      case NOTHING -> true;
      case ANYTHING -> LEVERAGE.holds(line) || PROJECTS.holds(line) || DEMAND.holds(line);
      case LEVERAGE ->
          line.taken().map(taken -> taken.leverageFrom() == InputSource.BY_PAY).orElse(true);
      case PROJECTS -> line.input().projects().isEmpty();
      case DEMAND -> line.input().annualDemand().isEmpty();
    };
  }
}
