package offerwright.support;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A small seeded property helper: checks a statement for many generated values and names the seed
/// of the first that breaks it.
///
/// ```java
/// forAll(chance -> chance.nextInt(1, 100_000), units -> assertThat(sum(units)).isEqualTo(units));
/// ```
///
/// To replay one failure, give its seed to [#check].
public final class Property {
  /// Values tried by [#forAll(Function, Check)].
  public static final int TRIES = 500;

  private static final long FIRST_SEED = 20_261_121;

  private Property() {}

  /// What must hold for a value; throws (an assertion error, usually) when it does not.
  ///
  /// @param <T> type of the value
  @FunctionalInterface
  public interface Check<T> {
    /// Throws if the statement does not hold for `value`.
    void of(T value) throws Exception;
  }

  /// Tries 500 values.
  public static <T> void forAll(Function<RandomGenerator, T> generator, Check<T> check) {
    forAll(TRIES, generator, check);
  }

  /// Tries `tries` values, the same ones in every run.
  public static <T> void forAll(int tries, Function<RandomGenerator, T> generator, Check<T> check) {
    for (int i = 0; i < tries; i++) {
      check(FIRST_SEED + i, generator, check);
    }
  }

  /// Tries the one value of a seed.
  public static <T> void check(long seed, Function<RandomGenerator, T> generator, Check<T> check) {
    T value = generator.apply(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    try {
      check.of(value);
    } catch (Exception | AssertionError broken) {
      throw new AssertionError(
          "broken with seed " + seed + " by " + value + ": " + broken.getMessage(), broken);
    }
  }
}
