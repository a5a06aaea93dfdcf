package offerwright.files.excel.policy;

import offerwright.files.excel.Page;

/// Where things stand on the sheet of people. Policy 0 is today.
///
/// @param policies number of policies without today
record Columns(int policies) {
  static final int PERSON = 1;
  static final int LEVEL = 2;
  static final int TEAM = 3;
  static final int BASE = 4;
  static final int LEVERAGE = 5;
  static final int LEVERAGE_FROM = 6;
  static final int IMPACT = 7;
  static final int IMPACT_FROM = 8;
  static final int DEMAND = 9;
  static final int DEMAND_FROM = 10;
  private static final int BUDGETS = 11;

  /// Row of the headings, from 1.
  static final int HEAD = 4;

  /// Row of the first person, from 1.
  static final int FIRST = 12;

  int budget(int policy) {
    return BUDGETS + policy;
  }

  /// From policy 1 on.
  int change(int policy) {
    return BUDGETS + policies + policy;
  }

  int overBase(int policy) {
    return BUDGETS + 2 * policies + 1 + policy;
  }

  int last() {
    return overBase(policies);
  }

  static String letter(int column) {
    return Page.letter(column);
  }
}
