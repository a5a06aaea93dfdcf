package offerwright.files.opencap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// How long an option lasts and how long it may be exercised after leaving.
final class ContractTerms {
  /// What options usually last, assumed where nothing is said.
  static final int USUAL_YEARS = 10;

  private ContractTerms() {}

  /// The words of the format for units of a window.
  private enum PeriodType {
    DAYS,
    MONTHS
  }

  /// Whole years from the issuance to the expiration. An option that expires on the day before the
  /// anniversary lasts whole years, too; any other is cut to the whole years it surely lasts, with
  /// a warning.
  static int years(Entry entry, LocalDate issued) {
    Optional<LocalDate> expires =
        entry.has("expiration_date") ? entry.date("expiration_date") : Optional.empty();
    if (expires.isEmpty()) {
      entry.warning(
          "expiration_date",
          "No expiration is named; " + USUAL_YEARS + " years are assumed.",
          "Look into the grant agreement and change the term.");
      return USUAL_YEARS;
    }
    long years = ChronoUnit.YEARS.between(issued, expires.get().plusDays(1));
    LocalDate anniversary = issued.plusYears(years);
    boolean whole =
        anniversary.equals(expires.get()) || anniversary.equals(expires.get().plusDays(1));
    if (years < 1 || !whole) {
      entry.warning(
          "expiration_date",
          "From "
              + issued
              + " to "
              + expires.get()
              + " are no whole years; "
              + Math.max(1, years)
              + " are taken.",
          "A term here lasts whole years; change it if another is nearer.");
    }
    return Math.clamp(years, 1, 999);
  }

  /// The window after leaving of one's own will, the case a candidate asks about; empty if it is
  /// not said or not counted in months.
  static Optional<Integer> exerciseWindowMonths(Entry entry) {
    List<Entry> windows = entry.objects("termination_exercise_windows");
    for (Entry window : windows) {
      if (window.maybeText("reason").filter("VOLUNTARY_OTHER"::equals).isPresent()) {
        return months(window);
      }
    }
    if (!windows.isEmpty()) {
      entry.note(
          "termination_exercise_windows",
          "No window is named for leaving of one's own will (VOLUNTARY_OTHER).",
          "Add it from the grant agreement; it is read as not disclosed.");
    }
    return Optional.empty();
  }

  private static Optional<Integer> months(Entry window) {
    Optional<Integer> period = window.whole("period", 0, 12_000);
    Optional<PeriodType> unit = window.constant("period_type", PeriodType.class);
    if (period.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    if (unit.get() == PeriodType.MONTHS || period.get() == 0) {
      return period;
    }
    window.warning(
        "period_type",
        "A window of "
            + period.get()
            + " days is no whole number of months; it is read as not disclosed.",
        "Enter it in months: 90 days are a little less than 3.");
    return Optional.empty();
  }
}
