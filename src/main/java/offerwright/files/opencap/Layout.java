package offerwright.files.opencap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offerwright.calc.vesting.DatedShare;
import offerwright.calc.vesting.ShareSchedule;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.VestingPeriod;
import org.apache.commons.math3.fraction.BigFraction;

/// Lays the conditions of vesting terms on the calendar by the rules of the Open Cap Format
/// (explainer "Vesting System", schemas of the periods): a relative condition counts from the day
/// its reference was met (the last time, if it was met several times), months first and the day of
/// the month after; the portion vests each time it is met.
final class Layout {
  private final Terms terms;
  private final LocalDate start;
  private final Optional<BigDecimal> total;
  private final Map<String, LocalDate> met = new HashMap<>();
  private final List<DatedShare> shares = new ArrayList<>();
  private BigFraction vested = BigFraction.ZERO;

  private Layout(Terms terms, LocalDate start, Optional<BigDecimal> total) {
    this.terms = terms;
    this.start = start;
    this.total = total;
  }

  /// The terms counted from `start`. Numbers of units and shares of a rest need the `total`.
  static Laid of(Terms terms, LocalDate start, Optional<BigDecimal> total) {
    return new Layout(terms, start, total).laid();
  }

  /// Whether the terms mean one thing for every start and every number of units: no days of the
  /// calendar, no numbers of units, no share of a rest but all of it.
  static boolean isGeneral(Terms terms) {
    return terms.conditions().stream()
        .allMatch(condition ->
            !(condition.trigger() instanceof Trigger.Absolute)
                && switch (condition.portion()) {
                  case Portion.OfWhole _ -> true;
                  case Portion.OfRest rest -> rest.share().equals(BigFraction.ONE);
                  case Portion.Units units -> units.count().signum() == 0;
                });
  }

  private Laid laid() {
    for (Condition condition : terms.conditions()) {
      Optional<Laid.Refused> refused =
          switch (condition.trigger()) {
            case Trigger.Start _ -> vest(condition, start, VestingPeriod.Unit.MONTHS, false);
            case Trigger.Absolute absolute ->
                vest(condition, absolute.date(), VestingPeriod.Unit.MONTHS, false);
            case Trigger.Relative relative -> repeat(condition, relative);
            case Trigger.Event _ ->
                Optional.of(refused(condition, "trigger", "An event has no date.", "Name a day."));
          };
      if (refused.isPresent()) {
        return refused.get();
      }
    }
    if (!vested.equals(BigFraction.ONE)) {
      return new Laid.Refused(
          terms.entry(),
          "vesting_conditions",
          "The conditions vest " + vested.toString().replace(" ", "") + " of the grant.",
          "Let their portions and quantities sum to the whole grant.");
    }
    ShareSchedule schedule = new ShareSchedule(terms.allocation(), shares);
    return schedule.isCountable()
        ? new Laid.Out(schedule)
        : new Laid.Refused(
            terms.entry(),
            "vesting_conditions",
            "The portions have no common denominator of fewer than ten digits.",
            "Write the dates into vestings of the issuance.");
  }

  private Optional<Laid.Refused> repeat(Condition condition, Trigger.Relative relative) {
    LocalDate base = met.get(relative.relativeTo());
    if (base == null) {
      return Optional.of(
          refused(
              condition,
              "trigger",
              "It counts from " + relative.relativeTo() + ", which is not met before it.",
              "Name a condition that comes earlier."));
    }
    for (int k = 1; k <= relative.occurrences(); k++) {
      long length = (long) k * relative.period().length();
      VestingPeriod.Unit unit = relative.period().unit();
      LocalDate date =
          switch (unit) {
            case MONTHS -> relative.day().after(base, length, start);
            case DAYS -> base.plusDays(length);
          };
      Optional<Laid.Refused> refused = vest(condition, date, unit, k < relative.cliff());
      if (refused.isPresent()) {
        return refused;
      }
    }
    return Optional.empty();
  }

  private Optional<Laid.Refused> vest(
      Condition condition, LocalDate date, VestingPeriod.Unit unit, boolean held) {
    if (!shares.isEmpty() && date.isBefore(shares.getLast().date())) {
      return Optional.of(
          refused(
              condition,
              "trigger",
              "It falls on "
                  + date
                  + ", before the condition it follows ("
                  + shares.getLast().date()
                  + ").",
              "Put the conditions in the order of their dates."));
    }
    if (condition.portion() instanceof Portion.OfRest && betweenUnits(condition)) {
      return Optional.of(
          refused(
              condition,
              "portion",
              "A share of the rest is asked for where the rest is no whole number of units.",
              "Write the dates into vestings of the issuance."));
    }
    BigFraction share =
        switch (condition.portion()) {
          case Portion.OfWhole whole -> whole.share();
          case Portion.OfRest rest -> rest.share().multiply(BigFraction.ONE.subtract(vested));
          case Portion.Units units -> ofTotal(units.count());
        };
    vested = vested.add(share);
    met.put(condition.id(), date);
    shares.add(new DatedShare(date, share, held, unit));
    return Optional.empty();
  }

  private BigFraction ofTotal(BigDecimal count) {
    return count.signum() == 0
        ? BigFraction.ZERO
        : total.map(all -> Fractions.of(count).divide(Fractions.of(all))).orElse(BigFraction.ZERO);
  }

  /// A share of a rest is clear only where rounding has nothing to say: the rest is whole, or all
  /// of it is taken.
  private boolean betweenUnits(Condition condition) {
    return !condition.portion().equals(new Portion.OfRest(BigFraction.ONE))
        && terms.allocation() != AllocationType.FRACTIONAL
        && total
            .map(all -> vested.multiply(Fractions.of(all)).getDenominator().bitLength() > 1)
            .orElse(false);
  }

  private static Laid.Refused refused(
      Condition condition, String field, String message, String repair) {
    return new Laid.Refused(condition.entry(), field, message, repair);
  }
}
