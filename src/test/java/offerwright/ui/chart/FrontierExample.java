package offerwright.ui.chart;

import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offerwright.calc.estimate.Estimate;

/// Invented policies for tests of the charts of policies.
final class FrontierExample {
  private static final List<String> NAMES =
      List.of(
          "By seniority",
          "Equal",
          "Percent of base, capped",
          "By leverage",
          "By project impact",
          "Pooled by team",
          "Hybrid 50 / 50",
          "Need-based, 90 % service",
          "α-fair, α = 0.5",
          "Custom from survey.csv",
          "Max-min",
          "By level, flattened",
          "Percent of base",
          "Leverage, half weight",
          "Impact with a floor of $20,000");

  private FrontierExample() {}

  static List<Frontier.Point> curve() {
    return List.of(
        new Frontier.Point(0, 0.307, 100),
        new Frontier.Point(0.1, 0.267, 99.95),
        new Frontier.Point(0.2, 0.222, 99.75),
        new Frontier.Point(0.3, 0.195, 99.55),
        new Frontier.Point(0.5, 0.129, 98.9),
        new Frontier.Point(0.7, 0.073, 98.1),
        new Frontier.Point(0.85, 0.035, 97.5),
        new Frontier.Point(1, 0, 96.82),
        new Frontier.Point(1.25, 0.043, 95.9),
        new Frontier.Point(1.6, 0.095, 94.6),
        new Frontier.Point(2, 0.1665, 92.64),
        new Frontier.Point(4, 0.27, 85.5),
        new Frontier.Point(Double.POSITIVE_INFINITY, 0.41, 71.2));
  }

  static Frontier mockup(double alpha) {
    double[][] places = {
      {0.280, 98.1},
      {0, 96.8},
      {0.147, 98.1},
      {0.218, 99.7},
      {0.367, 97.1},
      {0.267, 98.9},
      {0.153, 99.2}
    };
    return new Frontier(
        "Gini of the budget (0 = everyone the same)",
        OptionalDouble.of(0),
        IntStream.range(0, places.length)
            .mapToObj(i -> dot(i, places[i][0], 0, places[i][1], i == 5 ? 0.5 : 0.12))
            .toList(),
        curve(),
        OptionalDouble.of(alpha),
        "most a personal split can reach");
  }

  /// Policies close to one another, some of them pooled and over the bound.
  static Frontier cluster(int count, long seed) {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    return new Frontier(
        "Gini of budget over base (0 = everyone the same)",
        OptionalDouble.of(0),
        IntStream.range(0, count)
            .mapToObj(i ->
                dot(
                    i,
                    0.2 + 0.02 * chance.nextGaussian(),
                    0.004,
                    99 + 0.4 * chance.nextGaussian() + (i == 5 ? 2 : 0),
                    0.15))
            .toList(),
        curve(),
        OptionalDouble.of(0.35),
        "most a personal split can reach");
  }

  private static Frontier.Dot dot(
      int index, double across, double acrossHalf, double output, double outputHalf) {
    String name = NAMES.get(index);
    return new Frontier.Dot(
        name,
        Character.toString('A' + index),
        index == 0 ? name + " (today)" : name,
        new Estimate(across, across - acrossHalf, across + acrossHalf),
        new Estimate(output, output - outputHalf, output + outputHalf),
        index == 0,
        List.of(
            new Frontier.Fact("Output", "%.1f %% ± %.1f".formatted(output, outputHalf)),
            new Frontier.Fact("Gini", "%.3f ± %.3f".formatted(across, acrossHalf))));
  }

  /// The same with policies whose figures are no figures.
  static Frontier withInfinite() {
    Frontier whole = mockup(1);
    return new Frontier(
        "Theil L of the budget (0 = everyone the same)",
        whole.equal(),
        Stream.concat(
                whole.dots().stream(),
                Stream.of(
                    new Frontier.Dot(
                        "X",
                        "X",
                        "Efficient",
                        Estimate.exact(Double.POSITIVE_INFINITY),
                        Estimate.exact(100),
                        false,
                        List.of()),
                    new Frontier.Dot(
                        "Y",
                        "Y",
                        "Unknown",
                        Estimate.exact(Double.NaN),
                        Estimate.exact(99),
                        false,
                        List.of())))
            .toList(),
        whole.curve(),
        whole.alpha(),
        whole.bound());
  }

  static Change levels() {
    return new Change(
        "Level",
        "change a head, $ thousand",
        ChartUnit.money("$", 300_000, ""),
        true,
        List.of(
            level("Junior", 50, 100.6, 42, 0),
            level("Mid", 100, 117.3, 55, 12),
            level("Senior", 150, 143.2, 16, 40),
            level("Staff", 250, 165.7, 0, 24),
            level("Principal", 300, 201, 0, 9)));
  }

  private static Change.Row level(String name, double today, double next, int gain, int lose) {
    return new Change.Row(
        name,
        name,
        today * 1000,
        next * 1000,
        gain,
        lose,
        List.of(new Frontier.Fact("people", Integer.toString(gain + lose))));
  }

  static Change people(int count) {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(count);
    return new Change(
        "Person",
        "change, $ thousand",
        ChartUnit.money("$", 300_000, ""),
        false,
        IntStream.range(0, count)
            .mapToObj(i -> {
              double today = 50_000 + chance.nextInt(250) * 1000;
              return new Change.Row(
                  "P" + i,
                  i % 7 == 0 ? "Maximiliana Featherstonehaugh-Cholmondeley " + i : "Person " + i,
                  today,
                  i % 11 == 0 ? today : 140_000 + chance.nextGaussian() * 20_000,
                  0,
                  0,
                  List.of());
            })
            .toList());
  }

  static Change teams(int count) {
    Change people = people(count);
    return new Change(
        "Team",
        "change a head, $ thousand",
        people.unit(),
        true,
        people.rows().stream()
            .map(row ->
                new Change.Row(
                    row.key(),
                    row.name().replace("Person", "Team"),
                    row.today(),
                    row.next(),
                    (int) (row.today() / 9000),
                    (int) (row.next() / 9000),
                    List.of()))
            .toList());
  }
}
