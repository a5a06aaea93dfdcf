package offerwright.ui.levels;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.ui.text.Formats;

/// Reads what was typed into a cell: the level with that change, or the sentence that says what is
/// wrong.
final class LevelReader {
  private static final int MOST_SEATS = 1_000_000;

  private final Formats formats;
  private final AmountReader amounts;

  LevelReader(Formats formats) {
    this.formats = formats;
    this.amounts = new AmountReader(formats);
  }

  Checked<Level> read(LevelColumn column, Level level, LevelLadder ladder, String text) {
    String typed = text.strip();
    return switch (column) {
      case NAME -> name(level, ladder, typed);
      case MINIMUM, MIDPOINT, MAXIMUM ->
          then(amounts.money(typed, level.band().currency()), money -> band(column, level, money));
      case BONUS -> percent(typed, Integer.MAX_VALUE).map(level::withBonusTarget);
      case EQUITY -> amounts.equity(typed, level).map(level::withEquity);
      case BUDGET -> amounts.budget(typed, level).map(level::withTokens);
      case EXPECTED_USE -> percent(typed, 100).map(level::withExpectedUtilisation);
      case SEATS -> seats(typed).map(level::withHeadcount);
      case TRACK, SPREAD, TOKEN_SHARE, BENEFITS, BENEFIT_SHARE, PEOPLE, FACE, EXPECTED ->
          throw new IllegalArgumentException(column + " is not typed");
    };
  }

  private static Checked<Level> name(Level level, LevelLadder ladder, String name) {
    if (name.isEmpty()) {
      return bad("A level needs a name.", "Type one, such as Senior.");
    }
    boolean taken =
        ladder.levels().stream()
            .anyMatch(other ->
                !other.id().equals(level.id())
                    && other.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)));
    return taken
        ? bad("There is already a level " + name + ".", "Choose another name.")
        : Checked.good(level.withName(name));
  }

  private Checked<Level> band(LevelColumn column, Level level, Money money) {
    PayBand band = level.band();
    if (money.isZero()) {
      return bad("The " + column.spoken() + " must be above 0.", "Type an amount a year.");
    }
    return switch (column) {
      case MINIMUM ->
          money.compareTo(band.midpoint()) > 0
              ? bad(
                  "The minimum is above the midpoint " + formats.amount(band.midpoint()) + ".",
                  "Lower it, or raise the midpoint first.")
              : Checked.good(level.withBand(new PayBand(money, band.midpoint(), band.maximum())));
      case MIDPOINT -> midpoint(level, money);
      default ->
          money.compareTo(band.midpoint()) < 0
              ? bad(
                  "The maximum is below the midpoint " + formats.amount(band.midpoint()) + ".",
                  "Raise it, or lower the midpoint first.")
              : Checked.good(level.withBand(new PayBand(band.minimum(), band.midpoint(), money)));
    };
  }

  private Checked<Level> midpoint(Level level, Money money) {
    PayBand band = level.band();
    if (money.compareTo(band.minimum()) < 0) {
      return bad(
          "The midpoint is below the minimum " + formats.amount(band.minimum()) + ".",
          "Raise it, or lower the minimum first.");
    }
    if (money.compareTo(band.maximum()) > 0) {
      return bad(
          "The midpoint is above the maximum " + formats.amount(band.maximum()) + ".",
          "Lower it, or raise the maximum first.");
    }
    return Checked.good(level.withBand(new PayBand(band.minimum(), money, band.maximum())));
  }

  private Checked<Percent> percent(String text, int most) {
    String bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
    Optional<BigDecimal> number = formats.parse(bare);
    if (number.isEmpty()) {
      return bad("“" + text + "” is not a percentage.", "Type a number, such as 12.5.");
    }
    if (number.get().signum() < 0 || number.get().compareTo(BigDecimal.valueOf(most)) > 0) {
      return bad(most == 100 ? "From 0 to 100 %." : "0 % or more.", "Type a share in that range.");
    }
    return number.get().stripTrailingZeros().scale() > 3
        ? bad("At most 3 decimals.", "Round the percentage.")
        : Checked.good(new Percent(number.get()));
  }

  private Checked<Integer> seats(String text) {
    return formats
        .parse(text)
        .filter(number ->
            number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(MOST_SEATS)) <= 0
                && number.stripTrailingZeros().scale() <= 0)
        .map(number -> Checked.good(number.intValueExact()))
        .orElseGet(() ->
            bad(
                "Seats are a whole number, 0 or more.",
                "Type how many people may be employed at the level."));
  }

  static <T> Checked<T> bad(String message, String repair) {
    return Checked.bad(Problem.error("ladder", message, repair));
  }

  /// A money amount, and then what is made of it.
  static <T> Checked<T> then(Checked<Money> money, Function<Money, Checked<T>> next) {
    return money.value().map(next).orElseGet(() -> Checked.bad(money.problems()));
  }

  static String example(Formats formats, CurrencyCode currency) {
    return formats.amount(Money.of(150_000, currency));
  }
}
