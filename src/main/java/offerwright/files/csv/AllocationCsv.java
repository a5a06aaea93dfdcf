package offerwright.files.csv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import offerwright.calc.policy.InputSource;
import offerwright.calc.policy.PolicyResult;
import offerwright.calc.policy.PolicyRow;
import offerwright.calc.policy.Staff;
import offerwright.files.FileRefused;

/// Who gets how much under each policy of a comparison, as rows of text: one a person, with what
/// the policies went by. Decimal points, no grouping; budgets to the cent, so that each column adds
/// up to its total. A column can be read again by [CustomColumnCsv].
public final class AllocationCsv {
  private static final int FINE = 6;

  private AllocationCsv() {}

  /// Writes the table, as a whole or not at all. An existing file is replaced only if `overwrite`
  /// is true; otherwise, or if it cannot be written, throws [FileRefused].
  public static void write(PolicyResult result, Path target, boolean overwrite) throws FileRefused {
    CsvFile.write(target, header(result), rows(result), overwrite);
  }

  /// The headings: what is known of a person, `today`, and the name of each policy.
  public static List<String> header(PolicyResult result) {
    List<String> header =
        new ArrayList<>(
            List.of(
                "person",
                "level",
                "team",
                "currency",
                "base",
                "leverage",
                "leverage from",
                "impact",
                "impact from",
                "demand",
                "demand from",
                "today"));
    result.rows().forEach(row -> header.add(row.name()));
    return header;
  }

  /// One row a person, in the order of the workspace.
  public static List<List<String>> rows(PolicyResult result) {
    List<List<String>> rows = new ArrayList<>();
    for (int person = 0; person < result.staff().size(); person++) {
      rows.add(row(result, person));
    }
    return rows;
  }

  private static List<String> row(PolicyResult result, int person) {
    Staff staff = result.staff();
    int cents = staff.currency().digits();
    List<String> row = new ArrayList<>();
    row.add(staff.ids().get(person));
    row.add(staff.levels().get(staff.level()[person]));
    row.add(staff.teams().get(staff.team()[person]));
    row.add(staff.currency().code());
    row.add(text(staff.base()[person], cents));
    row.add(text(staff.leverage()[person], FINE));
    row.add(word(staff.leverageFrom()[person]));
    row.add(text(staff.impact()[person], FINE));
    row.add(word(staff.impactFrom()[person]));
    row.add(text(staff.demand()[person], cents));
    row.add(word(staff.demandFrom()[person]));
    row.add(exact(staff.today()[person], cents));
    for (PolicyRow policy : result.rows()) {
      row.add(exact(policy.allocation().budgets()[person], cents));
    }
    return row;
  }

  private static String exact(long minor, int digits) {
    return BigDecimal.valueOf(minor, digits).toPlainString();
  }

  private static String word(InputSource source) {
    return source.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String text(double value, int decimals) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
        : "";
  }
}
