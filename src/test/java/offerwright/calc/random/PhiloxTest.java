package offerwright.calc.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Known answers of Random123 `kat_vectors` (reference cases H01 and H02).
class PhiloxTest {
  @Test
  void smallWordsGiveThePublishedAnswers() {
    assertThat(small("00000000 00000000 00000000 00000000", 0))
        .containsExactly(0x6627e8d5L, 0xe169c58dL, 0xbc57ac4cL, 0x9b00dbd8L);
    assertThat(small("ffffffff ffffffff ffffffff ffffffff", -1))
        .containsExactly(0x408f276dL, 0x41c83b0eL, 0xa20bc7c6L, 0x6d5451fdL);
    assertThat(small("243f6a88 85a308d3 13198a2e 03707344", 0x299f31d0a4093822L))
        .containsExactly(0xd16cfe09L, 0x94fdccebL, 0x5001e420L, 0x24126ea1L);
  }

  @Test
  void largeWordsGiveThePublishedAnswers() {
    assertThat(large(0, 0, 0, 0, 0, 0))
        .containsExactly(
            0x16554d9eca36314cL, 0xdb20fe9d672d0fdcL, 0xd7e772cee186176bL, 0x7e68b68aec7ba23bL);
    assertThat(large(-1, -1, -1, -1, -1, -1))
        .containsExactly(
            0x87b092c3013fe90bL, 0x438c3c67be8d0224L, 0x9cc7d7c69cd777b6L, 0xa09caebf594f0ba0L);
    assertThat(
            large(
                0x452821e638d01377L,
                0xbe5466cf34e90c6cL,
                0x243f6a8885a308d3L,
                0x13198a2e03707344L,
                0xa4093822299f31d0L,
                0x082efa98ec4e6c89L))
        .containsExactly(
            0xa528f45403e61d95L, 0x38c72dbd566e9788L, 0xa5a1610e72fd18b5L, 0x57bd43b5e52b7fe6L);
  }

  @Test
  void manyCountersAtOnceGiveTheSame() {
    long[][] words = new long[4][128];
    for (int i = 0; i < 128; i++) {
      for (int w = 0; w < 4; w++) {
        words[w][i] = 0x9E3779B9L * (i * 4 + w + 1) & 0xFFFFFFFFL;
      }
    }
    long[][] before = Arrays.stream(words).map(long[]::clone).toArray(long[][]::new);
    Philox4x32.apply(42, words[0], words[1], words[2], words[3]);
    for (int i = 0; i < 128; i++) {
      long[] one = {before[0][i], before[1][i], before[2][i], before[3][i]};
      Philox4x32.apply(42, one);
      assertThat(one).containsExactly(words[0][i], words[1][i], words[2][i], words[3][i]);
    }
  }

  private static long[] small(String counter, long key) {
    long[] words =
        Arrays.stream(counter.split(" ", -1)).mapToLong(word -> Long.parseLong(word, 16)).toArray();
    Philox4x32.apply(key, words);
    return words;
  }

  private static long[] large(long key0, long key1, long... counter) {
    Philox4x64.apply(key0, key1, counter);
    return counter;
  }
}
