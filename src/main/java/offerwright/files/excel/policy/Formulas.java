package offerwright.files.excel.policy;

import offerwright.calc.fairness.Index;

/// Indices of inequality as formulas over the budgets of a policy. They ask nothing of a
/// spreadsheet that one of 2007 does not have, and say what [offerwright.calc.fairness.Indices]
/// says.
final class Formulas {
  /// Said where an index has no end.
  static final String INFINITE = "∞";

  private Formulas() {}

  /// The formula of an index.
  ///
  /// @param index one of those of [LiveIndices#LIVE]
  /// @param policy 0 is today
  static String of(Index index, int policy) {
    String x = Names.budget(policy);
    String n = Names.PEOPLE;
    String mean = Names.mean(policy);
    String sorted = Names.sorted(policy);
    String log = Names.log(policy);
    String formula =
        switch (index) {
          case GINI -> gini(sorted);
          case THEIL_T -> "SUMPRODUCT(" + sorted + "," + log + ")/SUM(" + sorted + ")";
          case THEIL_L -> nothing(x, "\"" + INFINITE + "\"", "-SUM(" + log + ")/" + n);
          case ATKINSON_HALF -> "1-(SUM((" + x + "/" + mean + ")^0.5)/" + n + ")^2";
          case ATKINSON_ONE -> nothing(x, "1", "1-EXP(SUM(" + log + ")/" + n + ")");
          case ATKINSON_TWO -> nothing(x, "1", "1-" + n + "/SUM(" + mean + "/" + x + ")");
          case JAIN -> "SUM(" + x + ")^2/(" + n + "*SUMSQ(" + x + "))";
          case HOOVER ->
              "(SUMIF("
                  + x
                  + ",\">\"&"
                  + mean
                  + ")-"
                  + mean
                  + "*COUNTIF("
                  + x
                  + ",\">\"&"
                  + mean
                  + "))/SUM("
                  + x
                  + ")";
          case PALMA -> palma(sorted);
          case P90_P10 -> ratio("PERCENTILE(" + x + ",0.9)", "PERCENTILE(" + x + ",0.1)");
          case THEIL_T_BETWEEN, THEIL_T_WITHIN, THEIL_L_BETWEEN, THEIL_L_WITHIN, ENVIOUS_PAIRS ->
              throw new IllegalArgumentException(index + " is written as a value");
        };
    return "IF(SUM(" + x + ")=0," + ofNothing(index) + "," + formula + ")";
  }

  /// True if the formula reckons with each budget by itself and has to be entered as an array
  /// formula.
  static boolean isArray(Index index) {
    return index == Index.ATKINSON_HALF || index == Index.ATKINSON_TWO;
  }

  /// `2 Σ i x(i) / (n Σ x) - (n+1)/n`, x in ascending order; ties change nothing, whatever their
  /// order.
  private static String gini(String sorted) {
    String n = Names.PEOPLE;
    return "2*SUMPRODUCT("
        + Names.PLACE
        + ","
        + sorted
        + ")/("
        + n
        + "*SUM("
        + sorted
        + "))-("
        + n
        + "+1)/"
        + n;
  }

  /// The top tenth over the bottom four tenths; whoever stands on a cut counts with the part that
  /// is inside.
  private static String palma(String sorted) {
    String n = Names.PEOPLE;
    String low = "4*" + n + "/10";
    String high = n + "/10";
    String bottom =
        "SUMIF("
            + Names.PLACE
            + ",\"<=\"&INT("
            + low
            + "),"
            + sorted
            + ")+("
            + low
            + "-INT("
            + low
            + "))*INDEX("
            + sorted
            + ",INT("
            + low
            + ")+1)";
    String top =
        "SUMIF("
            + Names.PLACE
            + ",\">\"&("
            + n
            + "-INT("
            + high
            + ")),"
            + sorted
            + ")+("
            + high
            + "-INT("
            + high
            + "))*INDEX("
            + sorted
            + ","
            + n
            + "-INT("
            + high
            + "))";
    return ratio("(" + top + ")", "(" + bottom + ")");
  }

  private static String ratio(String above, String below) {
    return "IF(" + below + "=0,\"" + INFINITE + "\"," + above + "/" + below + ")";
  }

  /// Another answer where somebody has nothing.
  private static String nothing(String x, String answer, String otherwise) {
    return "IF(COUNTIF(" + x + ",0)>0," + answer + "," + otherwise + ")";
  }

  /// If all have the same, be it nothing, an index says so.
  private static String ofNothing(Index index) {
    return switch (index) {
      case JAIN, P90_P10 -> "1";
      case PALMA -> "0.25";
      default -> "0";
    };
  }
}
