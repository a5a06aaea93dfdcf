package offerwright.calc.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import offerwright.calc.trail.Quantity;
import offerwright.calc.trail.Trail;
import org.junit.jupiter.api.Test;

class LedgerTrailTest {
  @Test
  void explainsTheClosingBalance() {
    LedgerRow row = new LedgerRow(2, 60, 5, 10, 5, 100, 20, 90, 0, 0, 30);
    Trail trail =
        LedgerTrail.closing(row, amount -> new Quantity.Count(BigDecimal.valueOf(amount), ""));
    assertThat(trail.result()).isEqualTo(new Quantity.Count(BigDecimal.valueOf(30.0), ""));
    Trail available = trail.parts().getFirst();
    assertThat(available.formula()).isEqualTo("carried + grant - repaid");
    assertThat(available.result()).isEqualTo(new Quantity.Count(BigDecimal.valueOf(120.0), ""));
    assertThat(available.parts()).extracting(Trail::name).startsWith("Carried", "Grant");
    assertThat(List.copyOf(available.parts().getFirst().parts())).hasSize(4);
  }
}
