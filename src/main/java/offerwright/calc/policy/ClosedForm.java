package offerwright.calc.policy;

import java.util.EnumMap;
import java.util.Map;
import offerwright.calc.estimate.CompensatedSum;
import offerwright.domain.Require;

/// What policies come to for lognormal demand of a year against a year's budget, without
/// simulating: exact for budgets of persons and for the power curve, to a billionth for the other
/// curves; an approximation for pools, as [PooledUse] says.
///
/// It knows nothing of the months, so neither of the order in which money is used nor of what is
/// carried on: all that is left counts as forfeited, prices stay as they are, and when people run
/// out is left to the simulation.
public final class ClosedForm {
  private final Staff staff;
  private final LimitedUse use;

  private ClosedForm(Staff staff) {
    this.staff = staff;
    use = new LimitedUse(staff.demand(), staff.sigma(), staff.response(), References.of(staff));
  }

  /// What does not depend on policies, worked out once for all of them.
  public static ClosedForm of(Staff staff) {
    return new ClosedForm(staff);
  }

  /// Figures of a policy.
  ///
  /// @param measures all but [Measure#RUN_OUT_MONTH]; those against the best only where that is
  ///   known; [Measure#VALUE_PER_MONEY] is NaN where nothing is spent
  /// @param persons expected figures by person
  public record Answer(Map<Measure, Double> measures, PersonFigures persons) {}

  /// The figures of an allocation to these people.
  public Answer answer(Allocation allocation, BestOutput best) {
    Require.that(
        allocation.budgets().length == staff.size(),
        "%s budgets for %s people",
        allocation.budgets().length,
        staff.size());
    LimitedUse.Figures found =
        allocation.pooled() ? PooledUse.of(staff, allocation) : use.of(allocation.amounts());
    PersonFigures persons = persons(found);
    Map<Measure, Double> measures = money(allocation, found, persons);
    against(measures, best, InFull.output(staff, allocation));
    return new Answer(measures, persons);
  }

  /// Value of an allocation, for the measure [Measure#VALUE] alone.
  public double value(Allocation allocation) {
    return answer(allocation, BestOutput.UNKNOWN).measures().getOrDefault(Measure.VALUE, 0.0);
  }

  private PersonFigures persons(LimitedUse.Figures found) {
    double[] utility = new double[staff.size()];
    double[] served = new double[staff.size()];
    for (int i = 0; i < utility.length; i++) {
      double wanted = staff.demand()[i];
      utility[i] = staff.leverage()[i] * found.response()[i];
      served[i] = wanted > 0 ? Math.min(1, found.served()[i] / wanted) : 1;
    }
    return new PersonFigures(utility, served, found.beyond());
  }

  private Map<Measure, Double> money(
      Allocation allocation, LimitedUse.Figures found, PersonFigures persons) {
    double total = (double) allocation.total() / allocation.currency().minorUnits();
    double wanted = CompensatedSum.sum(staff.demand());
    double spend = CompensatedSum.sum(found.served());
    double value = staff.value() * CompensatedSum.sum(persons.utility());
    double unmet = Math.max(0, wanted - spend);
    Map<Measure, Double> measures = new EnumMap<>(Measure.class);
    measures.put(Measure.VALUE, value);
    measures.put(Measure.VALUE_PER_MONEY, value / spend);
    measures.put(Measure.SPEND, spend);
    measures.put(Measure.UTILISATION, total > 0 ? spend / total : 0);
    measures.put(Measure.UNMET, unmet);
    measures.put(Measure.UNMET_SHARE, wanted > 0 ? unmet / wanted : 0);
    measures.put(Measure.FORFEITED, Math.max(0, total - spend));
    measures.put(Measure.RUN_OUT, CompensatedSum.sum(found.beyond()) / staff.size());
    return measures;
  }

  private static void against(Map<Measure, Double> measures, BestOutput best, double inFull) {
    if (!Double.isNaN(best.value())) {
      double ofBest = measures.getOrDefault(Measure.VALUE, 0.0) / best.value();
      measures.put(Measure.OUTPUT_OF_BEST, ofBest);
      measures.put(Measure.GIVEN_UP, 1 - ofBest);
    }
    if (!Double.isNaN(best.inFull())) {
      measures.put(Measure.OUTPUT_IN_FULL, inFull / best.inFull());
      measures.put(Measure.GIVEN_UP_IN_FULL, 1 - inFull / best.inFull());
    }
  }
}
