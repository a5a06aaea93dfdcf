package offerwright.calc.option;

import java.time.LocalDate;
import java.util.List;
import offerwright.calc.flow.EmploymentYear;
import offerwright.calc.flow.VestingEvent;

/// Employee options after Hull and White ("How to value employee stock options", Financial Analysts
/// Journal 60(1), 2004): backward induction with a chance of leaving `x = 1 - e^(-eΔ)` in each
/// step. With `C` the discounted expectation one step later, a node is worth `(1-x) C` before
/// vesting; after it `S - K` where `S ≥ M K`, else `(1-x) C + x (S-K)+`. Vesting at once, no exit
/// and no early exercise give Black and Scholes.
///
/// In a binomial tree the level `M K` falls between two layers of nodes, so options are exercised
/// too late and the value jumps up and down with the number of steps, by half a percent at 500: the
/// sawtooth. [#value] puts a layer on `M K`, and on the strike where it can, which leaves an error
/// that falls in proportion to the step and can be extrapolated away.
public final class EmployeeLattice {
  private static final int STEPS = 256;
  private static final int TRANCHE_STEPS = 64;
  private static final double BETTER = 4;

  private EmployeeLattice() {}

  /// The value of one option at its grant, as accurately as the house computes it; example: S 50, K
  /// 50, ten years, r 5 %, σ 30 %, vesting after 3 years, 5 % leave, M 2 give 17.81 where Black and
  /// Scholes give 26.28.
  public static LatticeValue value(EmployeeOption option) {
    return value(option, STEPS);
  }

  /// The value in a tree of Cox, Ross and Rubinstein with so many steps, sawtooth included;
  /// example: the option of [#value(EmployeeOption)] gives 17.9856 with 500 steps.
  public static double binomial(EmployeeOption option, int steps) {
    return option.isTrivial() ? option.trivialValue() : EmployeeTree.value(option, steps);
  }

  /// The value of one option of a grant that vests in installments, each of them an option of its
  /// own: `Σ n_k V(t_k) / Σ n_k`; without installments everything vests at once.
  ///
  /// @param option with any vesting time, which is not used
  /// @param events installments
  /// @param granted day from which the term and vesting are counted
  public static LatticeValue perOption(
      EmployeeOption option, List<VestingEvent> events, LocalDate granted) {
    if (events.isEmpty()) {
      return value(option.withVestingYears(0));
    }
    double value = 0;
    double error = 0;
    double units = 0;
    for (VestingEvent event : events) {
      double quantity = event.quantity().doubleValue();
      double vesting = EmploymentYear.yearsBetween(granted, event.date());
      LatticeValue one = value(option.withVestingYears(vesting), TRANCHE_STEPS);
      value += quantity * one.value();
      error += quantity * one.error();
      units += quantity;
    }
    return new LatticeValue(value / units, error / units);
  }

  /// Richardson's extrapolation of two lattices, one with layers half as far apart, whose error is
  /// a quarter; the error stated is how far that reaches.
  private static LatticeValue value(EmployeeOption option, int steps) {
    if (option.isTrivial()) {
      return new LatticeValue(option.trivialValue(), 0);
    }
    double gap = PlacedLattice.gap(option, steps);
    PlacedLattice coarse = PlacedLattice.of(option, gap);
    PlacedLattice fine = PlacedLattice.of(option, gap / 2);
    if (!coarse.isSound() || !fine.isSound()) {
      return binomialBand(option, ((int) BETTER) * steps);
    }
    double better = fine.value();
    double correction = (better - coarse.value()) / (BETTER - 1);
    return new LatticeValue(better + correction, Math.abs(correction));
  }

  /// For volatilities near 0, where the placed lattice has no chances: the middle of trees of
  /// several sizes.
  private static LatticeValue binomialBand(EmployeeOption option, int steps) {
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int fifths = 3; fifths <= 5; fifths++) {
      double value = EmployeeTree.value(option, steps * fifths / 5);
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return new LatticeValue((least + most) / 2, most - least);
  }
}
