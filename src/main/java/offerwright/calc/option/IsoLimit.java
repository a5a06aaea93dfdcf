package offerwright.calc.option;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import offerwright.calc.flow.VestingEvent;
import offerwright.domain.Require;

/// The limit on incentive stock options of the United States (Internal Revenue Code §422(d),
/// Treasury Regulation §1.422-4): as far as shares first exercisable in a calendar year are worth
/// more than $100,000 at the fair market value of their grant dates, they are treated as
/// non-qualified. Options count in the order in which they were granted; the strike and later
/// prices do not matter.
public final class IsoLimit {
  /// The limit a calendar year in US dollars; it has not changed since 1986.
  public static final BigDecimal DOLLARS = BigDecimal.valueOf(100_000);

  private IsoLimit() {}

  /// The split of each calendar year in which something becomes exercisable, under the limit of
  /// today; example: 48,000 options at $4.20 that vest yearly over four years are $50,400 a year:
  /// all stay incentive options.
  ///
  /// @param grants of one person, in any order, at prices in US dollars; of one day in the order
  ///   given
  public static List<IsoYear> split(List<IsoGrant> grants) {
    return split(grants, DOLLARS);
  }

  /// The same under another limit, 0 or more.
  public static List<IsoYear> split(List<IsoGrant> grants, BigDecimal limit) {
    Require.that(limit.signum() >= 0, "the limit must be 0 or more, was %s", limit);
    List<IsoGrant> oldestFirst =
        grants.stream().sorted(Comparator.comparing(IsoGrant::granted)).toList();
    Map<Integer, Year> years = new TreeMap<>();
    for (IsoGrant grant : oldestFirst) {
      grant.exercisable().stream()
          .sorted(Comparator.comparing(VestingEvent::date))
          .forEach(event ->
              years
                  .computeIfAbsent(event.date().getYear(), year -> new Year(limit))
                  .take(grant, event));
    }
    return years.entrySet().stream()
        .map(entry -> entry.getValue().figures(entry.getKey(), limit))
        .toList();
  }

  private static final class Year {
    private final List<IsoPart> parts = new ArrayList<>();
    private BigDecimal left;

    Year(BigDecimal limit) {
      left = limit;
    }

    void take(IsoGrant grant, VestingEvent event) {
      BigDecimal price = grant.fairMarketValue().amount();
      BigDecimal all = event.quantity();
      BigDecimal incentive =
          price.multiply(all).compareTo(left) <= 0
              ? all
              : left.divide(price, 0, RoundingMode.FLOOR).min(all);
      left = left.subtract(price.multiply(incentive));
      parts.add(new IsoPart(grant.name(), event.date(), incentive, all.subtract(incentive)));
    }

    IsoYear figures(int year, BigDecimal limit) {
      return new IsoYear(year, limit.subtract(left), parts);
    }
  }
}
