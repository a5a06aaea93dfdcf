package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.EquityOutlook.Ownership;
import offerwright.domain.exit.ExitOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.exit.ExitTiming;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.ValuationAssumptions;

/// What stands in the fields on a private company. Empty fields take what is assumed.
///
/// @param nothing chance that there is nothing to share, percent
/// @param stated whether the size of an exit is stated; else it grows from today's value
/// @param value of the company today
/// @param growth a year, percent
/// @param volatility a year, percent
/// @param median of the exits
/// @param spread of the exits, of the logarithm
/// @param earliest years to the earliest exit
/// @param usual years by which half are through
/// @param rounds dilution of each round; empty if the text is none
/// @param roundsTyped whether anything was typed there
/// @param table the whole cap table; empty where only dilution is known
record UnlistedDraft(
    Optional<BigDecimal> nothing,
    boolean stated,
    Optional<BigDecimal> value,
    Optional<BigDecimal> growth,
    Optional<BigDecimal> volatility,
    Optional<BigDecimal> median,
    Optional<BigDecimal> spread,
    Optional<BigDecimal> earliest,
    Optional<BigDecimal> usual,
    Optional<List<Percent>> rounds,
    boolean roundsTyped,
    Optional<CapTableDraft> table) {

  /// True if nothing was typed or chosen, so that everything is assumed.
  boolean isBlank() {
    return !stated
        && !roundsTyped
        && table.isEmpty()
        && Stream.of(nothing, value, growth, volatility, earliest, usual)
            .allMatch(Optional::isEmpty);
  }

  /// What is believed; every mistake is said at its field.
  Optional<EquityOutlook> read(Found found, AssumedBeliefs assumed, ValuationAssumptions settings) {
    CurrencyCode currency = assumed.offer().terms().currency();
    Percent chance = Found.percent(nothing).orElse(settings.chanceOfNothing());
    if (chance.compareTo(Percent.ALL) >= 0) {
      found.error(
          "nothing",
          "With a chance of nothing of 100 % there is no exit to speak of.",
          "Enter less than 100 %.");
    }
    Optional<ExitSize> size = size(found, assumed, settings, currency);
    Optional<ExitTiming> timing = timing(found, assumed);
    Optional<? extends Ownership> ownership = ownership(found, assumed);
    if (!found.isClean()) {
      return Optional.empty();
    }
    return Optional.of(
        new EquityOutlook.Unlisted(
            new ExitOutlook(chance, size.orElseThrow(), timing.orElseThrow()),
            ownership.orElseThrow()));
  }

  /// How an exit is shared out, which can be shown before its size is known.
  Optional<? extends Ownership> ownership(Found found, AssumedBeliefs assumed) {
    return table.isPresent()
        ? table.get().read(found, "table", assumed.offer().terms().currency())
        : asDisclosed(found, assumed);
  }

  private Optional<ExitSize> size(
      Found found, AssumedBeliefs assumed, ValuationAssumptions settings, CurrencyCode currency) {
    if (stated) {
      Optional<BigDecimal> middle = found.above("median", "The median exit", median);
      Optional<BigDecimal> width = found.needed("spread", "The spread of exits", spread);
      return middle.flatMap(half ->
          width.map(by -> new ExitSize.Stated(new Money(half, currency), by.doubleValue())));
    }
    Optional<Money> worth = Found.money(value, currency).or(assumed::worth);
    Optional<Money> given = found.needed("value", "What the company is worth today", worth);
    if (given.filter(money -> money.amount().signum() <= 0).isPresent()) {
      found.error("value", "A company worth nothing does not grow.", "Enter what it is worth.");
      return Optional.empty();
    }
    return given.map(money ->
        new ExitSize.Grown(
            money,
            Found.percent(growth).orElse(settings.expectedReturn()).fraction(),
            Found.percent(volatility).orElse(settings.volatility()).fraction()));
  }

  private Optional<ExitTiming> timing(Found found, AssumedBeliefs assumed) {
    double first = earliest.map(BigDecimal::doubleValue).orElse(assumed.timing().earliestYears());
    double half = usual.map(BigDecimal::doubleValue).orElse(assumed.timing().medianYears());
    if (half < first) {
      found.error(
          usual.isPresent() || earliest.isEmpty() ? "usual" : "earliest",
          "Half of the companies cannot be through before the earliest exit.",
          "Lower the earliest, or raise the time by which half are through.");
      return Optional.empty();
    }
    return Optional.of(new ExitTiming(first, half));
  }

  private Optional<Ownership> asDisclosed(Found found, AssumedBeliefs assumed) {
    if (rounds.isEmpty()) {
      found.error(
          "rounds", "These are no percents.", "Type the dilution of each round, such as 20 / 15.");
      return Optional.empty();
    }
    List<Percent> typed = roundsTyped ? rounds.get() : assumed.rounds();
    Optional<Percent> bad =
        typed.stream()
            .filter(round -> !round.isPortion() || round.compareTo(Percent.ALL) >= 0)
            .findFirst();
    if (bad.isPresent()) {
      found.error(
          "rounds",
          "A round of " + bad.get() + " leaves nothing to those who are there.",
          "Enter 0 % to below 100 % for each round.");
      return Optional.empty();
    }
    return Optional.of(new Ownership.AsDisclosed(typed));
  }
}
