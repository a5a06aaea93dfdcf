package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import offerwright.calc.exit.PricedRound;
import offerwright.domain.comparison.EquityOutlook.Ownership;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.FundingRound;
import offerwright.domain.exit.Holding;
import offerwright.domain.exit.OptionHolding;
import offerwright.domain.exit.PreferredClass;
import offerwright.domain.exit.Safe;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;

/// What stands in the grid of a cap table.
///
/// @param common holders of common shares
/// @param preferred classes of preferred shares
/// @param options options outstanding
/// @param pool shares reserved and not granted; empty = none
/// @param safes agreements that convert
/// @param rounds rounds before the exit
record CapTableDraft(
    List<Common> common,
    List<Preferred> preferred,
    List<Options> options,
    Optional<BigDecimal> pool,
    List<Agreement> safes,
    List<Round> rounds) {
  static final CapTableDraft EMPTY =
      new CapTableDraft(
          List.of(new Common("Founders and employees", Optional.empty())),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of());

  /// A line of common shares.
  record Common(String name, Optional<BigDecimal> shares) {}

  /// A line of a preferred class.
  record Preferred(
      String name,
      Optional<BigDecimal> shares,
      Optional<BigDecimal> invested,
      Optional<BigDecimal> multiple,
      Optional<BigDecimal> rank,
      ParticipationKind participation,
      Optional<BigDecimal> cap) {}

  /// A line of options.
  record Options(String name, Optional<BigDecimal> shares, Optional<BigDecimal> strike) {}

  /// A line of an agreement.
  record Agreement(String name, Optional<BigDecimal> amount, Optional<BigDecimal> cap) {}

  /// A line of a round.
  record Round(
      String name,
      Optional<BigDecimal> preMoney,
      Optional<BigDecimal> raised,
      Optional<BigDecimal> pool,
      Optional<BigDecimal> multiple,
      ParticipationKind participation,
      Optional<BigDecimal> cap,
      boolean senior) {}

  static CapTableDraft of(Ownership.Known known) {
    CapTable table = known.table();
    return new CapTableDraft(
        table.common().stream()
            .map(held -> new Common(held.name(), Entries.number(held.shares())))
            .toList(),
        table.preferred().stream().map(CapTableDraft::of).toList(),
        table.options().stream()
            .map(held ->
                new Options(
                    held.name(),
                    Entries.number(held.shares()),
                    Optional.of(held.strike().amount())))
            .toList(),
        Entries.number(table.unissuedPool()).filter(pool -> pool.signum() > 0),
        known.safes().stream()
            .map(safe ->
                new Agreement(
                    safe.name(),
                    Optional.of(safe.amount().amount()),
                    Optional.of(safe.postMoneyCap().amount())))
            .toList(),
        known.rounds().stream().map(CapTableDraft::of).toList());
  }

  private static Preferred of(PreferredClass held) {
    return new Preferred(
        held.name(),
        Entries.number(held.shares()),
        Optional.of(held.invested().amount()),
        Entries.number(held.multiple()),
        Entries.number((long) held.rank()),
        ParticipationKind.of(held.participation()),
        ParticipationKind.cap(held.participation()));
  }

  private static Round of(FundingRound round) {
    return new Round(
        round.name(),
        Optional.of(round.preMoney().amount()),
        Optional.of(round.raised().amount()),
        Optional.of(round.poolAfter().points()),
        Entries.number(round.multiple()),
        ParticipationKind.of(round.participation()),
        ParticipationKind.cap(round.participation()),
        round.senior());
  }

  /// The cap table with agreements and rounds; every mistake is said at its cell.
  Optional<Ownership.Known> read(Found found, String at, CurrencyCode currency) {
    int before = found.problems().size();
    Set<String> names = new HashSet<>();
    List<Holding> holdings = new ArrayList<>();
    for (int i = 0; i < common.size(); i++) {
      String path = at + "/common/" + i;
      Common line = common.get(i);
      Optional<String> name = name(found, path, line.name(), names);
      Optional<BigDecimal> shares =
          found.needed(path + "/shares", "The number of shares", line.shares());
      name.flatMap(who -> shares.map(held -> new Holding(who, held.longValue())))
          .ifPresent(holdings::add);
    }
    List<PreferredClass> classes = classes(found, at, currency, names);
    List<OptionHolding> held = options(found, at, currency, names);
    List<Safe> agreements = agreements(found, at, currency, names);
    List<FundingRound> coming = rounds(found, at, currency, names);
    boolean nobody = holdings.stream().noneMatch(each -> each.shares() > 0);
    if (nobody && found.problems().size() == before) {
      found.error(
          common.isEmpty() ? at + "/common" : at + "/common/0/shares",
          "A cap table needs common shares.",
          "Enter how many there are.");
    }
    if (found.problems().size() > before) {
      return Optional.empty();
    }
    Optional<Ownership.Known> known =
        found.made(
            at,
            () ->
                new Ownership.Known(
                    new CapTable(currency, holdings, classes, held, Found.whole(pool).orElse(0L)),
                    agreements,
                    coming));
    String last =
        rounds.isEmpty() ? at + "/safes/0/cap" : at + "/rounds/" + (rounds.size() - 1) + "/pool";
    known.ifPresent(whole -> found.made(last, () -> atExit(whole)));
    return found.problems().size() == before ? known : Optional.empty();
  }

  /// Who owns the company at the exit: agreements converted, rounds raised. Throws
  /// [IllegalArgumentException] where a round leaves nothing to those who are there.
  static CapTable atExit(Ownership.Known known) {
    if (known.rounds().isEmpty()) {
      return known.safes().isEmpty()
          ? known.table()
          : PricedRound.convert(known.table(), known.safes());
    }
    CapTable after = known.table();
    List<Safe> open = known.safes();
    for (FundingRound round : known.rounds()) {
      after = PricedRound.raise(after, open, round).after();
      open = List.of();
    }
    return after;
  }

  private static Optional<String> name(Found found, String path, String typed, Set<String> names) {
    Optional<String> name = found.word(path + "/name", "The name", typed);
    if (name.isPresent() && !names.add(name.get().toLowerCase(Locale.ROOT))) {
      found.error(path + "/name", name.get() + " is in the cap table twice.", "Take another name.");
    }
    return name;
  }

  private List<PreferredClass> classes(
      Found found, String at, CurrencyCode currency, Set<String> names) {
    List<PreferredClass> all = new ArrayList<>();
    for (int i = 0; i < preferred.size(); i++) {
      String path = at + "/preferred/" + i;
      Preferred line = preferred.get(i);
      Optional<String> name = name(found, path, line.name(), names);
      String who = name.orElse("The class");
      Optional<BigDecimal> invested =
          found.above(path + "/invested", "The amount invested", line.invested());
      double multiple = multiple(found, path, line.multiple());
      line.participation()
          .read(found, path + "/cap", who, line.cap(), multiple)
          .filter(_ -> name.isPresent() && invested.isPresent() && multiple > 0)
          .ifPresent(participation ->
              all.add(
                  new PreferredClass(
                      who,
                      Found.whole(line.shares()).orElse(0L),
                      new Money(invested.orElseThrow(), currency),
                      multiple,
                      Found.count(line.rank(), 1),
                      participation)));
    }
    return all;
  }

  /// Empty = once; nothing else must stand there than a number above 0.
  private static double multiple(Found found, String path, Optional<BigDecimal> typed) {
    double multiple = typed.map(BigDecimal::doubleValue).orElse(1.0);
    if (multiple <= 0) {
      found.error(
          path + "/multiple", "A preference of 0x is none.", "Enter 1 for the usual preference.");
    }
    return multiple;
  }

  private List<OptionHolding> options(
      Found found, String at, CurrencyCode currency, Set<String> names) {
    List<OptionHolding> all = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      String path = at + "/options/" + i;
      Options line = options.get(i);
      Optional<String> name = name(found, path, line.name(), names);
      Optional<BigDecimal> shares =
          found.needed(path + "/shares", "The number of options", line.shares());
      Optional<BigDecimal> strike =
          found.needed(path + "/strike", "The strike price", line.strike());
      name.flatMap(who ->
              shares.flatMap(count ->
                  strike.map(price ->
                      new OptionHolding(who, count.longValue(), new UnitPrice(price, currency)))))
          .ifPresent(all::add);
    }
    return all;
  }

  private List<Safe> agreements(Found found, String at, CurrencyCode currency, Set<String> names) {
    List<Safe> all = new ArrayList<>();
    double owned = 0;
    for (int i = 0; i < safes.size(); i++) {
      String path = at + "/safes/" + i;
      Agreement line = safes.get(i);
      Optional<String> name = name(found, path, line.name(), names);
      Optional<BigDecimal> amount = found.above(path + "/amount", "The amount paid", line.amount());
      Optional<BigDecimal> cap = found.above(path + "/cap", "The valuation cap", line.cap());
      if (amount.isEmpty() || cap.isEmpty()) {
        continue;
      }
      double share = amount.get().doubleValue() / cap.get().doubleValue();
      owned += share;
      if (share >= 1 || owned >= 1) {
        found.error(
            path + "/cap",
            share >= 1
                ? "At this cap the agreement would own the whole company or more."
                : "The agreements together would own the whole company or more.",
            "Enter the valuation cap of the whole company, above the amount.");
        continue;
      }
      name.ifPresent(who ->
          all.add(
              new Safe(who, new Money(amount.get(), currency), new Money(cap.get(), currency))));
    }
    return all;
  }

  private List<FundingRound> rounds(
      Found found, String at, CurrencyCode currency, Set<String> names) {
    List<FundingRound> all = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      String path = at + "/rounds/" + i;
      Round line = rounds.get(i);
      Optional<String> name = name(found, path, line.name(), names);
      String who = name.orElse("The round");
      Optional<BigDecimal> before =
          found.above(path + "/preMoney", "The value before the money", line.preMoney());
      Optional<BigDecimal> raised = found.above(path + "/raised", "The new money", line.raised());
      double multiple = multiple(found, path, line.multiple());
      var participation =
          line.participation().read(found, path + "/cap", who, line.cap(), multiple);
      if (name.isEmpty() || before.isEmpty() || raised.isEmpty() || participation.isEmpty()) {
        continue;
      }
      double investors = raised.get().doubleValue() / before.get().add(raised.get()).doubleValue();
      if (investors + Found.share(line.pool()).fraction() >= 1) {
        found.error(
            path + "/pool",
            "Investors and pool would own all of the company after " + who + ".",
            "Lower the pool.");
        continue;
      }
      found
          .made(
              path + "/name",
              () ->
                  new FundingRound(
                      who,
                      new Money(before.get(), currency),
                      new Money(raised.get(), currency),
                      Found.share(line.pool()),
                      multiple,
                      participation.get(),
                      line.senior()))
          .ifPresent(all::add);
    }
    return all;
  }
}
