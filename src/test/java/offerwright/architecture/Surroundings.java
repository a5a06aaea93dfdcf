package offerwright.architecture;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;

/// What ties a computation to the machine or the moment it runs on.
final class Surroundings {
  private static final Set<String> CALLS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.time.ZoneId.systemDefault",
          "java.nio.charset.Charset.defaultCharset",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.security.SecureRandom.<init>");

  /// Methods that read a default of the machine unless a locale, charset or seed is among their
  /// parameters.
  private static final Set<String> DEFAULTED =
      Set.of(
          "java.lang.String.format",
          "java.lang.String.formatted",
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.util.Random.<init>",
          "java.util.SplittableRandom.<init>",
          "java.text.NumberFormat.getInstance",
          "java.text.NumberFormat.getNumberInstance",
          "java.text.NumberFormat.getCurrencyInstance",
          "java.text.DecimalFormat.<init>",
          "java.time.format.DateTimeFormatter.ofPattern",
          "java.io.FileReader.<init>",
          "java.io.FileWriter.<init>");

  private static final Set<String> NAMED =
      Set.of(
          "java.util.Locale", "java.nio.charset.Charset", "java.text.DecimalFormatSymbols", "long");

  private static final List<String> MUTABLE =
      List.of(
          "java.util.ArrayList",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHashMap",
          "java.util.concurrent.ConcurrentHashMap",
          "java.lang.StringBuilder");

  private Surroundings() {}

  static boolean isOne(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String call = owner + "." + access.getName();
    if (CALLS.contains(call)
        || (owner.startsWith("java.time.") && access.getName().equals("now"))
        || (owner.equals("java.time.Clock") && access.getName().startsWith("system"))) {
      return true;
    }
    return DEFAULTED.contains(call)
        && access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
        && target.getRawParameterTypes().stream().noneMatch(type -> NAMED.contains(type.getName()));
  }

  static boolean isMutable(JavaClass type) {
    return MUTABLE.contains(type.getName());
  }
}
