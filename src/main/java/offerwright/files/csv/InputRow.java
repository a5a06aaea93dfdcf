package offerwright.files.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.Measurement;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.ProjectShare;

/// Reads one row as what is known of a person.
///
/// @param row the row
/// @param columns which column holds what
/// @param cell reads numbers
/// @param writing how shares are written
/// @param currency currency of amounts
/// @param problems where what is wrong goes
record InputRow(
    CsvRow row,
    InputColumns columns,
    NumberCell cell,
    ShareWriting writing,
    CurrencyCode currency,
    RowProblems problems) {
  private static final BigDecimal MOST_LEVERAGE = BigDecimal.valueOf(1000);
  private static final BigDecimal MOST_OUTCOME = BigDecimal.valueOf(1e12);

  /// What was known with what the row says; a cell that is empty or wrong changes nothing.
  PersonInput over(PersonInput known) {
    return known
        .withLeverage(leverage().or(known::leverage))
        .withAnnualDemand(demand().or(known::annualDemand))
        .withMeasured(measured(known.measured()))
        .withProjects(projects(known).orElse(known.projects()));
  }

  private Optional<BigDecimal> number(int column, String name) {
    String text = row.cell(column);
    return text.isEmpty() ? Optional.empty() : cell.read(text, name, problems);
  }

  private Optional<Double> leverage() {
    return number(columns.leverage(), InputColumns.LEVERAGE)
        .filter(given -> {
          boolean good = given.signum() > 0 && given.compareTo(MOST_LEVERAGE) <= 0;
          if (!good) {
            problems.error(
                InputColumns.LEVERAGE,
                "The leverage " + plain(given) + " is not above 0 and at most 1,000.",
                "1 is the average engineer; leave the cell empty if it is not known.");
          }
          return good;
        })
        .map(BigDecimal::doubleValue);
  }

  private Optional<Money> demand() {
    return number(columns.demand(), InputColumns.DEMAND)
        .filter(given -> {
          if (given.signum() < 0) {
            problems.error(
                InputColumns.DEMAND,
                "The demand " + plain(given) + " is negative.",
                "Give what the person would spend in a year, 0 or more, or leave the cell empty.");
          }
          return given.signum() >= 0;
        })
        .map(this::money);
  }

  /// Use and outcome are measured together; the one that is not in the row is taken from what was
  /// known.
  private Optional<Measurement> measured(Optional<Measurement> known) {
    boolean hasUse = !row.cell(columns.use()).isEmpty();
    boolean hasOutcome = !row.cell(columns.outcome()).isEmpty();
    if (!hasUse && !hasOutcome) {
      return known;
    }
    Optional<Money> use = hasUse ? use() : known.map(Measurement::monthlyUse);
    Optional<Double> outcome = hasOutcome ? outcome() : known.map(Measurement::outcome);
    if (known.isEmpty() && hasUse != hasOutcome) {
      problems.error(
          hasUse ? InputColumns.OUTCOME : InputColumns.USE,
          hasUse
              ? "There is a monthly use and no outcome."
              : "There is an outcome and no monthly use.",
          "Give both, measured over the same time, or none.");
    }
    return use.isPresent() && outcome.isPresent()
        ? Optional.of(new Measurement(use.get(), outcome.get()))
        : known;
  }

  private Optional<Money> use() {
    return number(columns.use(), InputColumns.USE)
        .map(this::money)
        .filter(given -> above(InputColumns.USE, given.amount(), given.amount().signum() > 0));
  }

  private Optional<Double> outcome() {
    return number(columns.outcome(), InputColumns.OUTCOME)
        .filter(given ->
            above(
                InputColumns.OUTCOME,
                given,
                given.signum() > 0 && given.compareTo(MOST_OUTCOME) <= 0))
        .map(BigDecimal::doubleValue);
  }

  private boolean above(String column, BigDecimal given, boolean good) {
    if (!good) {
      problems.error(
          column,
          "The " + column + " " + plain(given) + " is not above 0.",
          "Leave both cells empty for people of whom nothing was measured.");
    }
    return good;
  }

  /// Shares after the row: those in it replace, those not in it stay, 0 takes a project away. Empty
  /// if they come to more than all of the time or one of them is wrong.
  private Optional<List<ProjectShare>> projects(PersonInput known) {
    Map<String, Percent> shares = new LinkedHashMap<>();
    known.projects().forEach(share -> shares.put(share.projectId(), share.share()));
    boolean changed = false;
    for (InputColumns.ProjectColumn column : columns.projects()) {
      String text = row.cell(column.column());
      if (!text.isEmpty()) {
        Optional<Percent> share = writing.read(text, column.title(), cell, problems);
        if (share.isEmpty()) {
          return Optional.empty();
        }
        shares.put(column.projectId(), share.get());
        changed = true;
      }
    }
    shares.values().removeIf(share -> share.points().signum() == 0);
    return changed && !isWithinTime(shares)
        ? Optional.empty()
        : Optional.of(
            shares.entrySet().stream()
                .map(each -> new ProjectShare(each.getKey(), each.getValue()))
                .toList());
  }

  private boolean isWithinTime(Map<String, Percent> shares) {
    BigDecimal sum =
        shares.values().stream().map(Percent::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(BigDecimal.valueOf(100)) <= 0) {
      return true;
    }
    problems.error(
        "projects",
        "The shares come to "
            + plain(sum)
            + " %, more than all of the time: "
            + shares.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining(", "))
            + ".",
        "Lower one of them; a project that has no cell in the file keeps its share, 0 takes it away.");
    return false;
  }

  private Money money(BigDecimal amount) {
    return new Money(amount.setScale(currency.digits(), RoundingMode.HALF_UP), currency);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
