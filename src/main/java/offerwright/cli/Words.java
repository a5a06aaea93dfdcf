package offerwright.cli;

import java.util.Locale;
import offerwright.calc.check.Guardrail;
import offerwright.calc.value.PayItem;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.offer.OfferState;
import offerwright.domain.problem.Severity;

/// Words for constants: those a person reads, and the stable ones scripts read.
final class Words {
  private Words() {}

  /// The name in `--json`: lower case with hyphens, as in workspace files; example: "token-share".
  static String stable(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// Lower case with spaces; example: "token share".
  static String plain(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String of(OfferState state) {
    return state == OfferState.PENDING ? "in approval" : plain(state);
  }

  static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "Error";
      case WARNING -> "Warning";
      case NOTE -> "Note";
    };
  }

  static String of(Guardrail guardrail) {
    return switch (guardrail) {
      case BAND -> "Position in range";
      case TOKEN_SHARE -> "Tokens against base";
      case EQUITY -> "Equity for the level";
      case PARITY -> "Against peers";
      case INVERSION -> "Manager and level above";
      case HEADCOUNT -> "Seats and budget";
    };
  }

  static String of(PayItem item) {
    return switch (item) {
      case BASE -> "Base salary";
      case BONUS -> "Bonus, expected";
      case SIGN_ON -> "Sign-on, paid once";
      case RELOCATION -> "Relocation, paid once";
      case EQUITY -> "Equity";
      case REFRESHERS -> "Refreshers, not promised";
      case HEALTH -> "Health premium";
      case RETIREMENT_MATCH -> "401(k) match";
      case PROFESSIONAL_DEVELOPMENT -> "Professional development";
      case REMOTE_STIPEND -> "Remote stipend";
      case OTHER_BENEFITS -> "Other benefits";
      case EMPLOYER_ON_COST -> "Employer on-cost";
      case TOKENS -> "Tokens, expected use";
    };
  }

  static String of(EquityCounting counting) {
    return switch (counting) {
      case CLAIMED -> "as claimed";
      case VALUED -> "as valued";
      case ZERO -> "as zero";
    };
  }
}
