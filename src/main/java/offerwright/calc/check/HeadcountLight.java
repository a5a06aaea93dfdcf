package offerwright.calc.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.value.CashPay;
import offerwright.domain.company.Team;
import offerwright.domain.money.Money;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferState;

/// A free seat at the level and room in the team's hiring budget. Seats in use are the people at
/// the level, the other offers that hold a seat, and this offer. The budget is spent by the year-1
/// cash (base, expected bonus, one-time payments) of this offer and of the team's other
/// seat-holding offers.
final class HeadcountLight {
  private HeadcountLight() {}

  static Light of(LightInput input) {
    if (input.level().isEmpty()) {
      return Lights.noLevel(Guardrail.HEADCOUNT);
    }
    Seats seats = Seats.of(input);
    Optional<Budget> budget = Budget.of(input);
    List<Reading> readings = new ArrayList<>();
    budget.ifPresent(found -> found.addTo(readings));
    List<Reading> ofSeats =
        List.of(
            Lights.count("Seats in use with this offer", seats.used(), "seats"),
            Lights.count("Seats at the level", seats.approved(), "seats"),
            Lights.count("Kept for other offers", seats.held(), "seats"));
    boolean overBudget = budget.map(Budget::isExceeded).orElse(false);
    if (seats.used() > seats.approved() && !overBudget) {
      readings.addAll(0, ofSeats);
    } else {
      readings.addAll(ofSeats);
    }
    return judged(seats, budget, overBudget, readings);
  }

  private static Light judged(
      Seats seats, Optional<Budget> budget, boolean overBudget, List<Reading> readings) {
    String orReason = ", or give a reason and an approver.";
    if (seats.used() > seats.approved()) {
      String finding =
          overBudget
              ? "There is no free seat at the level and no room in the team's hiring budget."
              : "There is no free seat at the level.";
      return Lights.stop(
          Guardrail.HEADCOUNT, finding, "Add a seat under Levels" + orReason, readings);
    }
    if (overBudget) {
      return Lights.stop(
          Guardrail.HEADCOUNT,
          "The team's hiring budget does not cover this offer.",
          "Lower the year-1 cash, raise the budget" + orReason,
          readings);
    }
    if (budget.isPresent() && budget.get().committed().isEmpty()) {
      return Lights.unknown(
          Guardrail.HEADCOUNT,
          "There is a seat, but the team's hiring budget cannot be compared for want of an exchange rate.",
          "Enter the exchange rate under Settings.",
          readings);
    }
    if (seats.used() == seats.approved()) {
      return Lights.check(
          Guardrail.HEADCOUNT,
          "This is the last free seat at the level.",
          "Nothing to do if this is the person to give it to.",
          readings);
    }
    return Lights.ok(
        Guardrail.HEADCOUNT,
        "There is a free seat"
            + (budget.isPresent() ? " and room in the team's hiring budget." : "."),
        readings);
  }

  /// @param used people, held seats and this offer
  /// @param held seats held by other offers
  /// @param approved the level's headcount
  private record Seats(long used, long held, int approved) {
    static Seats of(LightInput input) {
      String level = input.offer().placement().levelId();
      long held = input.staff().heldAtLevelBeside(input.offer()).size();
      return new Seats(
          input.staff().payAt(level).people() + held + own(input),
          held,
          input.level().orElseThrow().headcount());
    }

    /// The seat of this offer: none once its candidate has started and is counted among the people.
    private static int own(LightInput input) {
      return hasStarted(input) ? 0 : 1;
    }
  }

  private static boolean hasStarted(LightInput input) {
    return input.offer().state() == OfferState.ACCEPTED
        && !StaffIndex.holdsSeat(input.offer(), input.today());
  }

  /// @param limit the team's hiring budget in the company's currency; empty if no rate is known
  /// @param committed year-1 cash of this and the other seat-holding offers of the team; empty if a
  ///   rate is missing
  /// @param own year-1 cash of this offer alone
  private record Budget(Optional<Money> limit, Optional<Money> committed, Optional<Money> own) {
    static Optional<Budget> of(LightInput input) {
      Optional<Team> team = input.offer().placement().teamId().flatMap(input.workspace()::team);
      return team.flatMap(Team::hiringBudget).map(limit -> of(input, limit));
    }

    private static Budget of(LightInput input, Money limit) {
      Optional<Money> own =
          hasStarted(input)
              ? Optional.of(Money.zero(input.currency()))
              : input.money().convert(CashPay.yearOne(input.offer().terms().cash()));
      Optional<Money> sum = own;
      for (Offer other : input.staff().heldInTeamBeside(input.offer())) {
        Optional<Money> cash =
            CompanyMoney.of(input.workspace(), other.terms())
                .convert(CashPay.yearOne(other.terms().cash()));
        sum = sum.flatMap(soFar -> cash.map(soFar::plus));
      }
      Optional<Money> total = sum;
      Optional<Money> converted = input.money().convert(limit);
      return new Budget(converted, converted.flatMap(_ -> total), own);
    }

    boolean isExceeded() {
      return limit.isPresent()
          && committed.isPresent()
          && committed.get().compareTo(limit.get()) > 0;
    }

    void addTo(List<Reading> readings) {
      String missing = "an exchange rate is missing";
      String name = "Year-1 cash, with the team's other open offers";
      readings.add(
          committed
              .map(money -> Lights.amount(name, money))
              .orElseGet(() -> Lights.notKnown(name, missing)));
      readings.add(
          limit
              .map(money -> Lights.amount("Team's hiring budget", money))
              .orElseGet(() -> Lights.notKnown("Team's hiring budget", missing)));
      readings.add(
          own.map(money -> Lights.amount("Year-1 cash of this offer", money))
              .orElseGet(() -> Lights.notKnown("Year-1 cash of this offer", missing)));
    }
  }
}
