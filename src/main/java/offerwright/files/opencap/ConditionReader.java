package offerwright.files.opencap;

import java.math.BigDecimal;
import java.util.Optional;
import offerwright.domain.equity.VestingPeriod;
import org.apache.commons.math3.fraction.BigFraction;

/// Reads one vesting condition in any of the three dialects in which cliffs are written: a
/// condition of its own, `cliff_condition` beside the trigger, `cliff_installment` in the period.
final class ConditionReader {
  /// A thousand years in months.
  private static final int LONGEST = 12_000;

  /// Eight years of days.
  private static final int MOST = 3_000;

  private ConditionReader() {}

  /// The words of the format for triggers.
  private enum TriggerType {
    VESTING_START_DATE,
    VESTING_SCHEDULE_ABSOLUTE,
    VESTING_SCHEDULE_RELATIVE,
    VESTING_EVENT
  }

  static Optional<Condition> read(Entry entry) {
    Optional<String> id = entry.text("id");
    Optional<Portion> portion = portion(entry);
    Optional<Trigger> trigger = entry.object("trigger").flatMap(inner -> trigger(entry, inner));
    if (id.isEmpty() || portion.isEmpty() || trigger.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Condition(
            id.get(), portion.get(), trigger.get(), entry.texts("next_condition_ids"), entry));
  }

  private static Optional<Portion> portion(Entry entry) {
    if (entry.has("portion") == entry.has("quantity")) {
      entry.error(
          "portion",
          entry.has("portion")
              ? "The condition has both a portion and a quantity."
              : "The condition has neither a portion nor a quantity.",
          "Give one of them.");
      return Optional.empty();
    }
    return entry.has("quantity")
        ? entry.numeric("quantity").map(Portion.Units::new)
        : entry.object("portion").flatMap(ConditionReader::fraction);
  }

  private static Optional<Portion> fraction(Entry portion) {
    Optional<BigDecimal> numerator = portion.numeric("numerator");
    Optional<BigDecimal> denominator = portion.numeric("denominator");
    if (numerator.isEmpty() || denominator.isEmpty()) {
      return Optional.empty();
    }
    if (denominator.get().signum() == 0) {
      portion.error(
          "denominator",
          "A portion cannot be divided by 0.",
          "Give the number of parts, such as 48.");
      return Optional.empty();
    }
    BigFraction share = Fractions.of(numerator.get()).divide(Fractions.of(denominator.get()));
    return Optional.of(
        portion.truth("remainder") ? new Portion.OfRest(share) : new Portion.OfWhole(share));
  }

  private static Optional<Trigger> trigger(Entry condition, Entry trigger) {
    Optional<TriggerType> type = trigger.constant("type", TriggerType.class);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    return switch (type.get()) {
      case VESTING_START_DATE -> Optional.of(new Trigger.Start());
      case VESTING_EVENT -> Optional.of(new Trigger.Event());
      case VESTING_SCHEDULE_ABSOLUTE -> trigger.date("date").map(Trigger.Absolute::new);
      case VESTING_SCHEDULE_RELATIVE -> relative(condition, trigger);
    };
  }

  private static Optional<Trigger> relative(Entry condition, Entry trigger) {
    Optional<String> relativeTo = trigger.text("relative_to_condition_id");
    Optional<Entry> written = trigger.object("period");
    if (relativeTo.isEmpty() || written.isEmpty()) {
      return Optional.empty();
    }
    Entry period = written.get();
    Optional<VestingPeriod.Unit> unit = period.constant("type", VestingPeriod.Unit.class);
    Optional<Integer> length = period.whole("length", 1, LONGEST);
    Optional<Integer> occurrences =
        period.whole(
            period.has("repetitions") && !period.has("occurrences") ? "repetitions" : "occurrences",
            1,
            MOST);
    Optional<DayOfMonth> day = unit.flatMap(found -> day(period, found));
    if (unit.isEmpty() || length.isEmpty() || occurrences.isEmpty() || day.isEmpty()) {
      return Optional.empty();
    }
    VestingPeriod step = new VestingPeriod(length.get(), unit.get());
    return cliff(condition, period, step, occurrences.get())
        .map(cliff ->
            new Trigger.Relative(step, occurrences.get(), day.get(), cliff, relativeTo.get()));
  }

  private static Optional<DayOfMonth> day(Entry period, VestingPeriod.Unit unit) {
    if (unit == VestingPeriod.Unit.DAYS) {
      return Optional.of(new DayOfMonth.OfStart());
    }
    return period
        .text("day_of_month")
        .flatMap(text -> {
          Optional<DayOfMonth> day = DayOfMonth.of(text);
          if (day.isEmpty()) {
            period.error(
                "day_of_month",
                "\"" + text + "\" is no day of the month.",
                "Give 01 to 28, 29_OR_LAST_DAY_OF_MONTH to 31_OR_LAST_DAY_OF_MONTH or "
                    + DayOfMonth.START_DAY
                    + ".");
          }
          return day;
        });
  }

  /// The occurrence on which the ones before it are released. Below 2 there is no cliff, and none
  /// lies past the end, as the format has it.
  private static Optional<Integer> cliff(
      Entry condition, Entry period, VestingPeriod step, int occurrences) {
    if (period.has("cliff_installment") && condition.has("cliff_condition")) {
      condition.error(
          "cliff_condition",
          "The condition has a cliff_condition and a cliff_installment.",
          "Keep one of them.");
      return Optional.empty();
    }
    Optional<Integer> cliff = Optional.of(1);
    if (period.has("cliff_installment")) {
      cliff = period.whole("cliff_installment", 0, MOST);
    } else if (condition.has("cliff_condition")) {
      cliff =
          condition
              .object("cliff_condition")
              .flatMap(inner -> inner.object("period"))
              .flatMap(wait -> installment(wait, step));
    }
    return cliff.map(found -> Math.clamp(found, 1, occurrences));
  }

  private static Optional<Integer> installment(Entry wait, VestingPeriod step) {
    Optional<VestingPeriod.Unit> unit = wait.constant("type", VestingPeriod.Unit.class);
    Optional<Integer> length = wait.whole("length", 0, LONGEST);
    if (unit.isPresent() && unit.get() != step.unit()) {
      wait.error(
          "type",
          "The cliff is counted in other units than its installments.",
          "Count both in days or both in months.");
      return Optional.empty();
    }
    return unit.isEmpty()
        ? Optional.empty()
        : length.map(found -> Math.ceilDiv(found, step.length()));
  }
}
