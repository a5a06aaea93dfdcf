package offerwright.files.opencap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.calc.flow.VestingEvent;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.money.UnitPrice;

/// Reads an issuance, of the present name and of the deprecated one.
final class IssuanceReader {
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

  private IssuanceReader() {}

  /// The words of the format for what is issued.
  private enum CompensationType {
    OPTION_NSO,
    OPTION_ISO,
    OPTION,
    RSU,
    CSAR,
    SSAR
  }

  /// The words of the format for the kind of an option, where the type does not say it.
  private enum OptionGrantType {
    NSO,
    ISO,
    INTL
  }

  /// The issuance; empty if a part that decides about the grant is wrong, and then an error was
  /// reported.
  static Optional<Issuance> read(Entry entry) {
    Optional<String> security = entry.text("security_id");
    Optional<LocalDate> date = entry.date("date");
    Optional<EquityInstrument> instrument = instrument(entry);
    Optional<Long> quantity = quantity(entry);
    Optional<List<VestingEvent>> vestings =
        quantity.flatMap(units -> ExplicitVestings.read(entry, BigDecimal.valueOf(units)));
    Optional<Strike> strike = instrument.flatMap(found -> strike(entry, found));
    if (security.isEmpty()
        || date.isEmpty()
        || instrument.isEmpty()
        || quantity.isEmpty()
        || vestings.isEmpty()
        || strike.isEmpty()) {
      return Optional.empty();
    }
    boolean option = instrument.get().isOption();
    return Optional.of(
        new Issuance(
            entry,
            security.get(),
            entry.maybeText("custom_id").orElse(""),
            entry.maybeText("stakeholder_id").orElse(""),
            date.get(),
            instrument.get(),
            quantity.get(),
            strike.get().price(),
            entry.maybeText("stock_class_id"),
            option && entry.truth("early_exercisable"),
            option ? ContractTerms.exerciseWindowMonths(entry) : Optional.empty(),
            option ? ContractTerms.years(entry, date.get()) : ContractTerms.USUAL_YEARS,
            entry.maybeText("vesting_terms_id"),
            vestings.get()));
  }

  private static Optional<EquityInstrument> instrument(Entry entry) {
    return entry
        .constant("compensation_type", CompensationType.class)
        .flatMap(type ->
            switch (type) {
              case OPTION_NSO -> Optional.of(EquityInstrument.NSO);
              case OPTION_ISO -> Optional.of(EquityInstrument.ISO);
              case RSU -> Optional.of(EquityInstrument.RSU);
              case OPTION -> option(entry);
              case CSAR, SSAR -> {
                entry.error(
                    "compensation_type",
                    "A stock appreciation right (" + type + ") cannot be held as a grant here.",
                    "Enter it by hand as what it is worth to you, or leave it out.");
                yield Optional.empty();
              }
            });
  }

  private static Optional<EquityInstrument> option(Entry entry) {
    if (!entry.has("option_grant_type")) {
      entry.warning(
          "option_grant_type",
          "It is not said whether the option is an ISO or an NSO; it is read as an NSO.",
          "Look into the grant agreement and change the instrument if it is an ISO.");
      return Optional.of(EquityInstrument.NSO);
    }
    return entry
        .constant("option_grant_type", OptionGrantType.class)
        .map(type ->
            switch (type) {
              case ISO -> EquityInstrument.ISO;
              case NSO -> EquityInstrument.NSO;
              case INTL -> {
                entry.warning(
                    "option_grant_type",
                    "An international option (INTL) is read as an NSO.",
                    "Mind the tax rules of the country; those of the United States may not apply.");
                yield EquityInstrument.NSO;
              }
            });
  }

  private static Optional<Long> quantity(Entry entry) {
    return entry
        .numeric("quantity")
        .flatMap(number -> {
          if (number.stripTrailingZeros().scale() > 0 || number.compareTo(MOST) > 0) {
            entry.error(
                "quantity",
                number.toPlainString() + " is no whole number of units that can be held.",
                "Give whole units.");
            return Optional.empty();
          }
          return Optional.of(number.longValueExact());
        });
  }

  /// What is said about the exercise price.
  private record Strike(Optional<UnitPrice> price) {}

  private static Optional<Strike> strike(Entry entry, EquityInstrument instrument) {
    if (!entry.has("exercise_price")) {
      if (instrument.isOption()) {
        entry.warning(
            "exercise_price",
            "The option has no exercise price; it is read as not disclosed.",
            "Add the price from the grant agreement.");
      }
      return Optional.of(new Strike(Optional.empty()));
    }
    Optional<UnitPrice> price = entry.price("exercise_price");
    if (price.isEmpty()) {
      return Optional.empty();
    }
    if (instrument.isOption()) {
      return Optional.of(new Strike(price));
    }
    if (price.get().amount().signum() > 0) {
      entry.error(
          "exercise_price",
          "An RSU costs nothing to exercise, this one " + price.get() + ".",
          "Take the price out, or correct the compensation type.");
      return Optional.empty();
    }
    return Optional.of(new Strike(Optional.empty()));
  }
}
