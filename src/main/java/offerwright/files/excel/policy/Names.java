package offerwright.files.excel.policy;

import java.util.List;
import offerwright.files.excel.Page;
import org.apache.poi.ss.usermodel.Workbook;

/// Names of cells and columns that formulas use. Policy 0 is today, 1 the first of the others.
final class Names {
  static final String POOL = "Pool";
  static final String PEOPLE = "People";
  static final String SHOWN = "Shown";
  static final String LEVEL_OF = "LevelOf";
  static final String TEAM_OF = "TeamOf";
  static final String BASE_OF = "BaseOf";
  static final String PLACE = "Place";

  private Names() {}

  /// Makes all names, so that formulas can use them before their cells are written.
  static void declare(Workbook workbook, int policies) {
    for (String name : List.of(POOL, PEOPLE, SHOWN, LEVEL_OF, TEAM_OF, BASE_OF, PLACE)) {
      Page.declare(workbook, name);
    }
    for (int policy = 0; policy <= policies; policy++) {
      Page.declare(workbook, budget(policy));
      Page.declare(workbook, sorted(policy));
      Page.declare(workbook, mean(policy));
      Page.declare(workbook, log(policy));
      if (policy > 0) {
        Page.declare(workbook, change(policy));
      }
    }
  }

  /// Budgets of a policy, by person.
  static String budget(int policy) {
    return "Budget_" + policy;
  }

  /// Logarithms of budgets over their mean, in the order of the budgets; 0 for a budget of nothing.
  static String log(int policy) {
    return "Log_" + policy;
  }

  /// Mean budget of a policy.
  static String mean(int policy) {
    return "Mean_" + policy;
  }

  /// Budgets of a policy less those of today, by person.
  static String change(int policy) {
    return "Change_" + policy;
  }

  /// Budgets of a policy from the smallest to the greatest.
  static String sorted(int policy) {
    return "Sorted_" + policy;
  }
}
