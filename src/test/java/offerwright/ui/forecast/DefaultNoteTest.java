package offerwright.ui.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.forecast.PriceDefaults;
import offerwright.calc.forecast.ValueDefaults;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.Test;

class DefaultNoteTest {
  private static String number(double value) {
    return new Formats(Locale.US).number(BigDecimal.valueOf(value));
  }

  @Test
  void anAssumedDefaultSaysSo() {
    DefaultNote note =
        DefaultNote.of(
            ValueDefaults.DISCOUNT, Optional.of(new BigDecimal("10.00")), DefaultNoteTest::number);
    assertThat(note.isDefault()).isTrue();
    assertThat(note.headline()).isEqualTo("Assumed: nobody has measured it here.");
    assertThat(note.range()).isEqualTo("Default 10 % a year; plausible from 3 to 20 % a year.");
  }

  @Test
  void aChangedValueSaysWhatTheDefaultIsAndFromWhere() {
    DefaultNote note =
        DefaultNote.of(
            ValueDefaults.RESPONSE, Optional.of(new BigDecimal("0.31")), DefaultNoteTest::number);
    assertThat(note.isDefault()).isFalse();
    assertThat(note.headline()).isEqualTo("Changed; the default is 0.3.");
    assertThat(note.source()).isEqualTo(ValueDefaults.RESPONSE.source());
    assertThat(note.range()).isEqualTo("Plausible from 0.1 to 0.35.");
  }

  @Test
  void anEmptiedValueIsChanged() {
    assertThat(
            DefaultNote.of(PriceDefaults.VOLATILITY, Optional.empty(), DefaultNoteTest::number)
                .isDefault())
        .isFalse();
  }
}
