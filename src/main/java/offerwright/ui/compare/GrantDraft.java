package offerwright.ui.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;

/// What stands in the fields of a grant. Empty fields are not disclosed.
///
/// @param byValue whether the quantity is a value; else a number of units
/// @param currency of prices and amounts
record GrantDraft(
    EquityInstrument instrument,
    boolean byValue,
    Optional<BigDecimal> quantity,
    Optional<BigDecimal> strike,
    Optional<BigDecimal> fairValue,
    Optional<LocalDate> fairValueDate,
    Optional<BigDecimal> preferred,
    Optional<LocalDate> preferredDate,
    Optional<BigDecimal> fullyDiluted,
    Optional<BigDecimal> preferences,
    VestingDraft vesting,
    Optional<LocalDate> grantDate,
    boolean earlyExercise,
    Optional<BigDecimal> window,
    Optional<BigDecimal> contract,
    String acceleration,
    CurrencyCode currency) {
  static final int USUAL_CONTRACT = 10;
  static final String NOT_DISCLOSED = "not disclosed";

  static GrantDraft empty(CurrencyCode currency) {
    return of(
        new EquityGrant(
            EquityInstrument.RSU,
            new EquityQuantity.Value(Money.zero(currency)),
            Optional.empty(),
            StockFacts.NOT_DISCLOSED,
            Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF,
            Optional.empty(),
            false,
            Optional.empty(),
            USUAL_CONTRACT,
            NOT_DISCLOSED),
        currency);
  }

  static GrantDraft of(EquityGrant grant, CurrencyCode offers) {
    StockFacts stock = grant.stock();
    return new GrantDraft(
        grant.instrument(),
        grant.quantity() instanceof EquityQuantity.Value,
        quantity(grant.quantity()),
        grant.strike().map(UnitPrice::amount),
        stock.fairMarketValue().map(UnitPrice::amount),
        stock.fairMarketValueDate(),
        stock.preferredPrice().map(UnitPrice::amount),
        stock.preferredPriceDate(),
        stock.fullyDilutedShares().map(BigDecimal::valueOf),
        stock.preferencesAhead().map(Money::amount),
        VestingDraft.of(grant.vesting()),
        grant.grantDate(),
        grant.earlyExercise(),
        grant.exerciseWindowMonths().map(BigDecimal::valueOf),
        Entries.number((long) grant.contractYears()),
        grant.accelerationOnChange(),
        currency(grant).orElse(offers));
  }

  private static Optional<BigDecimal> quantity(EquityQuantity quantity) {
    return Optional.of(
            switch (quantity) {
              case EquityQuantity.Units units -> BigDecimal.valueOf(units.count());
              case EquityQuantity.Value value -> value.amount().amount();
            })
        .filter(number -> number.signum() > 0);
  }

  /// A grant may be priced in another currency than the cash.
  private static Optional<CurrencyCode> currency(EquityGrant grant) {
    Optional<CurrencyCode> value =
        grant.quantity() instanceof EquityQuantity.Value(Money amount)
            ? Optional.of(amount.currency())
            : Optional.empty();
    return Stream.of(
            grant.strike().map(UnitPrice::currency),
            grant.stock().fairMarketValue().map(UnitPrice::currency),
            grant.stock().preferredPrice().map(UnitPrice::currency),
            grant.stock().preferencesAhead().map(Money::currency),
            value)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /// The grant; every mistake is said at its field.
  Optional<EquityGrant> read(Found found, String at) {
    Optional<Vesting> schedule = vesting.read(found, at + "/vesting");
    boolean option = instrument.isOption();
    if (option && strike.isPresent() && quantity.isEmpty()) {
      found.error(
          at + "/quantity",
          "There is a strike price but no number of options.",
          "Enter how many, or remove the grant.");
    }
    if (!byValue && quantity.filter(count -> count.stripTrailingZeros().scale() > 0).isPresent()) {
      found.error(at + "/quantity", "Units are whole.", "Enter a whole number.");
      return Optional.empty();
    }
    if (contract.filter(years -> years.signum() > 0).isEmpty()) {
      found.error(at + "/contract", "An option lasts a year or more.", "Enter 10 if unsure.");
      return Optional.empty();
    }
    return schedule.flatMap(vests ->
        found.made(
            at + "/quantity",
            () ->
                new EquityGrant(
                    instrument,
                    amount(),
                    option ? price(strike) : Optional.empty(),
                    stock(),
                    vests,
                    grantDate,
                    option && earlyExercise,
                    option ? window.map(BigDecimal::intValue) : Optional.empty(),
                    contract.get().intValue(),
                    acceleration.isBlank() ? NOT_DISCLOSED : acceleration)));
  }

  private EquityQuantity amount() {
    return byValue
        ? new EquityQuantity.Value(
            Found.money(quantity, currency).orElseGet(() -> Money.zero(currency)))
        : new EquityQuantity.Units(Found.whole(quantity).orElse(0L));
  }

  private Optional<UnitPrice> price(Optional<BigDecimal> typed) {
    return typed.map(amount -> new UnitPrice(amount, currency));
  }

  private StockFacts stock() {
    return new StockFacts(
        price(fairValue),
        fairValueDate,
        price(preferred),
        preferredDate,
        Found.whole(fullyDiluted),
        Found.money(preferences, currency));
  }
}
