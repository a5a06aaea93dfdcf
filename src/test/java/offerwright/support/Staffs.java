package offerwright.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offerwright.calc.forecast.ScenarioBasis;
import offerwright.calc.policy.InputSource;
import offerwright.calc.policy.Staff;
import offerwright.calc.policy.StaffInputs;
import offerwright.calc.policy.StaffOf;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Workspace;

/// Builds a staff as plain numbers. Every person added starts as an engineer of level 0 in team 0
/// with a base of 200,000, a ladder budget of 100,000, no budget today, leverage 1, impact 1, and a
/// demand of 100,000 with σ 0.8; the response is a power of 0.3 and the reference the mean demand.
public final class Staffs {
  /// One person; change what the test is about.
  public static final class Member {
    public int level;
    public int team;
    public double base = 200_000;
    public double ladder = 100_000;
    public long today;
    public double leverage = 1;
    public double impact = 1;
    public double demand = 100_000;
    public double sigma = 0.8;

    private Member() {}
  }

  private static final int LEVELS = 4;
  private static final int TEAMS = 3;

  private final List<Member> members = new ArrayList<>();
  private ResponseCurve response = new ResponseCurve.Power(0.3);
  private double reference = Double.NaN;
  private double together;

  private Staffs() {}

  /// People with the leverages given, otherwise alike.
  public static Staffs ofLeverage(double... leverages) {
    Staffs staffs = new Staffs();
    for (double leverage : leverages) {
      staffs.add().leverage = leverage;
    }
    return staffs;
  }

  /// The people of a workspace under a scenario, with what is wrong with either.
  public static Checked<StaffInputs> of(
      Workspace workspace, Scenario scenario, SimulationSettings settings) {
    Checked<ScenarioBasis> basis = ScenarioBasis.of(workspace, scenario, settings);
    if (basis.value().isEmpty()) {
      return Checked.bad(basis.problems());
    }
    Checked<StaffInputs> staff =
        StaffOf.basis(workspace, scenario, basis.value().get(), settings.months());
    return new Checked<>(
        staff.value(),
        Stream.concat(basis.problems().stream(), staff.problems().stream()).toList());
  }

  /// People who are all alike.
  public static Staffs alike(int people) {
    double[] ones = new double[people];
    Arrays.fill(ones, 1);
    return ofLeverage(ones);
  }

  /// People in whom everything differs.
  public static Staffs random(RandomGenerator chance, int people) {
    Staffs staffs = new Staffs();
    for (int i = 0; i < people; i++) {
      Member member = staffs.add();
      member.level = chance.nextInt(LEVELS);
      member.team = chance.nextInt(TEAMS);
      member.base = 50_000 + Math.rint(chance.nextDouble() * 30_000_000) / 100;
      member.ladder = 10_000 * (1 + member.level) * (1 + member.level);
      member.today = chance.nextLong(20_000_000);
      member.leverage = Math.exp(chance.nextGaussian() * 0.5);
      member.impact = chance.nextInt(4) == 0 ? 0 : chance.nextDouble() * 3;
      member.demand = 100_000 * Math.exp(chance.nextGaussian());
      member.sigma = 0.3 + chance.nextDouble();
    }
    staffs.members.getFirst().impact = 1;
    return staffs;
  }

  /// One more person, to be changed.
  public Member add() {
    Member member = new Member();
    members.add(member);
    return member;
  }

  /// A person added before.
  public Member member(int index) {
    return members.get(index);
  }

  /// Sets the bases.
  public Staffs bases(double... bases) {
    for (int i = 0; i < bases.length; i++) {
      members.get(i).base = bases[i];
    }
    return this;
  }

  /// Sets the response curve.
  public Staffs response(ResponseCurve curve) {
    response = curve;
    return this;
  }

  /// Sets the reference use.
  public Staffs reference(double use) {
    reference = use;
    return this;
  }

  /// Sets what two people of a team have in common: covariance of their demands over the product of
  /// the means.
  public Staffs together(double covariance) {
    together = covariance;
    return this;
  }

  /// The staff; ids are P-1, P-2 and so on, team 3 is "no team".
  public Staff build() {
    int size = members.size();
    double[] demand = numbers(member -> member.demand);
    return new Staff(
        CurrencyCode.USD,
        IntStream.rangeClosed(1, size).mapToObj(i -> "P-" + i).toList(),
        List.of("Junior", "Mid", "Senior", "Staff"),
        List.of("Platform", "Product", "Data", "No team"),
        members.stream().mapToInt(member -> member.level).toArray(),
        members.stream().mapToInt(member -> member.team).toArray(),
        numbers(member -> member.base),
        numbers(member -> member.ladder),
        members.stream().mapToLong(member -> member.today).toArray(),
        numbers(member -> member.leverage),
        numbers(member -> member.impact),
        demand,
        numbers(member -> member.sigma),
        DoubleStream.generate(() -> together).limit(TEAMS + 1).toArray(),
        sources(size),
        sources(size),
        sources(size),
        response,
        Double.isNaN(reference) ? Arrays.stream(demand).average().orElse(1) : reference,
        100_000);
  }

  private double[] numbers(java.util.function.ToDoubleFunction<Member> field) {
    return members.stream().mapToDouble(field).toArray();
  }

  private static InputSource[] sources(int size) {
    InputSource[] sources = new InputSource[size];
    Arrays.fill(sources, InputSource.ENTERED);
    return sources;
  }
}
