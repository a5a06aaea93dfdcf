package offerwright.files.excel.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offerwright.calc.compare.LineItem;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.PayItem;

/// What stands behind the amounts of each line, in the offer's own currency.
final class LineFormulas {
  /// Lines of amounts.
  static final List<LineItem> LIVE =
      List.of(
          LineItem.BASE,
          LineItem.BONUS,
          LineItem.SIGN_ON,
          LineItem.REPAYMENT,
          LineItem.RELOCATION,
          LineItem.EQUITY_CLAIMED,
          LineItem.EQUITY_VALUED,
          LineItem.EQUITY_SURE,
          LineItem.EXERCISE_COST,
          LineItem.MINIMUM_TAX,
          LineItem.BENEFITS,
          LineItem.HEALTH,
          LineItem.RETIREMENT_MATCH,
          LineItem.YEAR_ONE,
          LineItem.TAX_YEAR_ONE,
          LineItem.NET_YEAR_ONE,
          LineItem.FOUR_YEARS,
          LineItem.TOKENS,
          LineItem.TOKENS_USED,
          LineItem.TOKENS_WORTH);

  private LineFormulas() {}

  /// What an amount is computed from.
  ///
  /// @param guard name of the cell that holds words where the amount is not known; empty where
  ///   there always is a number
  /// @param amount in the offer's currency, rounded
  record Source(Optional<String> guard, String amount) {}

  /// The amount of a line in the offer's currency; empty for lines that are no amounts and where
  /// there is nothing to compute.
  static Optional<Source> source(LineItem item, Column column) {
    return switch (item) {
      case BASE -> plain(column.name(Names.BASE));
      case BONUS ->
          Optional.of(
              new Source(
                  Optional.of(column.name(Names.BONUS_TARGET)),
                  OfferYears.cell(column, PayItem.BONUS, 1)));
      case SIGN_ON -> named(column.name(Names.SIGN_ON));
      case RELOCATION -> named(column.name(Names.RELOCATION));
      case REPAYMENT -> plain(repayment(column));
      case EQUITY_CLAIMED -> named(column.name(Names.CLAIMED));
      case EQUITY_VALUED -> named(column.name(Names.VALUED));
      case EQUITY_SURE -> named(column.name(Names.SURE));
      case EXERCISE_COST -> named(column.name(Names.EXERCISE_COST));
      case MINIMUM_TAX -> named(column.name(Names.MINIMUM_TAX));
      case BENEFITS -> plain("(" + benefits(column) + ")");
      case HEALTH -> named(column.name(Names.HEALTH));
      case RETIREMENT_MATCH -> named(column.name(Names.MATCH, 1));
      case YEAR_ONE -> plain(column.name(Names.YEAR, 1));
      case TAX_YEAR_ONE -> taxed(column) ? plain(column.name(Names.TAX)) : Optional.empty();
      case NET_YEAR_ONE ->
          taxed(column)
              ? plain("(" + column.name(Names.YEAR, 1) + "-" + column.name(Names.TAX) + ")")
              : Optional.empty();
      case FOUR_YEARS -> plain(column.name(Names.FOUR_YEARS));
      case TOKENS -> named(column.name(Names.TOKEN_FACE));
      case TOKENS_USED -> named(column.name(Names.TOKEN_USED));
      case TOKENS_WORTH -> named(column.name(Names.TOKEN_WORTH));
      case EQUITY_LATTICE,
          EQUITY_NOTHING,
          VESTING,
          OWNERSHIP,
          EXERCISE_WINDOW,
          ISO_LIMIT,
          PAID_TIME_OFF,
          TOKENS_UNUSED,
          TOKENS_PRICE ->
          Optional.empty();
    };
  }

  private static Optional<Source> plain(String amount) {
    return Optional.of(new Source(Optional.empty(), amount));
  }

  private static Optional<Source> named(String name) {
    return Optional.of(new Source(Optional.of(name), name));
  }

  private static boolean taxed(Column column) {
    return !TaxInputs.steps(column).isEmpty();
  }

  private static String repayment(Column column) {
    return column.rounded(
        column.number(Names.SIGN_ON)
            + "*"
            + column.name(Names.OWED_SIGN_ON)
            + "+"
            + column.number(Names.RELOCATION)
            + "*"
            + column.name(Names.OWED_RELOCATION));
  }

  private static String benefits(Column column) {
    return Stream.of(PayItem.values())
        .filter(item -> item.part() == PackagePart.BENEFITS)
        .map(item -> OfferYears.cell(column, item, 1))
        .collect(Collectors.joining("+"));
  }
}
