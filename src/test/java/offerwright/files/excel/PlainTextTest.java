package offerwright.files.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"=1", "+1", "-1", "@A1", "\tx", "\rx", "\nx"})
  void whatBeginsLikeAFormulaIsFound(String text) {
    assertThat(PlainText.looksLikeFormula(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "Candidate S-104", "– none", "3 % + 2 %"})
  void ordinaryTextIsNot(String text) {
    assertThat(PlainText.looksLikeFormula(text)).isFalse();
  }

  @Test
  void controlCharactersAndHalvesOfPairsAreLeftOut() {
    assertThat(PlainText.harmless("a\u0000b\u0007c\ud83dd\u00e9\n\ud83d\ude00"))
        .isEqualTo("abcd\u00e9\n\ud83d\ude00");
  }

  @Test
  void textLongerThanACellIsCutAndSaysSo() {
    assertThat(PlainText.harmless("x".repeat(40_000))).hasSize(PlainText.LONGEST).endsWith("…");
  }
}
