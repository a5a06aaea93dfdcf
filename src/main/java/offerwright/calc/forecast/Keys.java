package offerwright.calc.forecast;

/// Stable keys for the random numbers of people and teams: the same name has the same key in every
/// scenario and on every machine.
final class Keys {
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Keys() {}

  /// FNV-1a of the UTF-16 units of a text, 64 bits (Fowler, Noll and Vo).
  static long of(String text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  /// The key of whoever comes after `key` in the same seat; `generation` counts them.
  static long next(long key, int generation) {
    long hash = OFFSET;
    for (int shift = 0; shift < 64; shift += 16) {
      hash = (hash ^ ((key >>> shift) & 0xffff)) * PRIME;
    }
    return (hash ^ generation) * PRIME;
  }
}
