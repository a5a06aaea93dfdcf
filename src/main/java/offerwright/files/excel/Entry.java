package offerwright.files.excel;

import java.time.LocalDate;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// What stands in a cell.
public sealed interface Entry {
  /// The words for a fact that is not known. Never a blank, never a zero.
  String NOT_DISCLOSED = "not disclosed";

  /// Words. Text that a spreadsheet could take for a formula is written so that it stays text.
  record Words(String text) implements Entry {}

  /// A number as given.
  record Figure(double value, String format) implements Entry {}

  /// A number that is computed in the sheet.
  ///
  /// @param expression without the leading equals sign; example: `ROUND(Base*BonusTarget,2)`
  record Formula(String expression, String format) implements Entry {}

  /// A number that is computed in the sheet, with what the formula comes to, for workbooks that are
  /// too large to be computed when they are written.
  ///
  /// @param value what a spreadsheet that computes will find; not finite = an error value
  record Worked(String expression, double value, String format) implements Entry {}

  /// The same for a formula that reckons with every cell of a column by itself.
  record WorkedArray(String expression, double value, String format) implements Entry {}

  /// Words that are computed in the sheet, with what the formula says.
  record WorkedWords(String expression, String words) implements Entry {}

  /// A day.
  record Day(LocalDate date) implements Entry {}

  /// No figure, and why.
  record Unknown(String why) implements Entry {}

  /// Shorthand for [Words].
  static Entry words(String text) {
    return new Words(text);
  }

  /// An amount in its own currency.
  static Entry money(Money money) {
    return new Figure(money.toDouble(), NumberFormats.money(money.currency()));
  }

  /// A share as a percentage.
  static Entry percent(Percent percent) {
    return new Figure(percent.fraction(), NumberFormats.PERCENT);
  }

  /// A whole number.
  static Entry count(long count) {
    return new Figure(count, NumberFormats.WHOLE);
  }

  /// A formula whose result is money.
  static Entry money(String expression, CurrencyCode currency) {
    return new Formula(expression, NumberFormats.money(currency));
  }

  /// A formula whose result is a share.
  static Entry percent(String expression) {
    return new Formula(expression, NumberFormats.PERCENT);
  }

  /// A fact nobody has told.
  static Entry notDisclosed() {
    return new Unknown(NOT_DISCLOSED);
  }
}
