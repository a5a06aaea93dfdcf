package offerwright.calc.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import offerwright.calc.random.DrawBlock;
import offerwright.calc.random.Exponential;
import offerwright.calc.random.Purpose;

/// What people want, on the paths of a block. Every normal is drawn once and used in all worlds;
/// every exponential once for all worlds of the same dispersion.
final class Wants {
  /// Rows that are kept at most: 16 MB, or 680 people for 12 months.
  static final int ROWS_KEPT = 8192;

  private final Plan plan;
  private final Horizon horizon;
  private final DrawBlock draws;
  private final Rates[] rates;
  private final double[][] normals;

  /// Noise of the present person by dispersion and month.
  private double[][][] noise;

  /// The same of the first people of the present team, so that who is gone through twice is drawn
  /// once.
  private final List<double[][][]> kept = new ArrayList<>();

  /// How many people are kept.
  private final int keeps;

  /// Noise of people who are not kept.
  private final double[][][] passing;

  /// Noise of the present team times what prices do to demand: by world, unit, month.
  private final double[][][][] factors;

  private final double[] person = new double[Rows.PATHS];
  private final double[] shift = new double[Rows.PATHS];
  private final double[] powers = new double[Rows.PATHS];
  private final double[] zero = new double[Rows.PATHS];

  Wants(Plan plan, DrawBlock draws, Rates[] rates) {
    this.plan = plan;
    this.draws = draws;
    this.rates = rates;
    horizon = plan.simulation.horizon();
    int months = horizon.months();
    normals = Rows.table(months);
    passing = noise();
    noise = passing;
    keeps = plan.has(Pass.SECOND) ? ROWS_KEPT / (plan.dispersions.size() * months) : 0;
    factors = new double[rates.length][2][months][Rows.PATHS];
  }

  /// Draws the months of a team.
  void team(int block, int team) {
    for (int m = 0; m < horizon.months(); m++) {
      draws.normals(block, m, Purpose.TEAM_MONTH, team, normals[m]);
    }
    for (int w = 0; w < rates.length; w++) {
      Plan.Dispersion spread = plan.dispersions.get(plan.dispersionOf[w]);
      for (int m = 0; m < horizon.months(); m++) {
        double[] common = factors[w][0][m];
        Rows.copy(normals[m], common);
        Exponential.fill(common, spread.team(), zero, powers);
        Rows.copy(common, factors[w][1][m]);
        Rows.multiply(common, rates[w].demand[0][m]);
        Rows.multiply(factors[w][1][m], rates[w].demand[1][m]);
      }
    }
  }

  private double[][][] noise() {
    return new double[plan.dispersions.size()][horizon.months()][Rows.PATHS];
  }

  /// Draws the months of a person.
  ///
  /// @param place place of the person in the team
  /// @param again true if the people of the team were drawn before
  void person(int block, Plan.Person who, int place, boolean again) {
    if (place == kept.size() && place < keeps) {
      kept.add(noise());
    }
    noise = place < keeps ? kept.get(place) : passing;
    if (!again || place >= keeps) {
      draw(block, who);
    }
  }

  private void draw(int block, Plan.Person who) {
    draws.normals(block, 0, Purpose.PERSON, who.key(), person);
    for (int m = who.from(); m < who.to(); m++) {
      draws.normals(block, m, Purpose.PERSON_MONTH, who.key(), normals[m]);
    }
    for (int d = 0; d < noise.length; d++) {
      Plan.Dispersion spread = plan.dispersions.get(d);
      Arrays.fill(shift, spread.drift());
      Rows.addScaled(shift, person, spread.between());
      for (int m = who.from(); m < who.to(); m++) {
        Rows.copy(normals[m], noise[d][m]);
        Exponential.fill(noise[d][m], spread.own(), shift, powers);
      }
    }
  }

  /// Writes the demand of the budget year up to each month of a seat, in the unit of account.
  void demand(int world, Stint stint, List<Segment> segments, boolean tokens, double[][] out) {
    Demand demand = plan.simulation.worlds().get(world).demand();
    double[][] own = noise[plan.dispersionOf[world]];
    double[][] common = factors[world][tokens ? 1 : 0];
    for (Segment segment : segments) {
      for (int m = segment.from(); m < segment.to(); m++) {
        boolean first = m == segment.from() && segment.grantedMonths() > 0;
        double scale =
            mean(demand, stint, segment.level())
                * demand.timeFactors()[m]
                * demand.teamFactors()[stint.team()][m];
        Rows.accumulate(out[m], first ? zero : out[m - 1], own[m], common[m], scale);
      }
    }
  }

  private static double mean(Demand demand, Stint stint, int level) {
    return stint.own().isPresent() ? stint.own().get().mean() : demand.levelMeans()[level];
  }
}
