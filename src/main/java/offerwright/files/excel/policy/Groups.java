package offerwright.files.excel.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import offerwright.files.excel.PlainText;

/// People by level or by team, under names that a sheet can tell apart.
///
/// @param column name of the column in which each person's group stands
/// @param names of the groups, unique whatever their case
/// @param of group of each person
@SuppressWarnings("ArrayRecordComponent")
record Groups(String column, List<String> names, int[] of) {
  static Groups levels(Model model) {
    return new Groups(Names.LEVEL_OF, distinct(model.staff().levels()), model.staff().level());
  }

  static Groups teams(Model model) {
    return new Groups(Names.TEAM_OF, distinct(model.staff().teams()), model.staff().team());
  }

  /// A spreadsheet takes "Core" and "core" for one, and "7" and "07": the second becomes "core
  /// (2)".
  private static List<String> distinct(List<String> names) {
    Set<String> seen = new HashSet<>();
    List<String> distinct = new ArrayList<>();
    for (String name : names) {
      String plain = plain(name);
      String tried = plain;
      for (int number = 2; !seen.add(key(tried)); number++) {
        tried = plain + " (" + number + ")";
      }
      distinct.add(tried);
    }
    return List.copyOf(distinct);
  }

  /// Without what SUMIF would read as a comparison or a pattern; it looks the same.
  private static String plain(String name) {
    String harmless =
        PlainText.harmless(name).replace('*', '∗').replace('?', '？').replace('~', '∼');
    return harmless.matches("(?s)[=<>].*") ? "‘" + harmless + "’" : harmless;
  }

  private static String key(String name) {
    try {
      return new BigDecimal(name.strip()).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException words) {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  /// Groups with people, in their order.
  List<Integer> present() {
    boolean[] has = new boolean[names.size()];
    for (int each : of) {
      has[each] = true;
    }
    return IntStream.range(0, has.length).filter(group -> has[group]).boxed().toList();
  }

  /// People by group.
  double[] counts() {
    double[] ones = new double[of.length];
    Arrays.fill(ones, 1);
    return sums(ones);
  }

  /// Amounts by group.
  double[] sums(double[] amounts) {
    double[] sums = new double[names.size()];
    for (int i = 0; i < of.length; i++) {
      sums[of[i]] += amounts[i];
    }
    return sums;
  }

  /// How many of each group get more than today (`sign` 1) or less (-1).
  double[] moved(double[] amounts, double[] today, int sign) {
    double[] counts = new double[names.size()];
    for (int i = 0; i < of.length; i++) {
      counts[of[i]] += Math.signum(amounts[i] - today[i]) == sign ? 1 : 0;
    }
    return counts;
  }

  /// Formula of the sum of a column over the group whose name stands in a cell.
  String sumOf(String cell, String amounts) {
    return "SUMIF(" + column + "," + cell + "," + amounts + ")";
  }

  /// Formula of the number of people of the group.
  String countOf(String cell) {
    return "COUNTIF(" + column + "," + cell + ")";
  }

  /// Formula of the number of people of the group whose change is above (`>`) or below (`<`) 0.
  String movedOf(String cell, String change, String sign) {
    return "COUNTIFS(" + column + "," + cell + "," + change + ",\"" + sign + "0\")";
  }
}
