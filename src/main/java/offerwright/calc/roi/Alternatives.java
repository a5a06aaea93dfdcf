package offerwright.calc.roi;

import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.Alternative.Hiring;
import offerwright.domain.plan.Alternative.Programme;

/// What the money for tokens would do elsewhere. An alternative is taken as if it could be bought
/// as often as the money lasts: costs and returns grow in step. That flatters a training, which can
/// be held only once.
public final class Alternatives {
  private static final int MONTHS = 12;

  private Alternatives() {}

  /// Every alternative for the same money.
  ///
  /// @param alternatives what else could be bought
  /// @param workforce for whom
  /// @param yearlySpend mean spending on tokens and overhead a year
  /// @param presentCost its present value over the horizon
  public static List<AlternativeValue> of(
      List<Alternative> alternatives, Workforce workforce, double yearlySpend, double presentCost) {
    return alternatives.stream()
        .map(alternative -> one(alternative, workforce, yearlySpend, presentCost))
        .toList();
  }

  private static AlternativeValue one(
      Alternative alternative, Workforce workforce, double yearlySpend, double presentCost) {
    return switch (alternative) {
      case Hiring terms -> {
        Hire hire = new Hire(workforce, terms);
        UpliftValue value = hire.programme().value(workforce.yearlyRate());
        yield value("Hiring", hire.costPerEngineer(), value, 1, yearlySpend, presentCost);
      }
      case Programme programme -> {
        UpliftValue value = programme(workforce, programme).value(workforce.yearlyRate());
        double uplift = programme.uplift().fraction();
        OptionalDouble cost = costPerEngineer(workforce, programme);
        yield value(programme.name(), cost, value, uplift, yearlySpend, presentCost);
      }
    };
  }

  private static AlternativeValue value(
      String name,
      OptionalDouble costPerEngineer,
      UpliftValue value,
      double uplift,
      double yearlySpend,
      double presentCost) {
    double equivalents =
        costPerEngineer.isPresent() && costPerEngineer.getAsDouble() > 0
            ? yearlySpend / costPerEngineer.getAsDouble()
            : 0;
    double often = value.presentCost() > 0 ? presentCost / value.presentCost() : 1;
    return new AlternativeValue(
        name, costPerEngineer, equivalents, often * value.netPresentValue(uplift));
  }

  /// Cost of one more engineer-equivalent a year through a programme for everybody, its cost at the
  /// start spread over the horizon; empty if it gains nothing or there is nobody.
  public static OptionalDouble costPerEngineer(Workforce workforce, Programme programme) {
    if (workforce.headcount() == 0) {
      return OptionalDouble.empty();
    }
    double years = workforce.months() / (double) MONTHS;
    double cost =
        programme.perEngineer().toDouble()
            + programme.upfront().toDouble() / years / workforce.headcount();
    return EngineerEquivalent.cost(cost, programme.uplift().fraction(), workforce.realisation());
  }

  /// A programme for everybody, month by month.
  public static MonthlyProgramme programme(Workforce workforce, Programme programme) {
    double monthly = workforce.headcount() / MONTHS;
    double output = monthly * workforce.realisation() * workforce.loadedCost();
    return new MonthlyProgramme(
        programme.upfront().toDouble(),
        Collections.nCopies(workforce.months(), monthly * programme.perEngineer().toDouble()),
        Collections.nCopies(workforce.months(), output));
  }
}
