package offerwright.calc.exit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.Holding;
import offerwright.domain.exit.OptionHolding;
import offerwright.domain.exit.Participation;
import offerwright.domain.exit.PreferredClass;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;

/// Small cap tables of every kind of term.
final class RandomCapTable {
  private RandomCapTable() {}

  static CapTable of(RandomGenerator chance) {
    List<PreferredClass> classes = new ArrayList<>();
    int count = chance.nextInt(0, 5);
    for (int i = 0; i < count; i++) {
      double multiple = chance.nextBoolean() ? 1 : chance.nextInt(2, 12) / 4.0;
      classes.add(
          new PreferredClass(
              "Series " + (char) ('A' + i),
              chance.nextInt(8) == 0 ? 0 : chance.nextInt(1, 4_000_000),
              Money.of(chance.nextInt(1, 20_000_000), CurrencyCode.USD),
              multiple,
              chance.nextInt(1, 4),
              participation(chance, multiple)));
    }
    List<OptionHolding> options = new ArrayList<>();
    int grants = chance.nextInt(0, 3);
    for (int i = 0; i < grants; i++) {
      options.add(
          new OptionHolding(
              "Options " + i,
              chance.nextInt(0, 1_000_000),
              new UnitPrice(BigDecimal.valueOf(chance.nextInt(0, 2_000), 2), CurrencyCode.USD)));
    }
    List<Holding> common =
        List.of(
            new Holding("Founder", chance.nextInt(1, 5_000_000)),
            new Holding("Staff", chance.nextInt(0, 500_000)));
    return new CapTable(CurrencyCode.USD, common, classes, options, chance.nextInt(0, 100_000));
  }

  private static Participation participation(RandomGenerator chance, double multiple) {
    return switch (chance.nextInt(4)) {
      case 0 -> Participation.FULL;
      case 1 -> new Participation.Capped(Math.max(multiple, 1) + chance.nextInt(0, 9) / 4.0);
      default -> Participation.NONE;
    };
  }

  /// An exit from nothing to several times all preferences.
  static Money exit(RandomGenerator chance, CapTable table) {
    double most = 5_000_000 + 6 * Waterfall.of(table).preferences();
    return Money.ofMinor((long) (100 * most * Math.pow(chance.nextDouble(), 2)), CurrencyCode.USD);
  }
}
