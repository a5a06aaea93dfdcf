package offerwright.calc.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Problem;

/// One equity grant: what is not disclosed, what does not fit together, and dates that look
/// mistyped.
final class GrantCheck {

  /// Vesting that starts further than this from the first day is more likely a typing error than a
  /// term.
  private static final int USUAL_DAYS_APART = 92;

  /// A 409A valuation is presumed reasonable for twelve months (Treas. Reg.
  /// 1.409A-1(b)(5)(iv)(B)(2)).
  private static final int VALUATION_MONTHS = 12;

  /// Limits of incentive stock options: three months after leaving, ten years in all (IRC 422).
  private static final int ISO_WINDOW_MONTHS = 3;

  private static final int ISO_YEARS = 10;

  private GrantCheck() {}

  static List<Problem> problems(TermsCheck.TermsInput input, EquityGrant grant, String where) {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(quantity(input, grant, where));
    problems.addAll(prices(input, grant, where));
    if (grant.instrument().isOption()) {
      problems.addAll(option(grant, where));
    }
    problems.addAll(dates(input, grant, where));
    return problems;
  }

  private static List<Problem> quantity(
      TermsCheck.TermsInput input, EquityGrant grant, String where) {
    String place = where + "/quantity";
    Problem nothing =
        Problem.warning(
            place, "The grant is for nothing.", "Enter a quantity or remove the grant.");
    return switch (grant.quantity()) {
      case EquityQuantity.Units units -> units.count() == 0 ? List.of(nothing) : List.of();
      case EquityQuantity.Value value -> {
        List<Problem> problems =
            new ArrayList<>(input.unknownRate(value.amount().currency(), place).stream().toList());
        if (value.amount().isZero()) {
          problems.add(nothing);
        } else if (grant.stock().fairMarketValue().isEmpty()
            && grant.stock().preferredPrice().isEmpty()) {
          problems.add(
              Problem.warning(
                  place,
                  "A grant by value cannot be turned into units while no share price is disclosed.",
                  "Enter a share price, or the number of units."));
        }
        yield problems;
      }
    };
  }

  private static List<Problem> prices(
      TermsCheck.TermsInput input, EquityGrant grant, String where) {
    List<Problem> problems = new ArrayList<>();
    Optional<UnitPrice> fair = grant.stock().fairMarketValue();
    String place = where + "/stock/fairMarketValue";
    if (fair.isEmpty()) {
      String what = input.listing() == Listing.PUBLIC ? "market price" : "fair market value";
      String lost = grant.instrument().isOption() ? "the options" : "the RSUs";
      problems.add(
          Problem.warning(
              place,
              "The " + what + " of a share is not disclosed, so " + lost + " cannot be valued.",
              "Enter the " + what + " and its date, or leave it \"not disclosed\"."));
    } else {
      input.unknownRate(fair.get().currency(), place).ifPresent(problems::add);
      problems.addAll(valuationDate(input, grant, where));
    }
    grant
        .strike()
        .flatMap(strike -> input.unknownRate(strike.currency(), where + "/strike"))
        .ifPresent(problems::add);
    grant
        .stock()
        .preferredPrice()
        .flatMap(price -> input.unknownRate(price.currency(), where + "/stock/preferredPrice"))
        .ifPresent(problems::add);
    return problems;
  }

  private static List<Problem> valuationDate(
      TermsCheck.TermsInput input, EquityGrant grant, String where) {
    String place = where + "/stock/fairMarketValueDate";
    Optional<LocalDate> date = grant.stock().fairMarketValueDate();
    if (date.isEmpty()) {
      return List.of(
          Problem.warning(
              place, "The fair market value has no date.", "Enter the day of the valuation."));
    }
    if (date.get().isAfter(input.today())) {
      return List.of(
          Problem.warning(
              place,
              "The fair market value is dated " + date.get() + ", in the future.",
              "Enter the day of the valuation."));
    }
    boolean old =
        input.open()
            && input.listing() == Listing.PRIVATE
            && date.get().plusMonths(VALUATION_MONTHS).isBefore(input.today());
    return old
        ? List.of(
            Problem.warning(
                place,
                "The valuation of "
                    + date.get()
                    + " is more than "
                    + VALUATION_MONTHS
                    + " months old and no longer presumed reasonable under section 409A.",
                "Enter the latest valuation."))
        : List.of();
  }

  private static List<Problem> option(EquityGrant grant, String where) {
    List<Problem> problems = new ArrayList<>();
    if (grant.strike().isEmpty()) {
      problems.add(
          Problem.warning(
              where + "/strike",
              "The strike price is not disclosed, so the options cannot be valued.",
              "Enter the strike, or leave it \"not disclosed\" while the board decides."));
    }
    Optional<UnitPrice> fair = grant.stock().fairMarketValue();
    if (grant.strike().isPresent()
        && fair.isPresent()
        && grant.strike().get().currency().equals(fair.get().currency())
        && grant.strike().get().amount().compareTo(fair.get().amount()) < 0) {
      problems.add(
          Problem.warning(
              where + "/strike",
              "The strike lies below the fair market value, which section 409A taxes on vesting.",
              "Set the strike to the fair market value or above."));
    }
    if (grant.exerciseWindowMonths().isEmpty()) {
      problems.add(
          Problem.warning(
              where + "/exerciseWindowMonths",
              "How long options can be exercised after leaving is not disclosed.",
              "Enter the months; many plans give 3."));
    }
    if (grant.instrument() == EquityInstrument.ISO) {
      problems.addAll(incentive(grant, where));
    }
    return problems;
  }

  private static List<Problem> incentive(EquityGrant grant, String where) {
    List<Problem> problems = new ArrayList<>();
    if (grant.exerciseWindowMonths().filter(months -> months > ISO_WINDOW_MONTHS).isPresent()) {
      problems.add(
          Problem.warning(
              where + "/exerciseWindowMonths",
              "An ISO exercised more than "
                  + ISO_WINDOW_MONTHS
                  + " months after leaving is taxed as an NSO.",
              "Say so to the candidate, or shorten the window."));
    }
    if (grant.contractYears() > ISO_YEARS) {
      problems.add(
          Problem.error(
              where + "/contractYears",
              "An ISO may run for at most " + ISO_YEARS + " years.",
              "Shorten the term, or grant an NSO."));
    }
    return problems;
  }

  private static List<Problem> dates(TermsCheck.TermsInput input, EquityGrant grant, String where) {
    List<Problem> problems = new ArrayList<>();
    LocalDate start = input.terms().start();
    LocalDate vesting = grant.vesting().start().orElse(start);
    long apart = ChronoUnit.DAYS.between(start, vesting);
    if (Math.abs(apart) > USUAL_DAYS_APART) {
      problems.add(
          Problem.warning(
              where + "/vesting/start",
              "Vesting starts on "
                  + vesting
                  + ", "
                  + Math.abs(apart)
                  + " days "
                  + (apart < 0 ? "before" : "after")
                  + " the first day.",
              "Check the date, or leave it empty to start with the first day."));
    }
    grant
        .grantDate()
        .ifPresent(granted ->
            problems.addAll(granted(granted, start, vesting, grant, where + "/grantDate")));
    return problems;
  }

  private static List<Problem> granted(
      LocalDate granted, LocalDate start, LocalDate vesting, EquityGrant grant, String place) {
    if (granted.isBefore(start)) {
      return List.of(
          Problem.warning(
              place,
              "The grant is dated " + granted + ", before the first day " + start + ".",
              "Date the grant on the first day or later, when the board has decided."));
    }
    if (granted.isBefore(vesting)) {
      return List.of(
          Problem.note(
              place,
              "The grant is made on " + granted + " but vests only from " + vesting + " on.",
              "Check both dates if this is not meant."));
    }
    if (granted.isAfter(vesting.plusMonths(grant.vesting().lengthInMonths()))) {
      return List.of(
          Problem.warning(
              place,
              "The grant is dated " + granted + ", after all of it would have vested.",
              "Check the grant date and the vesting start."));
    }
    return List.of();
  }
}
