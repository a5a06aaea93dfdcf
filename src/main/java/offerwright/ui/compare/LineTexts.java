package offerwright.ui.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineDifference;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.ui.text.Formats;

/// Cells of the table in words.
///
/// @param formats how figures are written
/// @param currency of the comparison; amounts in another carry their sign
record LineTexts(Formats formats, CurrencyCode currency) {
  /// A non-breaking minus would be lost in a column of figures; this is the true one.
  private static final String MINUS = "\u2212";

  /// An amount: 244,000; in another currency with its sign.
  String amount(Money money) {
    return money.currency().equals(currency) ? formats.amount(money) : formats.money(money);
  }

  /// What an offer says in a line.
  ///
  /// @param reason why the figure is not the employer's; may be empty
  LineText of(LineCell cell, String reason) {
    return switch (cell) {
      case LineCell.Amount(Money money, boolean incomplete, boolean assumed) ->
          new LineText(
              amount(money) + (incomplete ? " *" : ""),
              plain(money),
              formats.exact(money)
                  + (incomplete ? "\n* without what is not disclosed" : "")
                  + (assumed ? "\nassumed" + (reason.isEmpty() ? "" : ": " + reason) : ""),
              assumed ? LineText.Look.ASSUMED : LineText.Look.PLAIN);
      case LineCell.AmountWithShare(Money money, Percent share) ->
          new LineText(
              amount(money) + " (" + formats.percent(share) + ")",
              plain(money),
              formats.exact(money),
              LineText.Look.PLAIN);
      case LineCell.Share(Percent share) -> figure(formats.share(share));
      case LineCell.Years(List<Percent> shares) -> figure(years(shares));
      case LineCell.Span(int count, LineCell.Span.Unit unit) -> figure(span(count, unit));
      case LineCell.Units(long count) -> figure(formats.count(count) + " options");
      case LineCell.Carried carried -> figure(carried(carried));
      case LineCell.PriceRisk(boolean employer) -> figure(employer ? "the employer" : "you");
      case LineCell.None _ -> LineText.of("none", LineText.Look.QUIET);
      case LineCell.NotKnown(String why) -> new LineText(why, why, why, LineText.Look.UNKNOWN);
    };
  }

  private static LineText figure(String words) {
    return LineText.of(words, LineText.Look.PLAIN);
  }

  private static String plain(Money money) {
    return money.amount().toPlainString();
  }

  private String years(List<Percent> shares) {
    return shares.stream()
            .map(share -> formats.number(share.points().setScale(1, RoundingMode.HALF_UP)))
            .collect(Collectors.joining(" / "))
        + " %";
  }

  private String span(int count, LineCell.Span.Unit unit) {
    String word =
        switch (unit) {
          case MONTHS -> count == 1 ? " month" : " months";
          case DAYS -> count == 1 ? " day" : " days";
        };
    return formats.count(count) + word;
  }

  private String carried(LineCell.Carried carried) {
    if (carried.carried().points().signum() == 0) {
      return "lapses";
    }
    return formats.percent(carried.carried())
        + " carried"
        + carried.cap().map(cap -> ", cap " + formats.percent(cap)).orElse("");
  }

  /// How an offer differs from the first.
  ///
  /// @param other its letter
  /// @param first the letter of the first
  LineText of(LineDifference difference, String other, String first) {
    return switch (difference) {
      case LineDifference.ByAmount amount -> byAmount(amount, other, first);
      case LineDifference.Same _ -> LineText.of("same", LineText.Look.QUIET);
      case LineDifference.Differs _ -> LineText.of("differs", LineText.Look.QUIET);
      case LineDifference.NotKnown _ -> LineText.of("not known", LineText.Look.UNKNOWN);
    };
  }

  private LineText byAmount(LineDifference.ByAmount by, String other, String first) {
    BigDecimal more = by.more().amount();
    boolean less = more.signum() < 0;
    String figure =
        (less ? MINUS : "+")
            + formats.decimal(more.abs().doubleValue(), 0)
            + (less ? " \u25be" : " \u25b4")
            + (by.incomplete() ? " *" : "");
    return new LineText(
        by.isClose() ? "close, " + figure : figure,
        plain(by.more()),
        other
            + " has "
            + formats.percent(by.share())
            + (less ? " less than " : " more than ")
            + first
            + ", of the larger of the two"
            + (by.isClose() ? "; less than 2 % is called close" : "")
            + (by.incomplete() ? "\n* without what is not disclosed" : ""),
        by.isClose()
            ? LineText.Look.QUIET
            : by.isMarked() ? LineText.Look.STRONG : LineText.Look.PLAIN);
  }
}
