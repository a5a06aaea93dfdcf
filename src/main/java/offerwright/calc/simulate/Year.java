package offerwright.calc.simulate;

import java.util.Arrays;

/// A person's calendar year in the making, on the 256 paths of a block: what is missed, whether
/// they run out, what they make.
final class Year {
  /// Wanted and not served.
  final double[] missed = new double[Rows.PATHS];

  /// Work done.
  final double[] work = new double[Rows.PATHS];

  private final double[] ranOut = new double[Rows.PATHS];
  private final double[] response = new double[Rows.PATHS];
  private int months;
  private double expected;
  private double value;

  /// Begins a year.
  void open() {
    Arrays.fill(missed, 0);
    Arrays.fill(work, 0);
    months = 0;
    expected = 0;
    value = 0;
  }

  /// Adds what is expected of a segment: the work an average person does, unconstrained, today.
  void expect(Stint stint, Segment segment, Contract contract) {
    int added = segment.to() - segment.from();
    months += added;
    value += contract.value(stint, segment.level()) * added / 12;
    expected += contract.reference(stint, segment.level()) * added;
  }

  /// Books the year.
  ///
  /// @param demand demand of the budget year
  void close(Stint stint, int year, double[] demand, Contract contract, Tally tally) {
    Rows.add(tally.figure(YearFigure.UNMET, year), missed);
    for (int i = 0; i < Rows.PATHS; i++) {
      ranOut[i] = missed[i] > Rows.ROUNDING * demand[i] ? 1 : 0;
    }
    Rows.add(tally.figure(YearFigure.RUN_OUT, year), ranOut);
    double per = expected > 0 ? 1 / expected : 0;
    for (int i = 0; i < Rows.PATHS; i++) {
      response[i] = contract.response(Math.max(0, work[i] * per));
    }
    Rows.addScaled(tally.figure(YearFigure.OUTPUT, year), response, value);
    int person = contract.person(stint);
    if (person >= 0) {
      tally.persons.close(person, missed, ranOut, response, months);
    }
  }
}
