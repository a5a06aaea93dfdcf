package offerwright.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyTest {
  @Test
  void triesTheSameValuesInEveryRun() {
    List<Integer> first = new ArrayList<>();
    List<Integer> second = new ArrayList<>();
    Property.forAll(20, chance -> chance.nextInt(1000), first::add);
    Property.forAll(20, chance -> chance.nextInt(1000), second::add);
    assertThat(first).hasSize(20).isEqualTo(second).doesNotHaveDuplicates();
  }

  @Test
  void namesTheSeedThatBreaksTheStatement() {
    assertThatThrownBy(() ->
            Property.check(
                7, chance -> chance.nextInt(1, 10), value -> assertThat(value).isNegative()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("seed 7");
  }
}
