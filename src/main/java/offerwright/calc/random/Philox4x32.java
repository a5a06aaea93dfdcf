package offerwright.calc.random;

/// Philox4x32-10: a counter of 128 bits and a key of 64 bits give 128 random bits. Source: Salmon,
/// Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC'11.
///
/// Words of 32 bits are held in longs: C2 then multiplies eight of them at a time.
public final class Philox4x32 {
  /// Rounds of the published generator.
  static final int ROUNDS = 10;

  static final long WORD = 0xFFFF_FFFFL;
  private static final long MULTIPLIER_0 = 0xD251_1F53L;
  private static final long MULTIPLIER_1 = 0xCD9E_8D57L;
  private static final long WEYL_0 = 0x9E37_79B9L;
  private static final long WEYL_1 = 0xBB67_AE85L;

  private Philox4x32() {}

  /// Replaces a counter of four words, each 0 to 2³²−1, by four random words.
  public static void apply(long key, long[] words) {
    long key0 = key & WORD;
    long key1 = key >>> 32;
    for (int round = 0; round < ROUNDS; round++) {
      long product0 = MULTIPLIER_0 * words[0];
      long product1 = MULTIPLIER_1 * words[2];
      words[0] = (product1 >>> 32) ^ words[1] ^ key0;
      words[1] = product1 & WORD;
      words[2] = (product0 >>> 32) ^ words[3] ^ key1;
      words[3] = product0 & WORD;
      key0 = (key0 + WEYL_0) & WORD;
      key1 = (key1 + WEYL_1) & WORD;
    }
  }

  /// The same for many counters at once: counter `i` is `(word0[i], ..., word3[i])`. One loop a
  /// round, because C2 does not vectorise ten rounds in one body.
  static void apply(long key, long[] word0, long[] word1, long[] word2, long[] word3) {
    long key0 = key & WORD;
    long key1 = key >>> 32;
    for (int round = 0; round < ROUNDS; round++) {
      round(key0, key1, word0, word1, word2, word3);
      key0 = (key0 + WEYL_0) & WORD;
      key1 = (key1 + WEYL_1) & WORD;
    }
  }

  private static void round(
      long key0, long key1, long[] word0, long[] word1, long[] word2, long[] word3) {
    for (int i = 0; i < word0.length; i++) {
      long product0 = MULTIPLIER_0 * word0[i];
      long product1 = MULTIPLIER_1 * word2[i];
      word0[i] = (product1 >>> 32) ^ word1[i] ^ key0;
      word1[i] = product1 & WORD;
      word2[i] = (product0 >>> 32) ^ word3[i] ^ key1;
      word3[i] = product0 & WORD;
    }
  }
}
