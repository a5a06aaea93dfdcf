package offerwright.files.offers;

import java.util.List;
import java.util.regex.Pattern;

/// What a column of a table of offers may hold, in the order in which a person would look for it.
public enum OfferField {
  /// Who offers.
  EMPLOYER("employer", "company", "company name", "employer name", "companyinfo.name", "firm"),
  /// For what.
  ROLE("role", "title", "job title", "position"),
  /// Whether the shares are listed: public or private.
  LISTING("listing", "public or private", "company type", "listed"),
  /// Currency of the amounts that do not say their own.
  CURRENCY("currency", "pay currency", "pay_currency"),
  /// Where one would live.
  PLACE("place", "location", "city", "office"),
  /// Annual base pay.
  BASE("base pay", "base", "base salary", "annual base", "salary", "annual salary", "pay_rate"),
  /// Target bonus as a share of base pay.
  BONUS_SHARE(
      "bonus %",
      "target bonus %",
      "bonus target",
      "bonus percent",
      "bonus target %",
      "annual target bonus percentage",
      "target bonus percent"),
  /// Target bonus as an amount a year.
  BONUS_AMOUNT("bonus amount", "bonus", "annual bonus", "target bonus", "target bonus amount"),
  /// Payment on joining.
  SIGN_ON("sign-on", "signing bonus", "sign-on bonus", "sign on payment", "signing"),
  /// Payment for moving.
  RELOCATION("relocation", "relocation payment", "relocation bonus"),
  /// What is granted: RSU, ISO, NSO or options.
  INSTRUMENT("equity type", "instrument", "grant type", "equity instrument"),
  /// Value of the whole grant.
  EQUITY_VALUE(
      "equity value",
      "stock grant value",
      "stock grant",
      "grant value",
      "total grant value",
      "equity",
      "rsu value"),
  /// Value of the grant that vests in a year.
  EQUITY_YEARLY(
      "equity value a year",
      "annual equity",
      "annual stock grant value",
      "avg annual stock grant value",
      "stock a year",
      "equity per year"),
  /// Number of restricted stock units of the whole grant.
  RSU_UNITS("rsu units", "rsus", "rsu", "number of rsus", "shares granted", "units"),
  /// Number of options of the whole grant.
  OPTIONS("options", "number of options", "stock options", "total options granted"),
  /// Number of options that vest in a year.
  OPTIONS_YEARLY("options a year", "avg annual options granted", "annual options"),
  /// Exercise price.
  STRIKE("strike", "strike price", "exercise price", "option strike price"),
  /// Value of one common share.
  SHARE_PRICE("share price", "fmv", "fair market value", "409a", "stock price", "common price"),
  /// Price of the last preferred round.
  PREFERRED_PRICE("preferred price", "last round price", "option preferred price", "preferred"),
  /// All shares and rights to shares.
  FULLY_DILUTED("fully diluted shares", "fully diluted", "fds", "shares outstanding"),
  /// When the grant vests.
  VESTING("vesting", "vesting schedule", "vests"),
  /// The day of the grant.
  GRANT_DATE("grant date", "granted", "date of grant"),
  /// Months to exercise after leaving.
  EXERCISE_WINDOW("exercise window", "months to exercise", "post-termination window"),
  /// Annual AI-token budget.
  TOKENS("token budget", "ai token budget", "tokens", "ai budget", "token budget a year"),
  /// Share of the token budget expected to be spent.
  UTILISATION("utilisation", "utilization", "expected use", "token utilisation"),
  /// Employer's health premium.
  HEALTH("health premium", "health", "health insurance", "medical"),
  /// Match of retirement savings.
  MATCH("401(k) match", "401k", "retirement match", "match", "pension match"),
  /// Paid days off.
  PAID_TIME_OFF("pto", "paid time off", "pto days", "vacation", "vacation days", "holidays"),
  /// First day of work.
  START("start date", "start", "first day", "startdate", "joining date");

  private static final Pattern BETWEEN = Pattern.compile("\\|");

  private final String headings;

  OfferField(String... headings) {
    this.headings = String.join("|", headings);
  }

  /// The field as a person reads it; also the heading to choose for a new table; example: "base
  /// pay".
  public String label() {
    return headings().getFirst();
  }

  /// Headings under which it is found.
  List<String> headings() {
    return List.of(BETWEEN.split(headings, -1));
  }
}
