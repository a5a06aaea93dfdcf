package offerwright.ui.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import offerwright.calc.estimate.DensityCurve;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.KernelDensity;
import offerwright.calc.estimate.Quantiles;
import offerwright.calc.estimate.Spread;
import offerwright.calc.value.PackagePart;

/// Offers to draw: those of the mockup, and awkward ones.
final class OffersExample {
  static final List<String> YEARS = List.of("Year 1", "Year 2", "Year 3", "Year 4");
  static final List<String> NAMES =
      List.of(
          "Meridian Labs, Senior backend",
          "Listed cloud company, Senior",
          "AI start-up, Senior",
          "Bank, Staff");

  private OffersExample() {}

  static OfferYears.Year year(double base, double variable, double equity, double benefits) {
    return new OfferYears.Year(
        List.of(
            new Column.Segment(PackagePart.BENEFITS, benefits),
            new Column.Segment(PackagePart.CASH, base),
            new Column.Segment(PackagePart.VARIABLE, variable),
            new Column.Segment(PackagePart.EQUITY, equity)),
        List.of(),
        Optional.empty());
  }

  static OfferYears.Year with(OfferYears.Year year, double face, double expected, double worth) {
    return new OfferYears.Year(
        year.segments(),
        year.notDisclosed(),
        Optional.of(
            new OfferYears.Tokens(
                OptionalDouble.of(face),
                OptionalDouble.of(expected),
                worth < 0 ? OptionalDouble.empty() : OptionalDouble.of(worth))));
  }

  static OfferYears.Year without(OfferYears.Year year, String part) {
    return new OfferYears.Year(year.segments(), List.of(part), year.tokens());
  }

  private static OfferYears.Offer offer(int place, List<OfferYears.Year> years) {
    return new OfferYears.Offer(OfferTag.at(place), NAMES.get(place), years);
  }

  static OfferYears of(double highest, List<List<OfferYears.Year>> offers) {
    return new OfferYears(
        ChartUnit.money("$", highest, "a year"),
        "Equity, valued",
        YEARS,
        IntStream.range(0, offers.size()).mapToObj(i -> offer(i, offers.get(i))).toList());
  }

  /// The three offers of the mockup.
  static OfferYears mockup() {
    return of(370_000, List.of(meridian(), cloud(), startUp()));
  }

  static OfferYears fourOffers() {
    return of(
        370_000,
        List.of(
            meridian(),
            cloud(),
            startUp(),
            List.of(
                year(230_000, 60_000, 0, 41_000),
                year(236_000, 60_000, 0, 41_000),
                year(242_000, 66_000, 0, 42_000))));
  }

  static OfferYears oneOffer() {
    return of(370_000, List.of(meridian()));
  }

  private static List<OfferYears.Year> meridian() {
    List<OfferYears.Year> years = new ArrayList<>();
    years.add(with(year(244_000, 51_352, 23_225, 34_360), 150_000, 61_500, 18_450));
    for (int i = 1; i < 4; i++) {
      years.add(with(year(244_000, 26_352, 23_225, 34_360), 150_000, 61_500, 18_450));
    }
    return years;
  }

  private static List<OfferYears.Year> cloud() {
    return List.of(
        year(218_000, 51_065, 10_560, 36_900),
        year(218_000, 31_065, 31_680, 36_900),
        year(218_000, 31_065, 84_480, 36_900),
        year(218_000, 31_065, 84_480, 36_900));
  }

  private static List<OfferYears.Year> startUp() {
    return IntStream.range(0, 4)
        .mapToObj(_ ->
            without(with(year(280_000, 0, 0, 16_800), 200_000, 66_000, 19_800), "401(k) match"))
        .toList();
  }

  /// Money paid back, a token budget above the stack, and a year nobody knows.
  static OfferYears awkward() {
    return of(
        900_000,
        List.of(
            List.of(
                with(year(120_000, 30_000, 0, 9_000), 850_000, 120_000, 60_000),
                with(year(120_000, -45_000, 0, 9_000), 850_000, 400_000, 0)),
            List.of(
                year(118_000, 20_000, -60_000, 12_000),
                year(118_000, 0, 15_000, 12_000),
                new OfferYears.Year(List.of(), List.of("all of it"), Optional.empty()))));
  }

  static OfferYears tiny() {
    return of(0.02, List.of(List.of(year(0.01, 0.004, 0, 0.0001), year(0.011, 0, 0, 0.0001))));
  }

  static OfferYears huge() {
    return of(
        2.5e9,
        List.of(
            List.of(year(4e8, 1e8, 1.9e9, 1e6), year(4e8, 1e8, 0, 1e6)),
            List.of(year(300_000, 50_000, 0, 20_000), year(300_000, 0, 0, 20_000))));
  }

  /// A sample of paths like that of an offer in the mockup.
  static double[] paths(int offer) {
    RandomGenerator chance = RandomGeneratorFactory.of("L64X128MixRandom").create(7 + offer);
    double[] paths = new double[10_000];
    for (int i = 0; i < paths.length; i++) {
      double used = Math.min(chance.nextExponential() * 60_000, 160_000);
      paths[i] =
          switch (offer) {
            case 0 ->
                1_245_000
                    + used
                    + 12_000 * chance.nextGaussian()
                    + (chance.nextInt(4) == 0 ? 280_000 * chance.nextExponential() : 0);
            case 1 -> 1_165_000 + 210_000 * Math.exp(0.5 * chance.nextGaussian() - 0.125);
            case 2 -> 1_190_000 + used + 9_000 * chance.nextGaussian();
            default -> 1_330_000 + 24_000 * chance.nextGaussian();
          };
    }
    return paths;
  }

  static Ridgeline.Ridge ridge(int place, double[] paths, DensityCurve density) {
    double[] five = Quantiles.of(paths, 0.05, 0.25, 0.5, 0.75, 0.95);
    double mean = Arrays.stream(paths).average().orElseThrow();
    return new Ridgeline.Ridge(
        OfferTag.at(place),
        NAMES.get(place),
        density,
        new Spread(five[0], five[1], five[2], five[3], five[4]),
        new Estimate(mean, mean - 5_000, mean + 5_000),
        place == 0
            ? List.of(
                new Ridgeline.Note(1_406_000, "bump: token budget used in full"),
                new Ridgeline.Note(1_650_000, "25 of 100 paths: A’s options pay out"))
            : List.of());
  }

  static Ridgeline ridges(List<double[]> samples) {
    return ridges(1e6, samples);
  }

  static Ridgeline ridges(double size, List<double[]> samples) {
    List<DensityCurve> curves = KernelDensity.together(samples, 0.005, 256);
    return new Ridgeline(
        new ChartUnit(
            "Worth to me over four years, $ million, before tax, not discounted", size, "$", ""),
        IntStream.range(0, samples.size())
            .mapToObj(i -> ridge(i, samples.get(i), curves.get(i)))
            .toList());
  }

  static Ridgeline ridges(int offers) {
    return ridges(IntStream.range(0, offers).mapToObj(OffersExample::paths).toList());
  }

  static double[] same(double value) {
    double[] paths = new double[1_000];
    Arrays.fill(paths, value);
    return paths;
  }

  static YearQuantiles quantiles(int offers) {
    return new YearQuantiles(
        ChartUnit.money("$", 500_000, "a year"),
        YEARS,
        IntStream.range(0, offers)
            .mapToObj(offer ->
                new YearQuantiles.Offer(
                    OfferTag.at(offer),
                    NAMES.get(offer),
                    IntStream.range(0, offer == 3 ? 2 : 4)
                        .mapToObj(year -> {
                          double median = 330_000 + 12_000 * year - 9_000 * offer;
                          double wide = 14_000 + 11_000 * year * (3 - offer) / 2.0;
                          return new Spread(
                              median - wide,
                              median - wide / 2,
                              median,
                              median + wide,
                              median + 2 * wide);
                        })
                        .toList()))
            .toList());
  }

  static YearQuantiles quantiles(double value) {
    Spread one = new Spread(value, value, value, value, value);
    return new YearQuantiles(
        ChartUnit.money("$", value, "a year"),
        YEARS,
        List.of(new YearQuantiles.Offer(OfferTag.A, NAMES.getFirst(), List.of(one, one, one))));
  }

  private static Indifference.Curve curve(
      String name, Indifference.Look look, double from, double to, double bend) {
    return new Indifference.Curve(
        name,
        look,
        IntStream.rangeClosed(0, 30)
            .mapToObj(i -> {
              double tokens = i * 10_000.0;
              return new Indifference.Point(
                  tokens, OptionalDouble.of(to + (from - to) * Math.exp(-tokens / bend)));
            })
            .toList());
  }

  /// What would make B equal A in the mockup.
  static Indifference trade() {
    return new Indifference(
        new ChartUnit("B’s token budget, $ thousand a year, face value", 1_000, "$", ""),
        new ChartUnit("B’s base, $ thousand a year", 1_000, "$", ""),
        PackagePart.TOKENS,
        "Own-use share of a token dollar",
        List.of(
            curve("0.60", Indifference.Look.DOTTED, 237_000, 204_800, 70_000),
            curve("0.30, yours", Indifference.Look.OWN, 222_500, 205_700, 65_000),
            curve("0.00, B is ahead already", Indifference.Look.DASHED, 207_200, 207_200, 1)),
        List.of(
            new Indifference.Ask(1, "Raise the base", 0, 222_500),
            new Indifference.Ask(4, "Add a token budget", 18_600, 218_320),
            new Indifference.Ask(5, "Tokens 100,000, base lower", 100_000, 209_307)),
        Optional.of(new Indifference.Today(OfferTag.B, "B today: 218,000, no tokens", 0, 218_000)));
  }

  /// Curves all over the plot, with a gap, so that the legend finds no room.
  static Indifference crowded() {
    List<Indifference.Curve> curves = new ArrayList<>();
    Indifference.Look[] looks = Indifference.Look.values();
    for (int c = 0; c < 4; c++) {
      int at = c;
      curves.add(
          new Indifference.Curve(
              "Curve " + c,
              looks[c],
              IntStream.rangeClosed(0, 40)
                  .mapToObj(i ->
                      new Indifference.Point(
                          i * 5_000.0,
                          i > 11 + at && i < 16 + at
                              ? OptionalDouble.empty()
                              : OptionalDouble.of(
                                  150_000 + 20_000 * at + 30_000 * Math.sin(i * 0.9 + at))))
                  .toList()));
    }
    return new Indifference(
        new ChartUnit("Equity of B, $ thousand a year", 1_000, "$", ""),
        new ChartUnit("B’s base, $ thousand a year", 1_000, "$", ""),
        PackagePart.EQUITY,
        "",
        curves,
        IntStream.range(0, 5)
            .mapToObj(i -> new Indifference.Ask(i + 1, "Ask " + (i + 1), 20_000, 150_000 + 900 * i))
            .toList(),
        Optional.of(new Indifference.Today(OfferTag.D, "D today", 200_000, 120_000)));
  }

  /// One point alone.
  static Indifference alone() {
    return new Indifference(
        new ChartUnit("Tokens, $ a year", 1, "$", ""),
        new ChartUnit("Base, $ a year", 1, "$", ""),
        PackagePart.TOKENS,
        "",
        List.of(),
        List.of(),
        Optional.of(new Indifference.Today(OfferTag.A, "A today", 0.002, 0.004)));
  }
}
