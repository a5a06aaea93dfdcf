package offerwright.files.text;

import java.util.Locale;
import offerwright.calc.check.Guardrail;
import offerwright.calc.check.LightState;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.PayItem;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.level.LevelTrack;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferState;
import offerwright.domain.problem.Severity;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;
import offerwright.domain.workspace.Transparency;

/// The word a person reads for each constant, the same on a screen, on the console and in a sheet.
/// A raw enum name before a person is a defect. Example: `Words.of(OfferState.PENDING)` is "In
/// approval".
public final class Words {
  private Words() {}

  /// Where an offer stands.
  public static String of(OfferState state) {
    return switch (state) {
      case DRAFT -> "Draft";
      case PENDING -> "In approval";
      case APPROVED -> "Approved";
      case SENT -> "Sent";
      case ACCEPTED -> "Accepted";
      case DECLINED -> "Declined";
      case EXPIRED -> "Expired";
    };
  }

  /// What was done to an offer.
  public static String of(OfferAction action) {
    return switch (action) {
      case CREATED -> "Created";
      case SUBMITTED -> "Submitted for approval";
      case APPROVED -> "Approved";
      case REJECTED -> "Returned to draft";
      case SENT -> "Sent to the candidate";
      case ACCEPTED -> "Accepted";
      case DECLINED -> "Declined";
      case EXPIRED -> "Expired";
      case REVISED -> "New version";
      case UNDONE -> "Undone";
    };
  }

  /// How bad a problem is.
  public static String of(Severity severity) {
    return switch (severity) {
      case ERROR -> "Error";
      case WARNING -> "Warning";
      case NOTE -> "Note";
    };
  }

  /// What a light says.
  public static String of(LightState state) {
    return switch (state) {
      case OK -> "OK";
      case CHECK -> "Check";
      case STOP -> "Stop";
      case UNKNOWN -> "Unknown";
    };
  }

  /// The rule behind a light.
  public static String of(Guardrail guardrail) {
    return switch (guardrail) {
      case BAND -> "Position in range";
      case TOKEN_SHARE -> "Tokens against base";
      case EQUITY -> "Equity for the level";
      case PARITY -> "Against peers";
      case INVERSION -> "Manager and above";
      case HEADCOUNT -> "Seats and budget";
    };
  }

  /// A part of a package.
  public static String of(PackagePart part) {
    return switch (part) {
      case CASH -> "Base";
      case VARIABLE -> "Variable";
      case EQUITY -> "Equity";
      case BENEFITS -> "Benefits";
      case TOKENS -> "Tokens";
    };
  }

  /// A line of a yearly table.
  public static String of(PayItem item) {
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

  /// An equity instrument, in the plural.
  public static String units(EquityInstrument instrument) {
    return instrument.isOption() ? "options" : "units";
  }

  /// An equity instrument.
  public static String of(EquityInstrument instrument) {
    return switch (instrument) {
      case RSU -> "RSU";
      case ISO -> "ISO options";
      case NSO -> "NSO options";
    };
  }

  /// As what equity enters a total.
  public static String of(EquityCounting counting) {
    return switch (counting) {
      case CLAIMED -> "Claimed";
      case VALUED -> "Valued";
      case ZERO -> "Zero";
    };
  }

  /// A model tier.
  public static String of(ModelTier tier) {
    return switch (tier) {
      case FRONTIER -> "Frontier";
      case MID -> "Mid";
      case SMALL -> "Small";
      case OPEN -> "Open-weight";
    };
  }

  /// When a budget starts anew.
  public static String of(BudgetReset reset) {
    return switch (reset) {
      case CALENDAR_YEAR -> "1 January";
      case EMPLOYMENT_ANNIVERSARY -> "Work anniversary";
    };
  }

  /// What happens to a budget on leaving.
  public static String of(LeavingRule rule) {
    return switch (rule) {
      case LAPSES -> "Lapses";
      case UNTIL_NOTICE_ENDS -> "Until notice ends";
      case PAID_OUT -> "Paid out";
    };
  }

  /// Whether private use is allowed.
  public static String of(PersonalUseRule rule) {
    return switch (rule) {
      case NOT_ALLOWED -> "Work only";
      case LEARNING -> "Work and learning";
      case ALLOWED -> "Allowed";
    };
  }

  /// How often base is paid.
  public static String of(PayFrequency frequency) {
    return switch (frequency) {
      case WEEKLY -> "Weekly";
      case EVERY_TWO_WEEKS -> "Every two weeks";
      case TWICE_A_MONTH -> "Twice a month";
      case MONTHLY -> "Monthly";
    };
  }

  /// Which amount is owed back.
  public static String of(RepaymentBasis basis) {
    return switch (basis) {
      case GROSS -> "Gross";
      case NET -> "Net";
    };
  }

  /// Which ladder a level stands on.
  public static String of(LevelTrack track) {
    return switch (track) {
      case ENGINEERING -> "Engineering";
      case MANAGEMENT -> "Management";
    };
  }

  /// What a candidate's copy shows of the tokens.
  public static String of(Transparency transparency) {
    return switch (transparency) {
      case TRANSPARENT -> "Amount and rules";
      case ABSTRACTED -> "Rules only";
    };
  }

  /// What kind of price a card states.
  public static String of(PriceStatus status) {
    return switch (status) {
      case LIST -> "List price";
      case PROMOTION -> "Promotion";
      case SCHEDULED -> "Announced";
      case SUPERSEDED -> "Superseded";
    };
  }

  /// Whether the shares have a market.
  public static String of(Listing listing) {
    return switch (listing) {
      case PUBLIC -> "Public";
      case PRIVATE -> "Private";
    };
  }

  /// How units are spread over installments: "Cumulative rounding".
  public static String of(AllocationType type) {
    String words = type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
