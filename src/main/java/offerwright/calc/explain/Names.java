package offerwright.calc.explain;

import offerwright.calc.value.PayItem;

/// Names of figures as they head a trail.
final class Names {
  private Names() {}

  static String of(PayItem item) {
    return switch (item) {
      case BASE -> "Base pay";
      case BONUS -> "Expected bonus";
      case SIGN_ON -> "Sign-on payment";
      case RELOCATION -> "Relocation payment";
      case EQUITY -> "Equity";
      case REFRESHERS -> "Expected refreshers";
      case HEALTH -> "Health premium";
      case RETIREMENT_MATCH -> "401(k) match";
      case PROFESSIONAL_DEVELOPMENT -> "Professional development";
      case REMOTE_STIPEND -> "Remote stipend";
      case OTHER_BENEFITS -> "Other benefits";
      case EMPLOYER_ON_COST -> "Employer's on-cost";
      case TOKENS -> "Tokens at expected use";
    };
  }

  static String of(FigureKey.Side side) {
    return switch (side) {
      case CANDIDATE -> "Value to the candidate";
      case COMPANY -> "Cost to the company";
    };
  }
}
