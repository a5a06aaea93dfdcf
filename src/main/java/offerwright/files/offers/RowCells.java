package offerwright.files.offers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.files.csv.NumberCell;
import offerwright.files.csv.RowProblems;

/// The cells of one row by what they hold. A cell that cannot be used is a problem with its row and
/// column, and the same as an empty one from then on.
final class RowCells {
  private static final int PRICE_DECIMALS = 10;
  private static final String WITHOUT = " Until then the offer is read without it.";
  private static final String LEFT_OUT = " Until then the row is left out.";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final OfferTable table;
  private final ColumnMapping mapping;
  private final GridRow row;
  private final Set<OfferField> fractions;
  private final List<Problem> problems = new ArrayList<>();

  /// @param fractions columns of shares in which 0.15 is 15 %
  RowCells(OfferTable table, ColumnMapping mapping, GridRow row, Set<OfferField> fractions) {
    this.table = table;
    this.mapping = mapping;
    this.row = row;
    this.fractions = EnumSet.noneOf(OfferField.class);
    this.fractions.addAll(fractions);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /// The text of a cell without outer blanks, and without the apostrophe that keeps a formula text.
  String text(OfferField field) {
    String text = row.cell(mapping.column(field)).strip();
    return text.matches("(?s)'[=+@\\-].*") ? text.substring(1) : text;
  }

  boolean has(OfferField field) {
    return !text(field).isEmpty();
  }

  /// The heading of a field as it stands in the table.
  String title(OfferField field) {
    int column = mapping.column(field);
    return column < 0 || column >= table.titles().size() || table.titles().get(column).isBlank()
        ? field.label()
        : table.titles().get(column);
  }

  /// Where problems of a cell are put as they are.
  RowProblems direct() {
    return new RowProblems(table.name(), row.number(), problems);
  }

  /// Something without which there is no offer.
  void leftOut(OfferField field, String message, String repair) {
    direct().error(title(field), message, repair + LEFT_OUT);
  }

  /// Something without which there is less of an offer.
  void without(OfferField field, String message, String repair) {
    direct().warning(title(field), message, repair + WITHOUT);
  }

  /// The base pay, without which there is no offer.
  Optional<Money> base(CurrencyCode currency) {
    return part(
        OfferField.BASE, true, (text, wrong) -> money(OfferField.BASE, currency, text, wrong));
  }

  Optional<Money> amount(OfferField field, CurrencyCode currency) {
    return part(field, false, (text, wrong) -> money(field, currency, text, wrong));
  }

  /// The amount of a cell, whatever its currency; nothing is said about what cannot be read.
  Optional<AmountText> quiet(OfferField field) {
    RowProblems unsaid = new RowProblems(table.name(), row.number(), new ArrayList<>());
    return Optional.of(text(field))
        .filter(text -> !text.isEmpty())
        .flatMap(text -> AmountText.read(text, table.commas(), false, title(field), unsaid));
  }

  private Optional<Money> money(
      OfferField field, CurrencyCode currency, String text, RowProblems wrong) {
    return amount(field, currency, false, text, wrong)
        .map(amount -> {
          CurrencyCode own = amount.currency();
          return new Money(amount.number().setScale(own.digits(), RoundingMode.HALF_UP), own);
        });
  }

  Optional<UnitPrice> price(OfferField field, CurrencyCode currency) {
    return part(
        field,
        false,
        (text, wrong) ->
            amount(field, currency, true, text, wrong)
                .filter(amount -> isPositive(field, amount.number(), text, wrong))
                .map(amount ->
                    new UnitPrice(
                        amount.number().setScale(PRICE_DECIMALS, RoundingMode.HALF_UP),
                        amount.currency())));
  }

  private record Amount(BigDecimal number, CurrencyCode currency) {}

  private Optional<Amount> amount(
      OfferField field, CurrencyCode row, boolean price, String text, RowProblems wrong) {
    String title = title(field);
    CurrencyCode usual = Headings.currency(title).orElse(row);
    Optional<AmountText> read = AmountText.read(text, table.commas(), price, title, wrong);
    Optional<CurrencyCode> currency = read.flatMap(amount -> amount.currency(usual));
    if (read.isPresent() && currency.isEmpty()) {
      wrong.error(
          title,
          "“" + read.get().unit() + "” is no currency.",
          "Write a code of three letters like USD or EUR.");
    }
    return currency.map(known -> new Amount(read.orElseThrow().number(), known));
  }

  /// A whole number, above 0.
  Optional<Long> count(OfferField field) {
    return part(
        field,
        false,
        (text, wrong) ->
            AmountText.read(text, table.commas(), true, title(field), wrong)
                .map(AmountText::number)
                .filter(number -> isPositive(field, number, text, wrong))
                .map(number -> number.setScale(0, RoundingMode.DOWN).longValueExact()));
  }

  private boolean isPositive(OfferField field, BigDecimal number, String text, RowProblems wrong) {
    if (number.signum() > 0) {
      return true;
    }
    wrong.error(title(field), "“" + text + "” is not above 0.", "Write a number above 0.");
    return false;
  }

  /// A share of 0 % or more: `15 %`, 15, or 0.15 in a column of fractions.
  Optional<Percent> share(OfferField field) {
    return part(field, false, (text, wrong) -> share(field, text, wrong));
  }

  private Optional<Percent> share(OfferField field, String text, RowProblems wrong) {
    boolean signed = text.endsWith("%");
    String bare = signed ? text.substring(0, text.length() - 1).strip() : text;
    Optional<BigDecimal> number = new NumberCell(table.commas()).read(bare, title(field), wrong);
    if (number.isPresent() && number.get().signum() < 0) {
      wrong.error(title(field), "“" + text + "” is below 0.", "Write a share of 0 % or more.");
      return Optional.empty();
    }
    boolean fraction = !signed && fractions.contains(field);
    return number.map(points -> new Percent(fraction ? points.multiply(HUNDRED) : points));
  }

  Optional<LocalDate> day(OfferField field) {
    return part(field, false, (text, wrong) -> DayText.read(text, title(field), wrong));
  }

  /// The day of a cell; nothing is said about what cannot be read.
  Optional<LocalDate> quietDay(OfferField field) {
    RowProblems unsaid = new RowProblems(table.name(), row.number(), new ArrayList<>());
    return DayText.read(text(field), title(field), unsaid);
  }

  /// Reads a cell that is not empty. What is wrong says what becomes of the row.
  private <T> Optional<T> part(
      OfferField field, boolean needed, BiFunction<String, RowProblems, Optional<T>> reader) {
    String text = text(field);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Problem> found = new ArrayList<>();
    Optional<T> value = reader.apply(text, new RowProblems(table.name(), row.number(), found));
    found.forEach(problem ->
        problems.add(
            new Problem(
                needed ? Severity.ERROR : Severity.WARNING,
                problem.where(),
                problem.message(),
                problem.repair() + (needed ? LEFT_OUT : WITHOUT))));
    return value;
  }
}
