package offerwright.calc.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import offerwright.calc.flow.EmploymentYear;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.value.GrantFigures;
import offerwright.calc.value.YearTable;

/// How the four employment years of an offer fall into one calendar year.
///
/// @param served share of each employment year's days that falls into it; example: 0.99 of year 1
///   for a start on 4 January
/// @param equity share of each employment year's equity that vests in it; by days where no date of
///   vesting is known, as for refreshers
/// @param bonusYear employment year, counted from 1, whose bonus is paid in it, on the anniversary
///   that ends the year; below 1 or above 4 where none is
/// @param begins whether the first day falls into it, on which one-time payments are made
public record CalendarShares(
    List<Double> served, List<Double> equity, int bonusYear, boolean begins) {
  /// Copies the lists.
  public CalendarShares {
    served = List.copyOf(served);
    equity = List.copyOf(equity);
  }

  /// The shares of an offer in a calendar year.
  public static CalendarShares of(ComparedOffer offer, int calendarYear) {
    LocalDate start = offer.terms().start();
    List<Double> served = new ArrayList<>();
    List<Double> equity = new ArrayList<>();
    for (int year = 1; year <= YearTable.YEARS; year++) {
      double days = share(start, year, calendarYear);
      served.add(days);
      equity.add(equity(offer, year, calendarYear, days));
    }
    return new CalendarShares(
        served, equity, calendarYear - start.getYear(), start.getYear() == calendarYear);
  }

  /// True if the bonus of an employment year, counted from 1, is paid in the calendar year.
  public boolean bonusOf(int year) {
    return year == bonusYear;
  }

  /// Years served in the calendar year, 0 to about 1.
  public double servedInAll() {
    double sum = 0;
    for (double share : served) {
      sum += share;
    }
    return sum;
  }

  private static double share(LocalDate start, int year, int calendarYear) {
    LocalDate from = start.plusYears(year - 1L);
    LocalDate to = start.plusYears(year);
    LocalDate first = LocalDate.of(calendarYear, 1, 1);
    LocalDate next = first.plusYears(1);
    LocalDate begin = from.isAfter(first) ? from : first;
    LocalDate end = to.isBefore(next) ? to : next;
    long days = ChronoUnit.DAYS.between(begin, end);
    return days <= 0 ? 0 : days / (double) ChronoUnit.DAYS.between(from, to);
  }

  private static double equity(ComparedOffer offer, int year, int calendarYear, double days) {
    LocalDate start = offer.terms().start();
    double all = 0;
    double here = 0;
    for (GrantFigures grant : offer.figures().equity().grants()) {
      for (VestingEvent event : grant.events()) {
        if (EmploymentYear.of(start, event.date()) == year) {
          all += event.quantity().doubleValue();
          here += event.date().getYear() == calendarYear ? event.quantity().doubleValue() : 0;
        }
      }
    }
    return all > 0 ? here / all : days;
  }
}
