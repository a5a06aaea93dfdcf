package offerwright.domain.exit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;

/// Who owns a company.
///
/// @param currency of all amounts
/// @param common holders of common shares, with one share or more together
/// @param preferred classes of preferred shares; may be empty
/// @param options options outstanding; may be empty
/// @param unissuedPool shares reserved for grants not made yet, 0 or more: they dilute in a round
///   and get nothing at an exit; example: 900,000
public record CapTable(
    CurrencyCode currency,
    List<Holding> common,
    List<PreferredClass> preferred,
    List<OptionHolding> options,
    long unissuedPool) {
  /// Copies the lists; refuses a company without common shares, two holders of one name, another
  /// currency and a negative pool.
  public CapTable {
    common = List.copyOf(common);
    preferred = List.copyOf(preferred);
    options = List.copyOf(options);
    Set<String> names = new HashSet<>();
    common.forEach(holding -> distinct(names, holding.name()));
    for (PreferredClass held : preferred) {
      distinct(names, held.name());
      Require.that(
          held.invested().currency().equals(currency),
          "the amount invested in %s is in %s, the cap table in %s",
          held.name(),
          held.invested().currency(),
          currency);
    }
    for (OptionHolding held : options) {
      distinct(names, held.name());
      Require.that(
          held.strike().currency().equals(currency),
          "the strike price of %s is in %s, the cap table in %s",
          held.name(),
          held.strike().currency(),
          currency);
    }
    Require.that(
        common.stream().anyMatch(holding -> holding.shares() > 0),
        "a cap table needs at least 1 common share");
    Require.that(unissuedPool >= 0, "the unissued pool must be 0 or more, was %d", unissuedPool);
  }

  private static void distinct(Set<String> names, String name) {
    Require.that(names.add(name), "%s is in the cap table twice", name);
  }

  /// A company of which only the number of fully diluted shares and the sum of all preferences are
  /// disclosed. The preferences never convert, and all shares take part in the rest: `common =
  /// (value - preferences)+`, a cautious reading.
  ///
  /// @param shares fully diluted, 1 or more
  /// @param preferences 0 or more
  public static CapTable disclosed(long shares, Money preferences) {
    return new CapTable(
        preferences.currency(),
        List.of(new Holding("All shares", shares)),
        preferences.isZero()
            ? List.of()
            : List.of(PreferredClass.standard("Preferences ahead", 0, preferences, 1)),
        List.of(),
        0);
  }

  /// All shares and rights to shares: common, preferred as converted, options and the unissued
  /// pool; example: 48,200,000.
  public long fullyDiluted() {
    long shares = unissuedPool;
    for (Holding holding : common) {
      shares += holding.shares();
    }
    for (PreferredClass held : preferred) {
      shares += held.shares();
    }
    for (OptionHolding held : options) {
      shares += held.shares();
    }
    return shares;
  }

  /// This table with further options outstanding, taken from nobody's pool.
  public CapTable withOptions(String name, long shares, UnitPrice strike) {
    List<OptionHolding> more = new ArrayList<>(options);
    more.add(new OptionHolding(name, shares, strike));
    return new CapTable(currency, common, preferred, more, unissuedPool);
  }
}
