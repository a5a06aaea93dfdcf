package offerwright.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private final Formats english = new Formats(Locale.US);
  private final Formats german = new Formats(Locale.GERMANY);

  @Test
  void decimalsHaveATrueMinusAndNoNegativeNothing() {
    assertThat(english.decimal(-1234.56, 1)).isEqualTo("−1,234.6");
    assertThat(english.decimal(-0.04, 1)).isEqualTo("0.0");
    assertThat(german.decimal(-1234.56, 1)).isEqualTo("−1.234,6");
  }

  @Test
  void monthsAreWrittenInTheLanguageOfTheLocale() {
    assertThat(english.month(YearMonth.of(2027, 3))).isEqualTo("March 2027");
    assertThat(english.shortMonth(YearMonth.of(2027, 3))).isEqualTo("Mar");
    assertThat(german.month(YearMonth.of(2027, 3))).isEqualTo("März 2027");
  }
}
