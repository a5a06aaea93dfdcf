package offerwright.calc.policy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// Gathers who got which default: by kind of input and level, so that every sentence has one
/// figure.
final class AssumedList {
  private static final int ALL_LEVELS = -1;

  private final InputSheet sheet;
  private final Map<InputKind, Map<Integer, List<String>>> people = new EnumMap<>(InputKind.class);

  AssumedList(InputSheet sheet) {
    this.sheet = sheet;
  }

  /// A person got a default that differs by level.
  void byLevel(InputKind kind, int person) {
    add(kind, sheet.level()[person], person);
  }

  /// A person got a default that is the same for all.
  void forAll(InputKind kind, int person) {
    add(kind, ALL_LEVELS, person);
  }

  private void add(InputKind kind, int level, int person) {
    people
        .computeIfAbsent(kind, _ -> new TreeMap<>())
        .computeIfAbsent(level, _ -> new ArrayList<>())
        .add(sheet.id(person));
  }

  /// The defaults taken for a kind of input, level by level.
  ///
  /// @param reason the sentence for a level
  List<AssumedInput> of(InputKind kind, InputSource source, IntFunction<String> reason) {
    List<AssumedInput> assumed = new ArrayList<>();
    people
        .getOrDefault(kind, Map.of())
        .forEach(
            (level, ids) -> assumed.add(new AssumedInput(kind, source, reason.apply(level), ids)));
    return assumed;
  }
}
