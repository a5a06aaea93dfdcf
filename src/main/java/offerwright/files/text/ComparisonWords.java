package offerwright.files.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.AskPart;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.GrowthNeeded;
import offerwright.calc.compare.LineItem;
import offerwright.calc.compare.TradeAxes;
import offerwright.calc.risk.Confidence;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.YearBasis;
import offerwright.domain.tax.FilingStatus;

/// Comparisons of offers in the words of a screen, the console, a workbook and a page.
public final class ComparisonWords {
  private ComparisonWords() {}

  /// Name of a line; example: "Bonus a year, expected".
  public static String of(LineItem item) {
    return switch (item) {
      case BASE -> "Base salary, a year";
      case BONUS -> "Bonus a year, expected";
      case SIGN_ON -> "Sign-on, paid once";
      case REPAYMENT -> "Owed back on leaving, expected";
      case RELOCATION -> "Relocation, paid once";
      case EQUITY_CLAIMED -> "Equity claimed, whole grant";
      case EQUITY_VALUED -> "Equity valued, whole grant";
      case EQUITY_LATTICE -> "Options, if you leave or exercise early";
      case EQUITY_SURE -> "Equity as a sure amount";
      case EQUITY_NOTHING -> "Equity if it comes to nothing";
      case VESTING -> "Vesting, years 1 to 4";
      case OWNERSHIP -> "Share of the company";
      case EXERCISE_COST -> "Cost to exercise all options";
      case EXERCISE_WINDOW -> "To exercise after leaving";
      case ISO_LIMIT -> "ISOs above the $100,000 limit";
      case MINIMUM_TAX -> "Minimum tax on ISOs held, year 1";
      case BENEFITS -> "Benefits a year";
      case HEALTH -> "Benefits: health premium";
      case RETIREMENT_MATCH -> "Benefits: 401(k) match";
      case PAID_TIME_OFF -> "Paid days off, within base";
      case YEAR_ONE -> "Year 1";
      case TAX_YEAR_ONE -> "Tax on year 1";
      case NET_YEAR_ONE -> "Year 1 after tax";
      case FOUR_YEARS -> "Four-year total";
      case TOKENS -> "Token budget a year, face value";
      case TOKENS_USED -> "Expected use a year";
      case TOKENS_WORTH -> "Worth to me a year";
      case TOKENS_UNUSED -> "Unused at year end";
      case TOKENS_PRICE -> "Who bears token prices";
    };
  }

  /// Name of a part one asks for; example: "Raise the base".
  public static String ask(AskPart part, boolean offered) {
    return switch (part) {
      case BASE -> "Raise the base";
      case SIGN_ON -> offered ? "Raise the sign-on, once" : "Add a sign-on, once";
      case BONUS -> offered ? "Raise the bonus, a year" : "Add a bonus, a year";
      case EQUITY -> "Raise the grant";
      case TOKENS -> offered ? "Raise the token budget, a year" : "Add a token budget, a year";
    };
  }

  /// What somebody bears who takes more of a part; example: "unused part lapses".
  public static String bears(AskPart part) {
    return switch (part) {
      case BASE -> "no risk while you are there";
      case SIGN_ON -> "may be owed back on leaving";
      case BONUS -> "payout is not guaranteed";
      case EQUITY -> "share price and leaving early";
      case TOKENS -> "worth only what you use";
    };
  }

  /// Name of a part on an axis; example: "base, a year".
  public static String axis(AskPart part) {
    return switch (part) {
      case BASE -> "base, a year";
      case SIGN_ON -> "sign-on, once";
      case BONUS -> "bonus, a year";
      case EQUITY -> "grant, as claimed";
      case TOKENS -> "token budget, a year at face value";
    };
  }

  /// Name of a swap; example: "Base for tokens".
  public static String of(TradeAxes axes) {
    return switch (axes) {
      case BASE_FOR_TOKENS -> "Base for tokens";
      case BASE_FOR_EQUITY -> "Base for equity";
      case TOKENS_FOR_EQUITY -> "Tokens for equity";
    };
  }

  /// What grows; example: "share price".
  public static String of(GrowthNeeded.Kind kind) {
    return switch (kind) {
      case SHARE_PRICE -> "share price";
      case EXIT_VALUE -> "value of the company";
    };
  }

  /// How sure a verdict is; example: "Low confidence".
  public static String of(Optional<Confidence> confidence) {
    return confidence
        .map(sure ->
            switch (sure) {
              case CLEAR -> "Clear";
              case LIKELY -> "Likely";
              case INDISTINGUISHABLE -> "Low confidence";
            })
        .orElse("No verdict");
  }

  /// How a chance reads; example: "toss-up".
  public static String reading(Confidence confidence) {
    return switch (confidence) {
      case CLEAR -> "clear";
      case LIKELY -> "likely";
      case INDISTINGUISHABLE -> "toss-up";
    };
  }

  /// What counts as a year.
  public static String of(YearBasis basis) {
    return switch (basis) {
      case EMPLOYMENT -> "Years of work";
      case CALENDAR -> "Calendar years";
    };
  }

  /// What the totals of an offer lack, for a footnote to their asterisk; empty if nothing; example:
  /// "without the 401(k) match, which C did not disclose".
  public static Optional<String> missing(ComparedOffer offer) {
    List<String> facts = offer.missingFromTotals().stream().map(fact -> "the " + of(fact)).toList();
    List<String> parts = new ArrayList<>();
    if (!facts.isEmpty()) {
      parts.add("without " + joined(facts) + ", which " + offer.tag() + " did not disclose");
    }
    if (offer.isEquityNotValued()) {
      parts.add("without the equity of " + offer.tag() + ", whose value is not known");
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", parts));
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.getFirst()
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /// Where a figure comes from.
  public static String of(FactSource source) {
    return switch (source) {
      case ASSUMED -> "assumed";
      case NOT_DISCLOSED -> "not disclosed";
    };
  }

  /// What becomes of vested options after leaving a private company.
  public static String of(AfterLeaving.WindowChoice choice) {
    return switch (choice) {
      case LAPSE -> "Let options lapse";
      case EXERCISE -> "Pay the strike and keep the shares";
    };
  }

  /// How a household files.
  public static String of(FilingStatus status) {
    return switch (status) {
      case SINGLE -> "Single";
      case MARRIED_JOINTLY -> "Married, jointly";
      case HEAD_OF_HOUSEHOLD -> "Head of household";
    };
  }

  /// Name of a fact; example: "fully diluted shares".
  public static String of(OfferFact fact) {
    return switch (fact) {
      case START -> "first day";
      case BONUS_TARGET -> "target bonus";
      case BONUS_PAYOUT -> "bonus payout";
      case SIGN_ON -> "sign-on";
      case SIGN_ON_REPAYMENT -> "repayment of the sign-on";
      case RELOCATION -> "relocation";
      case EQUITY_AMOUNT -> "size of the grant";
      case STRIKE -> "strike price";
      case FAIR_MARKET_VALUE -> "fair market value";
      case PREFERRED_PRICE -> "last preferred price";
      case FULLY_DILUTED_SHARES -> "fully diluted shares";
      case PREFERENCES_AHEAD -> "preferences ahead";
      case VESTING -> "vesting";
      case EXERCISE_WINDOW -> "exercise window";
      case ACCELERATION -> "acceleration";
      case REFRESHERS -> "refreshers";
      case TOKEN_BUDGET -> "token budget";
      case TOKEN_CARRYOVER -> "token carryover";
      case TOKEN_UTILISATION -> "token utilisation";
      case TOKEN_NOTICE -> "notice of token changes";
      case HEALTH -> "health premium";
      case RETIREMENT_MATCH -> "401(k) match";
      case PAID_TIME_OFF -> "paid days off";
      case OTHER_BENEFITS -> "other benefits";
    };
  }
}
