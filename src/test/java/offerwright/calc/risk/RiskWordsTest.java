package offerwright.calc.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RiskWordsTest {
  @Test
  void dominanceIsSaidAsSurelyAsItIs() {
    assertThat(words(Dominance.A_FIRST, Dominance.A_FIRST, 500, Dominance.NEITHER, 0))
        .isEqualTo(
            "Northwind pays at least as much as Contoso at every level of luck; that holds in 100 % of 500 resamples.");
    assertThat(words(Dominance.B_SECOND, Dominance.B_SECOND, 489, Dominance.NEITHER, 11))
        .isEqualTo(
            "Whoever dislikes risk is better off with Contoso than with Northwind; that holds in 97 % of 500 resamples.");
    assertThat(words(Dominance.B_SECOND, Dominance.B_SECOND, 440, Dominance.NEITHER, 60))
        .isEqualTo(
            "Likely, whoever dislikes risk is better off with Contoso than with Northwind; that holds in 88 % of 500 resamples.");
    assertThat(words(Dominance.A_SECOND, Dominance.A_SECOND, 300, Dominance.NEITHER, 200))
        .isEqualTo(
            "The simulation cannot tell whether whoever dislikes risk is better off with Northwind than with Contoso; that holds in 60 % of 500 resamples.");
    assertThat(words(Dominance.NEITHER, Dominance.NEITHER, 500, Dominance.A_SECOND, 0))
        .isEqualTo(
            "Neither Northwind nor Contoso is better for everybody: it depends on how much one dislikes risk; that holds in 100 % of 500 resamples.");
    assertThat(words(Dominance.NEITHER, Dominance.NEITHER, 300, Dominance.A_SECOND, 200))
        .isEqualTo(
            "The simulation cannot tell whether Northwind or Contoso is better for everybody; neither is in 60 % of 500 resamples.");
    assertThat(words(Dominance.SAME, Dominance.SAME, 500, Dominance.A_SECOND, 0))
        .isEqualTo(
            "Northwind and Contoso pay the same at every level of luck; that holds in 100 % of 500 resamples.");
  }

  @Test
  void sharesAreNeverRoundedToMoreThanTheyAre() {
    assertThat(words(Dominance.A_FIRST, Dominance.A_FIRST, 499, Dominance.NEITHER, 1))
        .endsWith("that holds in 99 % of 500 resamples.");
  }

  private static String words(
      Dominance simulated, Dominance one, int often, Dominance other, int seldom) {
    return RiskWords.dominance(
        new DominanceEvidence(simulated, Map.of(one, often, other, seldom)),
        "Northwind",
        "Contoso");
  }
}
