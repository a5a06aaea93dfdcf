package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.Test;

class ChartUnitTest {
  private final Formats formats = new Formats(Locale.US);

  @Test
  void countsInWhatCanBeRead() {
    assertThat(ChartUnit.money("$", 2.2e6, "a month").caption()).isEqualTo("$ million a month");
    assertThat(ChartUnit.money("$", 22_000, "").caption()).isEqualTo("$ thousand");
    assertThat(ChartUnit.money("$", 900, "a month").caption()).isEqualTo("$ a month");
  }

  @Test
  void aFigureIsBriefOnTheAxisAndExactInATooltip() {
    ChartUnit unit = ChartUnit.money("$", 3e7, "");
    assertThat(unit.brief(formats, -23_512_345)).isEqualTo("−23.5");
    assertThat(unit.brief(formats, 2_179_166.67)).isEqualTo("2.18");
    assertThat(unit.exact(formats, -23_512_345)).isEqualTo("−$23,512,345");
    assertThat(unit.exact(formats, 0.0375)).isEqualTo("$0.0375");
    assertThat(unit.brief(formats, -0.1)).isEqualTo("0.0000");
  }
}
