package offerwright.ui.levels;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.level.EquityGuideline;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.problem.Checked;
import offerwright.domain.token.TokenAmount;
import offerwright.ui.text.Formats;

/// Reads amounts that can be stated in more than one way. A bare number keeps the way in use; a
/// sign or a word changes it.
final class AmountReader {
  private static final BigDecimal MOST = new BigDecimal("1000000000000");
  private static final BigDecimal MOST_TOKENS = new BigDecimal("1000000000000000");
  private static final Pattern TOKENS = Pattern.compile("(.*?)\\s*tok(?:en|ens)?");
  private static final Pattern UNITS =
      Pattern.compile("(.*?)\\s*(?:units?|options?|shares?|rsus?)");
  private static final Pattern SHARE =
      Pattern.compile("(.*?)\\s*%\\s*(?:(?:of base)?\\s*(?:,|up to|to|cap|max)?\\s*(\\S.*))?");

  private final Formats formats;

  AmountReader(Formats formats) {
    this.formats = formats;
  }

  /// Money, 0 or more: 150,000, $150,000, 150k.
  Checked<Money> money(String text, CurrencyCode currency) {
    Optional<BigDecimal> number = number(withoutSign(text, currency));
    if (number.isEmpty()) {
      return LevelReader.bad(
          "“" + text + "” is not an amount of money.",
          "Type a number, such as " + LevelReader.example(formats, currency) + ".");
    }
    BigDecimal amount = number.get();
    if (amount.signum() < 0) {
      return LevelReader.bad("An amount must be 0 or more.", "Type it without the minus sign.");
    }
    if (amount.compareTo(MOST) >= 0) {
      return LevelReader.bad(
          "That is more than " + formats.count(MOST.longValue()) + ".",
          "Type the amount of one year.");
    }
    if (amount.stripTrailingZeros().scale() > currency.digits()) {
      return LevelReader.bad("At most " + currency.digits() + " decimals.", "Round the amount.");
    }
    return Checked.good(new Money(amount, currency));
  }

  /// A level's token budget: money (150,000), tokens (86.6B tokens) or a share of base with a cap
  /// (50 % up to 200,000).
  Checked<TokenAmount> budget(String text, Level level) {
    CurrencyCode currency = level.band().currency();
    String words = text.toLowerCase(Locale.ROOT);
    Matcher tokens = TOKENS.matcher(words);
    if (tokens.matches()) {
      return tokens(text, tokens.group(1));
    }
    Matcher share = SHARE.matcher(words);
    if (share.matches()) {
      return share(share.group(1), Optional.ofNullable(share.group(2)), level);
    }
    return level.tokens() instanceof TokenAmount.InTokens
            && withoutSign(text, currency).equals(text)
        ? tokens(text, words)
        : money(text, currency).map(TokenAmount.InMoney::new);
  }

  private Checked<TokenAmount> tokens(String text, String digits) {
    Optional<BigDecimal> number =
        number(digits)
            .filter(count ->
                count.signum() >= 0
                    && count.compareTo(MOST_TOKENS) <= 0
                    && count.stripTrailingZeros().scale() <= 0);
    return number
        .map(count ->
            Checked.<TokenAmount>good(
                new TokenAmount.InTokens(new TokenCount(count.longValueExact()))))
        .orElseGet(() ->
            LevelReader.bad(
                "“" + text + "” is not a number of tokens.",
                "Type a whole number, such as 86.6B tokens."));
  }

  private Checked<TokenAmount> share(String points, Optional<String> cap, Level level) {
    Optional<BigDecimal> number =
        formats
            .parse(points)
            .filter(found -> found.signum() >= 0 && found.stripTrailingZeros().scale() <= 3);
    if (number.isEmpty()) {
      return LevelReader.bad(
          "“" + points + " %” is not a share of base.",
          "Type a percentage and a cap, as in 50 % up to "
              + LevelReader.example(formats, level.band().currency())
              + ".");
    }
    Percent percent = new Percent(number.get());
    if (cap.isPresent()) {
      return money(cap.get(), level.band().currency())
          .map(most -> new TokenAmount.ShareOfBase(percent, most));
    }
    return level.tokens() instanceof TokenAmount.ShareOfBase(var _, Money kept)
        ? Checked.good(new TokenAmount.ShareOfBase(percent, kept))
        : LevelReader.bad(
            "A share of base needs a cap.",
            "Type both, as in "
                + points
                + " % up to "
                + LevelReader.example(formats, level.band().currency())
                + ".");
  }

  /// A level's equity for one year of vesting: a value (64,800) or a number of units (6,000
  /// options).
  Checked<EquityGuideline> equity(String text, Level level) {
    EquityGuideline guideline = level.equity();
    CurrencyCode currency = level.band().currency();
    Matcher units = UNITS.matcher(text.toLowerCase(Locale.ROOT));
    boolean counted = units.matches();
    boolean keepsCounting =
        guideline.annual() instanceof EquityQuantity.Units
            && withoutSign(text, currency).equals(text);
    Checked<EquityQuantity> quantity =
        counted || keepsCounting
            ? units(text, counted ? units.group(1) : text)
            : money(text, currency).map(EquityQuantity.Value::new);
    return quantity.map(annual ->
        new EquityGuideline(
            guideline.instrument(), annual, guideline.vesting(), guideline.tolerance()));
  }

  private Checked<EquityQuantity> units(String text, String digits) {
    return number(digits)
        .filter(count ->
            count.signum() >= 0
                && count.compareTo(MOST) <= 0
                && count.stripTrailingZeros().scale() <= 0)
        .map(
            count -> Checked.<EquityQuantity>good(new EquityQuantity.Units(count.longValueExact())))
        .orElseGet(() ->
            LevelReader.bad(
                "“" + text + "” is not a number of units.",
                "Type a whole number of units, such as 6,000 units, or a value with its sign."));
  }

  private String withoutSign(String text, CurrencyCode currency) {
    String sign = formats.sign(currency.code());
    String bare =
        text.startsWith(sign)
            ? text.substring(sign.length())
            : text.endsWith(sign) ? text.substring(0, text.length() - sign.length()) : text;
    bare =
        bare.endsWith(currency.code())
            ? bare.substring(0, bare.length() - currency.code().length())
            : bare;
    return bare.strip();
  }

  /// A number with an optional k, M or B.
  private Optional<BigDecimal> number(String text) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    long factor =
        switch (Character.toLowerCase(bare.charAt(bare.length() - 1))) {
          case 'k' -> 1_000L;
          case 'm' -> 1_000_000L;
          case 'b' -> 1_000_000_000L;
          default -> 1L;
        };
    String digits = factor == 1 ? bare : bare.substring(0, bare.length() - 1).strip();
    return formats.parse(digits).map(number -> number.multiply(BigDecimal.valueOf(factor)));
  }
}
