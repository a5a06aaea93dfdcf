package offerwright.calc.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import offerwright.calc.forecast.Roster.Start;
import offerwright.calc.value.TokenPrice;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.level.Level;
import offerwright.domain.market.PriceCard;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.plan.TierPath;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;

/// What a forecast needs to know of a company, as plain numbers in the company's currency.
///
/// @param workspace where it comes from
/// @param levels in the order of the ladder
/// @param teams in the order of the workspace, and last one for people in no known team
/// @param day for which prices are read
record CompanyFacts(
    Workspace workspace, List<LevelFacts> levels, List<TeamFacts> teams, LocalDate day) {
  /// A level.
  ///
  /// @param id its key
  /// @param name its name
  /// @param above place in `levels` of the next level of the track; -1 if there is none
  /// @param base mean base pay of its people; the middle of its band where there are none
  /// @param grant a year's token budget
  /// @param expectedUse part of it expected to be used, as a fraction
  record LevelFacts(
      String id, String name, int above, double base, double grant, double expectedUse) {}

  /// A team.
  ///
  /// @param id its key; empty for nobody's team
  /// @param name its name
  /// @param costCentre its cost centre; empty = not given
  record TeamFacts(String id, String name, Optional<String> costCentre) {}

  static CompanyFacts of(Workspace workspace, LocalDate day, double unitPrice) {
    Map<String, List<Double>> bases = new HashMap<>();
    for (Person person : workspace.people()) {
      amount(workspace, person.base())
          .ifPresent(
              base -> bases.computeIfAbsent(person.levelId(), _ -> new ArrayList<>()).add(base));
    }
    List<Level> ladder = workspace.ladder().levels();
    List<LevelFacts> levels =
        ladder.stream()
            .map(level -> {
              double base = meanBase(workspace, level, bases.getOrDefault(level.id(), List.of()));
              return new LevelFacts(
                  level.id(),
                  level.name(),
                  workspace.ladder().above(level.id()).map(ladder::indexOf).orElse(-1),
                  base,
                  grant(workspace, level, base, unitPrice),
                  level.expectedUtilisation().fraction());
            })
            .toList();
    List<TeamFacts> teams = new ArrayList<>();
    for (Team team : workspace.teams()) {
      teams.add(new TeamFacts(team.id(), team.name(), team.costCentre()));
    }
    teams.add(new TeamFacts("", "No team", Optional.empty()));
    return new CompanyFacts(workspace, levels, List.copyOf(teams), day);
  }

  CurrencyCode currency() {
    return workspace.company().currency();
  }

  int level(String id) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  int team(String id) {
    for (int i = 0; i < teams.size() - 1; i++) {
      if (teams.get(i).id().equals(id)) {
        return i;
      }
    }
    return teams.size() - 1;
  }

  List<Integer> levelAbove() {
    return levels.stream().map(LevelFacts::above).toList();
  }

  /// The people of today, or the seats of the ladder where there are none; `engineers` scales them
  /// up or down with the same mix.
  List<Start> staff(Optional<Integer> engineers) {
    List<Start> today = people();
    if (engineers.isEmpty() || today.isEmpty()) {
      return today;
    }
    int wanted = engineers.get();
    List<Start> scaled = new ArrayList<>();
    for (int i = 0; i < wanted; i++) {
      int round = i / today.size();
      Start like =
          wanted < today.size()
              ? today.get((int) ((long) i * today.size() / wanted))
              : today.get(i % today.size());
      scaled.add(
          round == 0
              ? like
              : new Start(
                  Keys.next(like.key(), 1_000_000 + round),
                  like.level(),
                  like.team(),
                  like.hiredMonth()));
    }
    return scaled;
  }

  private List<Start> people() {
    Map<String, Integer> levelAt = new HashMap<>();
    for (int i = 0; i < levels.size(); i++) {
      levelAt.put(levels.get(i).id(), i);
    }
    Map<String, Integer> teamAt = new HashMap<>();
    for (int i = 0; i < teams.size() - 1; i++) {
      teamAt.put(teams.get(i).id(), i);
    }
    List<Start> staff = new ArrayList<>();
    for (Person person : workspace.people()) {
      Integer level = levelAt.get(person.levelId());
      if (level != null) {
        staff.add(
            new Start(
                Keys.of(person.id()),
                level,
                teamAt.getOrDefault(person.teamId(), teams.size() - 1),
                person.hired().getMonthValue()));
      }
    }
    return staff.isEmpty() ? seats() : staff;
  }

  private List<Start> seats() {
    List<Start> seats = new ArrayList<>();
    List<Level> ladder = workspace.ladder().levels();
    for (int level = 0; level < ladder.size(); level++) {
      for (int seat = 0; seat < ladder.get(level).headcount(); seat++) {
        seats.add(
            new Start(
                Keys.of("seat " + ladder.get(level).id() + " " + seat),
                level,
                seats.size() % Math.max(1, teams.size() - 1),
                day.getMonthValue()));
      }
    }
    return seats;
  }

  /// Today's price of a million tokens of a mix of tiers, by their shares of spending: the harmonic
  /// mean, because a dollar is split, not a token. Empty if a tier with a share has no price.
  static OptionalDouble unitPrice(Workspace workspace, List<TierPath> tiers, LocalDate day) {
    double tokensPerMoney = 0;
    double shares = 0;
    for (TierPath tier : tiers) {
      double share = tier.share().fraction();
      if (share == 0) {
        continue;
      }
      OptionalDouble price = tierPrice(workspace, tier, day);
      if (price.isEmpty()) {
        return OptionalDouble.empty();
      }
      tokensPerMoney += share / price.getAsDouble();
      shares += share;
    }
    return tokensPerMoney > 0 ? OptionalDouble.of(shares / tokensPerMoney) : OptionalDouble.empty();
  }

  /// Today's blended price of a million tokens of a tier; empty without a card, a rate or a price.
  static OptionalDouble tierPrice(Workspace workspace, TierPath tier, LocalDate day) {
    Optional<PriceCard> card = workspace.prices().inForce(tier.tier(), day);
    return card.map(found ->
            TokenPrice.blended(found, workspace.prices().mix())
                * rate(workspace, found.input().currency()).orElse(0))
        .filter(price -> price > 0)
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  /// An amount in the company's currency; empty without a rate.
  static Optional<Double> amount(Workspace workspace, Money money) {
    OptionalDouble rate = rate(workspace, money.currency());
    return rate.isPresent() ? Optional.of(money.toDouble() * rate.getAsDouble()) : Optional.empty();
  }

  private static OptionalDouble rate(Workspace workspace, CurrencyCode from) {
    CurrencyCode company = workspace.company().currency();
    return from.equals(company)
        ? OptionalDouble.of(1)
        : workspace
            .fx()
            .find(from, company)
            .map(found -> OptionalDouble.of(found.rate().doubleValue()))
            .orElse(OptionalDouble.empty());
  }

  private static double meanBase(Workspace workspace, Level level, List<Double> bases) {
    return bases.isEmpty()
        ? amount(workspace, level.band().midpoint()).orElse(0.0)
        : bases.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }

  private static double grant(Workspace workspace, Level level, double base, double unitPrice) {
    return switch (level.tokens()) {
      case TokenAmount.InMoney money -> amount(workspace, money.annual()).orElse(0.0);
      case TokenAmount.InTokens tokens ->
          tokens.annual().tokens() / TokenPrice.QUOTED_TOKENS * unitPrice;
      case TokenAmount.ShareOfBase share ->
          Math.min(amount(workspace, share.cap()).orElse(0.0), share.share().fraction() * base);
    };
  }
}
