package offerwright.ui.compare;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import offerwright.domain.money.Percent;
import offerwright.ui.text.Formats;

/// Percents one after the other, as a person types them: "5 / 15 / 40 / 40", "17.9, 15".
final class Percents {
  private static final Pattern BETWEEN = Pattern.compile("\\s*[/;]\\s*|\\s+");
  private static final Pattern COMMA_TOO = Pattern.compile("\\s*[/;,]\\s*|\\s+");

  private Percents() {}

  /// The percents of a text, in order; empty if one of them is no number. A comma parts them where
  /// it is not the locale's decimal sign.
  static Optional<List<Percent>> parse(Formats formats, String text) {
    String bare = text.replace("%", " ").strip();
    if (bare.isEmpty()) {
      return Optional.of(List.of());
    }
    Pattern between = commaIsDecimal(formats.locale()) ? BETWEEN : COMMA_TOO;
    List<Percent> all = new ArrayList<>();
    for (String part : between.split(bare, -1)) {
      Optional<BigDecimal> number = part.isEmpty() ? Optional.empty() : formats.parse(part);
      if (number.isEmpty()) {
        return Optional.empty();
      }
      all.add(new Percent(number.get()));
    }
    return Optional.of(List.copyOf(all));
  }

  private static boolean commaIsDecimal(Locale locale) {
    return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ',';
  }

  /// The percents as they are typed.
  static String write(Formats formats, List<Percent> percents) {
    return percents.stream()
        .map(percent -> formats.number(percent.points()))
        .collect(Collectors.joining(" / "));
  }

  static BigDecimal sum(List<Percent> percents) {
    return percents.stream().map(Percent::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// What is left of the whole.
  static Percent rest(Percent part) {
    return new Percent(Percent.ALL.points().subtract(part.points()));
  }
}
