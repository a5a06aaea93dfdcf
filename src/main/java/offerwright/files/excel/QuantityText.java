package offerwright.files.excel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import offerwright.calc.trail.Quantity;
import offerwright.domain.money.Money;

/// Figures of any kind, as a cell of their own or within a sentence.
public final class QuantityText {
  private QuantityText() {}

  /// As a cell: a number where it is one.
  public static Entry entry(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Amount amount -> Entry.money(amount.money());
      case Quantity.Price price ->
          new Entry.Figure(price.price().toDouble(), NumberFormats.price(price.price().currency()));
      case Quantity.Share share -> Entry.percent(share.percent());
      case Quantity.Ratio ratio -> new Entry.Figure(ratio.value(), NumberFormats.RATIO);
      case Quantity.Count count when count.unit().isEmpty() ->
          new Entry.Figure(count.value().doubleValue(), "0.##");
      case Quantity.Tokens tokens -> Entry.count(tokens.count().tokens());
      case Quantity.Day day -> new Entry.Day(day.date());
      case Quantity.NotKnown unknown -> new Entry.Unknown(unknown.reason());
      case Quantity.Count _, Quantity.Range _, Quantity.Word _ -> Entry.words(words(quantity));
    };
  }

  /// Within a sentence: "244,000.00 USD", "83.7 %".
  public static String words(Quantity quantity) {
    return switch (quantity) {
      case Quantity.Amount amount -> money(amount.money());
      case Quantity.Price price -> price.price().toString();
      case Quantity.Share share ->
          share.percent().points().setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
      case Quantity.Ratio ratio -> number(BigDecimal.valueOf(ratio.value()), "#,##0.000");
      case Quantity.Count count -> (number(count.value(), "#,##0.##") + " " + count.unit()).strip();
      case Quantity.Tokens tokens ->
          number(BigDecimal.valueOf(tokens.count().tokens()), "#,##0") + " tokens";
      case Quantity.Day day -> day.date().toString();
      case Quantity.Range range -> money(range.low()) + " to " + money(range.high());
      case Quantity.Word word -> word.text();
      case Quantity.NotKnown unknown -> unknown.reason();
    };
  }

  private static String money(Money money) {
    return number(money.amount(), money.currency().digits() == 0 ? "#,##0" : "#,##0.00")
        + " "
        + money.currency();
  }

  private static String number(BigDecimal value, String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }
}
