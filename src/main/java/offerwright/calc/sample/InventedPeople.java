package offerwright.calc.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.token.TokenAmount;

/// Fills the levels of [StandardLadder] with people: first the directors, then the managers, then
/// everybody else, so that whoever somebody reports to is already there.
final class InventedPeople {
  private static final int MANAGER = 5;
  private static final int DIRECTOR = 6;
  private static final List<String> TITLES =
      List.of(
          "Junior engineer",
          "Engineer",
          "Senior engineer",
          "Staff engineer",
          "Principal engineer",
          "Engineering manager",
          "Director of engineering");

  private final LevelLadder ladder;
  private final List<Team> teams;
  private final List<Location> locations;
  private final FxTable fx;
  private final LocalDate today;
  private final SplittableRandom random;
  private final List<Person> people = new ArrayList<>();

  InventedPeople(
      LevelLadder ladder,
      List<Team> teams,
      List<Location> locations,
      FxTable fx,
      LocalDate today,
      SplittableRandom random) {
    this.ladder = ladder;
    this.teams = teams;
    this.locations = locations;
    this.fx = fx;
    this.today = today;
    this.random = random;
  }

  /// As many people at each level as `counts` says, in the ladder's order.
  List<Person> of(int[] counts) {
    int directors = counts[DIRECTOR];
    int managers = counts[MANAGER];
    for (int i = 0; i < directors; i++) {
      hire(DIRECTOR, i % teams.size(), i == 0 ? Optional.empty() : Optional.of(idOf(0)));
    }
    for (int i = 0; i < managers; i++) {
      Optional<String> chief =
          directors > 0
              ? Optional.of(idOf(i % directors))
              : i == 0 ? Optional.empty() : Optional.of(idOf(0));
      hire(MANAGER, i, chief);
    }
    int turn = 0;
    for (int level = 0; level < MANAGER; level++) {
      for (int i = 0; i < counts[level]; i++) {
        int team = turn++ % teams.size();
        hire(level, team, managers > 0 ? Optional.of(idOf(directors + team)) : Optional.empty());
      }
    }
    return people;
  }

  private String idOf(int index) {
    return people.get(index).id();
  }

  private void hire(int index, int teamIndex, Optional<String> managerId) {
    Level level = ladder.levels().get(index);
    Team team = teams.get(teamIndex);
    Location location = place();
    people.add(
        new Person(
            String.format(Locale.ROOT, "P-%04d", people.size() + 1),
            TITLES.get(index) + ", " + team.name().toLowerCase(Locale.ROOT),
            level.id(),
            team.id(),
            managerId,
            location.id(),
            base(level, location.currency()),
            level.bonusTarget(),
            equity(level),
            tokens(level),
            today.minusDays(random.nextInt(30, 6 * 365))));
  }

  private Location place() {
    int draw = random.nextInt(10);
    return locations.get(draw < 5 ? 0 : draw < 8 ? 1 : 2);
  }

  /// Base pay from 10 % to 90 % of the way through the band, mostly near its middle, to a hundred
  /// units.
  private Money base(Level level, CurrencyCode currency) {
    double low = level.band().minimum().toDouble();
    double high = level.band().maximum().toDouble();
    double way = 0.1 + 0.8 * (random.nextDouble() + random.nextDouble()) / 2;
    double pay = (low + way * (high - low)) / rate(currency);
    return Money.of(Math.round(pay / 100) * 100, currency);
  }

  private double rate(CurrencyCode currency) {
    CurrencyCode books = ladder.levels().getFirst().band().currency();
    return currency.equals(books) ? 1 : fx.find(currency, books).orElseThrow().rate().doubleValue();
  }

  /// Equity vesting a year: the guideline, give or take three tenths.
  private Money equity(Level level) {
    if (!(level.equity().annual() instanceof EquityQuantity.Value guideline)) {
      throw new IllegalStateException("the standard ladder states equity as value");
    }
    double value = guideline.amount().toDouble() * random.nextDouble(0.7, 1.3);
    return Money.of(Math.round(value / 100) * 100, guideline.amount().currency());
  }

  private static Money tokens(Level level) {
    if (!(level.tokens() instanceof TokenAmount.InMoney budget)) {
      throw new IllegalStateException("the standard ladder states token budgets in money");
    }
    return budget.annual();
  }
}
