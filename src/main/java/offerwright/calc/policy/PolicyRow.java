package offerwright.calc.policy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.domain.problem.Problem;

/// One policy of a comparison.
///
/// @param allocation who gets how much
/// @param exact figures in closed form: lognormal demand of a year against the budget
/// @param simulated figures over the paths; empty in an instant answer
/// @param difference simulated figures less those of today's budgets, path by path; empty in an
///   instant answer and for today itself. An interval that holds 0 is no clear difference
/// @param persons by person
/// @param worstCase most output that theory lets such a policy give up with so many people of the
///   same greatest utility, as a fraction; empty where theory has no bound
/// @param why sentences that say why the policy stands where it stands
/// @param problems what is wrong with it, an error stands in the way of adopting it
public record PolicyRow(
    Allocation allocation,
    Figures exact,
    Optional<Figures> simulated,
    Optional<Figures> difference,
    PersonFigures persons,
    OptionalDouble worstCase,
    List<String> why,
    List<Problem> problems) {
  /// Copies the lists.
  public PolicyRow {
    why = List.copyOf(why);
    problems = List.copyOf(problems);
  }

  /// Name of the policy.
  public String name() {
    return allocation.policy().name();
  }

  /// Simulated figures, or those in closed form while there are none.
  public Figures best() {
    return simulated.orElse(exact);
  }
}
