package offerwright.files.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineDifference;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;

/// Lines of a comparison as they stand on paper, the same on every machine: decimal points, groups
/// of thousands by commas, cents always.
public final class LineWords {
  /// Behind an amount in which something is missing that is not disclosed.
  public static final String INCOMPLETE = "*";

  /// Behind an amount that is not the employer's.
  public static final String ASSUMED = "†";

  /// What the two marks mean.
  public static final List<String> MARKS =
      List.of(
          INCOMPLETE + " without what the employer does not disclose",
          ASSUMED + " assumed, not the employer's figure");

  private LineWords() {}

  /// What an offer says in a line; example: "1,187,200.00 *". Amounts carry no sign of their
  /// currency.
  public static String of(LineCell cell) {
    return switch (cell) {
      case LineCell.Amount(Money money, boolean incomplete, boolean assumed) ->
          amount(money) + mark(incomplete, INCOMPLETE) + mark(assumed, ASSUMED);
      case LineCell.AmountWithShare(Money money, Percent share) ->
          amount(money) + " (" + percent(share, 1) + ")";
      case LineCell.Share(Percent share) -> percent(share, 3);
      case LineCell.Years(List<Percent> shares) ->
          shares.stream()
                  .map(share -> String.format(Locale.ROOT, "%.0f", share.points()))
                  .collect(Collectors.joining(" / "))
              + " %";
      case LineCell.Span(int count, LineCell.Span.Unit unit) ->
          count
              + switch (unit) {
                case MONTHS -> count == 1 ? " month" : " months";
                case DAYS -> count == 1 ? " day" : " days";
              };
      case LineCell.Units(long count) -> String.format(Locale.ROOT, "%,d", count);
      case LineCell.Carried carried -> carried(carried);
      case LineCell.PriceRisk(boolean employer) -> employer ? "the employer" : "you";
      case LineCell.None _ -> "none";
      case LineCell.NotKnown(String reason) -> reason;
    };
  }

  /// How an offer differs from the first; example: "+36,000.00 ▲".
  public static String of(LineDifference difference) {
    return switch (difference) {
      case LineDifference.ByAmount(Money more, double _, boolean incomplete) ->
          signed(more) + mark(incomplete, INCOMPLETE);
      case LineDifference.Same _ -> "same";
      case LineDifference.Differs _ -> "differs";
      case LineDifference.NotKnown _ -> "not known";
    };
  }

  /// An amount with its cents and without its currency; example: "244,000.00".
  public static String amount(Money money) {
    return String.format(Locale.ROOT, "%,." + money.currency().digits() + "f", money.amount());
  }

  /// An offer by its letter and name; example: "A · Northwind Systems, Senior engineer".
  public static String name(ComparedOffer offer) {
    return offer.tag() + " · " + offer.name();
  }

  private static String signed(Money more) {
    return more.isNegative() ? "−" + amount(more.negated()) + " ▼" : "+" + amount(more) + " ▲";
  }

  private static String mark(boolean set, String mark) {
    return set ? " " + mark : "";
  }

  private static String percent(Percent share, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f %%", share.points());
  }

  private static String carried(LineCell.Carried carried) {
    if (carried.carried().points().signum() == 0) {
      return "lapses";
    }
    return percent(carried.carried(), 1)
        + " carried"
        + carried.cap().map(cap -> ", cap " + percent(cap, 1)).orElse("");
  }
}
