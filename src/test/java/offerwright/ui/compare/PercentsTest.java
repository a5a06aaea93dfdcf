package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import offerwright.domain.money.Percent;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.Test;

class PercentsTest {
  private static final Formats US = new Formats(Locale.US);
  private static final Formats GERMAN = new Formats(Locale.GERMANY);

  @Test
  void percentsAreReadHoweverTheyAreParted() {
    List<Percent> years = List.of(Percent.of(5), Percent.of(15), Percent.of(40), Percent.of(40));
    for (String text : List.of("5/15/40/40", "5 / 15 / 40 / 40 %", "5, 15, 40, 40", "5 15 40 40")) {
      assertThat(Percents.parse(US, text)).as(text).contains(years);
    }
  }

  @Test
  void aCommaIsADecimalSignWhereTheLocaleSaysSo() {
    assertThat(Percents.parse(GERMAN, "17,9 / 15"))
        .contains(List.of(Percent.of("17.9"), Percent.of(15)));
    assertThat(Percents.parse(US, "17.9, 15"))
        .contains(List.of(Percent.of("17.9"), Percent.of(15)));
  }

  @Test
  void nothingIsNoRoundAndWordsAreNoPercents() {
    assertThat(Percents.parse(US, "  ")).contains(List.of());
    assertThat(Percents.parse(US, "some / 15")).isEmpty();
    assertThat(Percents.parse(US, "20 //")).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    List<Percent> rounds = List.of(Percent.of("17.9"), Percent.of(15), Percent.of("0.25"));
    for (Formats formats : List.of(US, GERMAN)) {
      assertThat(Percents.parse(formats, Percents.write(formats, rounds))).contains(rounds);
    }
  }
}
