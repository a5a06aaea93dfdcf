package offerwright.reference;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/// Runs a parameterized test once for every case of `src/test/resources/reference/<topic>.json`, so
/// that a further case needs no code:
///
/// ```java
/// @ParameterizedTest(name = "{0}")
/// @ReferenceCases("vesting")
/// void matchesTheReference(ReferenceCase reference) { … }
/// ```
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(ReferenceFile.class)
public @interface ReferenceCases {
  /// The topic, which is the file's name without its ending.
  String value();

  /// Which kinds of case the test takes; empty = every case of the file. A kind is the case's own
  /// `kind` field.
  String[] kinds() default {};
}
