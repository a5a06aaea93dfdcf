package offerwright.files.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;

/// What a row says about equity: units, options, or a value.
///
/// @param value of the whole grant; empty if units are named instead, or nothing
/// @param instrument what is granted by value; empty = not said
/// @param units grants by number, without vesting and facts yet
/// @param yearly true if only what vests in a year is named, and four times that is taken
/// @param facts of the shares
/// @param strike exercise price
/// @param vesting the schedule; empty = not said
/// @param granted the day of the grant
/// @param window months to exercise after leaving
record EquityCells(
    Optional<Money> value,
    Optional<EquityInstrument> instrument,
    List<Units> units,
    boolean yearly,
    StockFacts facts,
    Optional<UnitPrice> strike,
    Optional<Vesting> vesting,
    Optional<LocalDate> granted,
    Optional<Integer> window) {
  private static final long YEARS = 4;
  private static final int CONTRACT_YEARS = 10;
  private static final long LONGEST_WINDOW = 240;
  private static final long MOST_UNITS = 1_000_000_000_000L;

  /// A number of units of a kind.
  record Units(EquityInstrument instrument, long count) {}

  static EquityCells read(RowCells cells, Listing listing, CurrencyCode currency) {
    Optional<EquityInstrument> said = instrument(cells);
    List<Units> units = units(cells, said);
    Optional<Money> whole =
        cells.amount(OfferField.EQUITY_VALUE, currency).filter(_ -> units.isEmpty());
    Optional<Money> aYear =
        cells
            .amount(OfferField.EQUITY_YEARLY, currency)
            .filter(_ -> units.isEmpty() && whole.isEmpty());
    boolean yearlyUnits =
        !cells.has(OfferField.OPTIONS)
            && units.stream().anyMatch(each -> each.instrument().isOption());
    EquityCells read =
        new EquityCells(
            whole.or(() -> aYear.map(money -> money.times(YEARS))),
            said,
            units,
            aYear.isPresent() || yearlyUnits,
            facts(cells, currency),
            cells.price(OfferField.STRIKE, currency),
            vesting(cells),
            granted(cells),
            window(cells));
    read.check(cells, listing);
    return read;
  }

  private static Optional<EquityInstrument> instrument(RowCells cells) {
    String text = cells.text(OfferField.INSTRUMENT).toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<EquityInstrument> found =
        text.contains("rsu") || text.contains("restricted")
            ? Optional.of(EquityInstrument.RSU)
            : text.contains("iso") || text.contains("incentive")
                ? Optional.of(EquityInstrument.ISO)
                : text.contains("nso") || text.contains("option")
                    ? Optional.of(EquityInstrument.NSO)
                    : Optional.empty();
    if (found.isEmpty()) {
      cells.without(
          OfferField.INSTRUMENT,
          "“" + cells.text(OfferField.INSTRUMENT) + "” is no kind of equity.",
          "Write RSU, ISO, NSO or options.");
    }
    return found;
  }

  private static List<Units> units(RowCells cells, Optional<EquityInstrument> said) {
    List<Units> units = new ArrayList<>();
    EquityInstrument option = said.filter(EquityInstrument::isOption).orElse(EquityInstrument.NSO);
    units(cells, OfferField.RSU_UNITS, 1, EquityInstrument.RSU, units);
    if (cells.has(OfferField.OPTIONS)) {
      units(cells, OfferField.OPTIONS, 1, option, units);
    } else {
      units(cells, OfferField.OPTIONS_YEARLY, YEARS, option, units);
    }
    return List.copyOf(units);
  }

  private static void units(
      RowCells cells, OfferField field, long times, EquityInstrument kind, List<Units> units) {
    if (cells.text(field).equals("0")) {
      return;
    }
    Optional<Long> count = cells.count(field);
    if (count.isPresent() && count.get() > MOST_UNITS) {
      cells.without(field, "No company has so many shares.", "Check the number.");
    } else {
      count.ifPresent(number -> units.add(new Units(kind, number * times)));
    }
  }

  private static StockFacts facts(RowCells cells, CurrencyCode currency) {
    return new StockFacts(
        cells.price(OfferField.SHARE_PRICE, currency),
        Optional.empty(),
        cells.price(OfferField.PREFERRED_PRICE, currency),
        Optional.empty(),
        cells.count(OfferField.FULLY_DILUTED),
        Optional.empty());
  }

  private static Optional<Vesting> vesting(RowCells cells) {
    String text = cells.text(OfferField.VESTING);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Checked<Vesting> read = VestingText.read(text);
    for (Problem problem : read.problems()) {
      cells.direct().warning(cells.title(OfferField.VESTING), problem.message(), problem.repair());
    }
    return read.value();
  }

  private static Optional<LocalDate> granted(RowCells cells) {
    Optional<LocalDate> granted = cells.day(OfferField.GRANT_DATE);
    Optional<LocalDate> start =
        cells.has(OfferField.START) ? cells.quietDay(OfferField.START) : Optional.empty();
    boolean early = granted.isPresent() && start.isPresent() && granted.get().isBefore(start.get());
    if (early) {
      cells.without(
          OfferField.GRANT_DATE,
          "The grant of " + granted.get() + " comes before the first day " + start.get() + ".",
          "Correct one of the two days.");
    }
    return granted.filter(_ -> !early);
  }

  private static Optional<Integer> window(RowCells cells) {
    Optional<Long> months = cells.count(OfferField.EXERCISE_WINDOW);
    boolean usable = months.isPresent() && months.get() <= LONGEST_WINDOW;
    if (months.isPresent() && !usable) {
      cells.without(
          OfferField.EXERCISE_WINDOW,
          "A window of " + months.get() + " months is longer than any option lasts.",
          "Write it in months.");
    }
    return months.filter(_ -> usable).map(Math::toIntExact);
  }

  private boolean hasOptions(Listing listing) {
    boolean byValue =
        value.isPresent()
            && instrument.map(EquityInstrument::isOption).orElse(listing == Listing.PRIVATE);
    return byValue || units.stream().anyMatch(each -> each.instrument().isOption());
  }

  private void check(RowCells cells, Listing listing) {
    if (strike.isPresent() && !hasOptions(listing)) {
      cells.without(
          OfferField.STRIKE,
          "There is a strike price of " + strike.get() + " and no number of options.",
          "Add the number of options.");
    }
    if (!units.isEmpty() && cells.has(OfferField.EQUITY_VALUE)) {
      cells
          .direct()
          .note(
              cells.title(OfferField.EQUITY_VALUE),
              "The row names units and a value; the units are used.",
              "Nothing to do, or do not read one of the columns.");
    }
    boolean unpriced =
        listing == Listing.PRIVATE
            && units.stream().anyMatch(each -> each.instrument() == EquityInstrument.RSU)
            && facts.fairMarketValue().isEmpty()
            && facts.preferredPrice().isEmpty();
    if (unpriced) {
      cells
          .direct()
          .warning(
              cells.title(OfferField.RSU_UNITS),
              "Units of a private company are named without any price of a share.",
              "Ask for the fair market value; until then the units cannot be valued.");
    }
  }

  /// Puts what the row says over the grant that a quick entry assumed.
  Entered over(Entered entered) {
    OfferTerms terms = entered.offer().terms();
    List<EquityGrant> grants =
        units.isEmpty()
            ? terms.grants().stream().map(this::completed).toList()
            : units.stream().map(this::grant).map(this::completed).toList();
    if (grants.isEmpty()) {
      return entered;
    }
    Entered all = entered.withTerms(terms.withGrants(grants));
    if (!units.isEmpty()) {
      all =
          all.stated(OfferFact.EQUITY_AMOUNT)
              .withNote(FactNote.notDisclosed(OfferFact.ACCELERATION));
    }
    if (yearly) {
      all =
          all.withNote(
              FactNote.assumed(
                  OfferFact.EQUITY_AMOUNT,
                  "the table names what vests in a year: four times that is taken"));
    }
    return vesting.isPresent()
        ? all.stated(OfferFact.VESTING)
        : all.withNote(
            FactNote.assumed(OfferFact.VESTING, "four years, monthly, with a one-year cliff"));
  }

  private EquityGrant grant(Units each) {
    return new EquityGrant(
        each.instrument(),
        new EquityQuantity.Units(each.count()),
        Optional.empty(),
        StockFacts.NOT_DISCLOSED,
        Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF,
        Optional.empty(),
        false,
        Optional.empty(),
        CONTRACT_YEARS,
        "not disclosed");
  }

  private EquityGrant completed(EquityGrant grant) {
    boolean option = grant.instrument().isOption();
    return new EquityGrant(
        grant.instrument(),
        grant.quantity(),
        option ? strike : Optional.empty(),
        facts,
        vesting.orElse(grant.vesting()),
        granted,
        false,
        option ? window : Optional.empty(),
        grant.contractYears(),
        grant.accelerationOnChange());
  }
}
