package offerwright.calc.random;

/// Philox4x64-10: a counter of 256 bits and a key of 128 bits give 256 random bits. Source: Salmon
/// et al., SC'11. The engine uses [Philox4x32], which vectorises; this one is for whoever needs
/// four full words an address.
public final class Philox4x64 {
  private static final long MULTIPLIER_0 = 0xD2E7_470E_E14C_6C93L;
  private static final long MULTIPLIER_1 = 0xCA5A_8263_9512_1157L;
  private static final long WEYL_0 = 0x9E37_79B9_7F4A_7C15L;
  private static final long WEYL_1 = 0xBB67_AE85_84CA_A73BL;

  private Philox4x64() {}

  /// Replaces a counter of four words by four random words.
  public static void apply(long key0, long key1, long[] words) {
    long k0 = key0;
    long k1 = key1;
    for (int round = 0; round < Philox4x32.ROUNDS; round++) {
      long high0 = Math.unsignedMultiplyHigh(MULTIPLIER_0, words[0]);
      long low0 = MULTIPLIER_0 * words[0];
      long high1 = Math.unsignedMultiplyHigh(MULTIPLIER_1, words[2]);
      long low1 = MULTIPLIER_1 * words[2];
      words[0] = high1 ^ words[1] ^ k0;
      words[1] = low1;
      words[2] = high0 ^ words[3] ^ k1;
      words[3] = low0;
      k0 += WEYL_0;
      k1 += WEYL_1;
    }
  }
}
