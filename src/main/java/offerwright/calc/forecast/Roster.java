package offerwright.calc.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offerwright.calc.random.Draws;
import offerwright.calc.random.Purpose;
import offerwright.calc.simulate.Horizon;
import offerwright.calc.simulate.Stint;
import offerwright.domain.plan.HeadcountPlan;

/// Who is there in which month: the people of today, those who leave, those who come, those who
/// move up.
///
/// How many leave, come and move up follows the plan's rates exactly, rounded down as they add up;
/// which of them it is, is drawn. The timetable is one for all paths, so headcount adds nothing to
/// the spread of a forecast. Who moves up takes the seat along, and whoever follows in it is hired
/// at its level: with promotion and without growth the mix of levels climbs.
final class Roster {
  private final HeadcountPlan plan;
  private final Horizon horizon;
  private final List<Integer> levelAbove;
  private final List<Seat> seats = new ArrayList<>();
  private final List<Stint> done = new ArrayList<>();
  private final List<Start> start;
  private double leaversOwed;
  private double promotionsOwed;
  private int seatsAdded;

  /// Somebody who is there at the start.
  ///
  /// @param key stable key of the random numbers
  /// @param level index of the level
  /// @param team index of the team
  /// @param hiredMonth calendar month of the hire, 1 to 12
  record Start(long key, int level, int team, int hiredMonth) {}

  private static final class Seat {
    final long key;
    final int team;
    int level;
    int generation;
    int vacantUntil = -1;
    Optional<Occupant> occupant = Optional.empty();

    Seat(long key, int level, int team) {
      this.key = key;
      this.level = level;
      this.team = team;
    }
  }

  private record Occupant(
      long key, int from, boolean present, int hiredMonth, List<Stint.Step> levels) {}

  private Roster(List<Start> start, HeadcountPlan plan, Horizon horizon, List<Integer> levelAbove) {
    this.start = start;
    this.plan = plan;
    this.horizon = horizon;
    this.levelAbove = levelAbove;
  }

  /// Everybody who is there at some time of the horizon.
  ///
  /// @param levelAbove index of the level a person is promoted to, by level; -1 = none
  static List<Stint> of(
      List<Start> start, HeadcountPlan plan, Horizon horizon, List<Integer> levelAbove) {
    Roster roster = new Roster(start, plan, horizon, levelAbove);
    roster.begin();
    for (int month = 0; month < horizon.months(); month++) {
      roster.fillVacancies(month);
      roster.growTo(month);
      roster.promote(month);
      roster.letGo(month);
    }
    roster.seats.forEach(seat -> roster.end(seat, horizon.months()));
    return List.copyOf(roster.done);
  }

  private void begin() {
    for (Start person : start) {
      Seat seat = new Seat(person.key(), person.level(), person.team());
      seat.occupant =
          Optional.of(
              new Occupant(person.key(), 0, true, person.hiredMonth(), steps(0, person.level())));
      seats.add(seat);
    }
  }

  private void fillVacancies(int month) {
    for (Seat seat : seats) {
      if (seat.occupant.isEmpty() && seat.vacantUntil <= month) {
        seat.generation++;
        hire(seat, month);
      }
    }
  }

  private void hire(Seat seat, int month) {
    int calendarMonth = (horizon.firstCalendarMonth() - 1 + month) % 12 + 1;
    seat.occupant =
        Optional.of(
            new Occupant(
                Keys.next(seat.key, seat.generation),
                month,
                false,
                calendarMonth,
                steps(month, seat.level)));
  }

  private static List<Stint.Step> steps(int month, int level) {
    List<Stint.Step> steps = new ArrayList<>();
    steps.add(new Stint.Step(month, level));
    return steps;
  }

  private void growTo(int month) {
    int change = month == 0 ? 0 : seatsPlanned(month) - seatsPlanned(month - 1);
    for (int i = 0; i < change; i++) {
      // A step that shares no factor with most numbers of seats walks through all of them before it
      // copies one twice, so new seats have the mix of the old ones.
      Start like = start.get((int) (seatsAdded * 7919L % start.size()));
      seatsAdded++;
      Seat added = new Seat(Keys.next(like.key(), -seatsAdded), like.level(), like.team());
      hire(added, month);
      seats.add(added);
    }
    if (change < 0) {
      for (Seat seat : drawn(month, Purpose.ATTRITION, seats, -change)) {
        end(seat, month);
        seats.remove(seat);
      }
    }
  }

  private int seatsPlanned(int month) {
    double factor = StrictMath.pow(1 + plan.growth().fraction(), month / 12.0);
    return (int) Math.round(start.size() * factor);
  }

  private void promote(int month) {
    promotionsOwed += occupied().size() * plan.promotion().fraction() / 12;
    int due = (int) promotionsOwed;
    if (due == 0) {
      return;
    }
    List<Seat> able = occupied().stream().filter(seat -> levelAbove.get(seat.level) >= 0).toList();
    for (Seat seat : drawn(month, Purpose.PROMOTION, able, due)) {
      int higher = levelAbove.get(seat.level);
      seat.level = higher;
      seat.occupant.ifPresent(person -> {
        person.levels().removeIf(step -> step.month() == month);
        person.levels().add(new Stint.Step(month, higher));
      });
    }
    promotionsOwed -= due;
  }

  private void letGo(int month) {
    double monthly = 1 - StrictMath.pow(1 - plan.attrition().fraction(), 1 / 12.0);
    leaversOwed += occupied().size() * monthly;
    int due = (int) leaversOwed;
    for (Seat seat : drawn(month, Purpose.ATTRITION, occupied(), due)) {
      end(seat, month + 1);
      seat.vacantUntil = month + 1 + plan.monthsToHire();
      if (!plan.backfill()) {
        seats.remove(seat);
      }
    }
    leaversOwed -= due;
  }

  private List<Seat> occupied() {
    return seats.stream().filter(seat -> seat.occupant.isPresent()).toList();
  }

  /// The seats with the smallest draws of a month.
  private List<Seat> drawn(int month, Purpose purpose, List<Seat> from, int count) {
    if (count == 0) {
      return List.of();
    }
    return from.stream()
        .map(seat -> new Lot(draw(month, purpose, seat), seat))
        .sorted(Comparator.comparingDouble(Lot::draw).thenComparingLong(lot -> lot.seat().key))
        .limit(count)
        .map(Lot::seat)
        .toList();
  }

  private record Lot(double draw, Seat seat) {}

  private double draw(int month, Purpose purpose, Seat seat) {
    long key = seat.occupant.map(Occupant::key).orElse(seat.key);
    return Draws.uniform(horizon.seed(), 0, month, purpose, key);
  }

  private void end(Seat seat, int month) {
    seat.occupant.ifPresent(person -> {
      if (month > person.from()) {
        done.add(
            new Stint(
                person.key(),
                seat.team,
                person.from(),
                Math.min(month, horizon.months()),
                person.present(),
                person.hiredMonth(),
                List.copyOf(person.levels())));
      }
    });
    seat.occupant = Optional.empty();
  }
}
