package offerwright.calc.explain;

import offerwright.calc.value.PayItem;

/// Names one figure of an offer's figures, so that whoever shows it can ask how it came about.
public sealed interface FigureKey {
  /// Whose table a figure stands in.
  enum Side {
    /// Value to the candidate.
    CANDIDATE,
    /// Cost to the company.
    COMPANY
  }

  /// The first of the three totals: guaranteed recurring cash.
  record GuaranteedCash() implements FigureKey {}

  /// The sum of an employment year; the candidate's year 1 is the second of the three totals.
  ///
  /// @param year counted from 1
  record YearSum(Side side, int year) implements FigureKey {}

  /// The sum of four years; the candidate's is the third of the three totals.
  record FourYears(Side side) implements FigureKey {}

  /// The average of the four years.
  record Average(Side side) implements FigureKey {}

  /// One cell of a yearly table.
  ///
  /// @param year counted from 1
  record Cell(Side side, PayItem item, int year) implements FigureKey {}

  /// The total of a line of a yearly table.
  record LineTotal(Side side, PayItem item) implements FigureKey {}

  /// A figure of one grant.
  ///
  /// @param index of the grant, counted from 0
  record OfGrant(int index, GrantFigure figure) implements FigureKey {}

  /// A figure over all grants.
  record OfEquity(EquityFigure figure) implements FigureKey {}

  /// A figure of the token block.
  record OfTokens(TokenFigure figure) implements FigureKey {}

  /// A benefit, a year.
  record OfBenefits(BenefitFigure figure) implements FigureKey {}

  /// What is asked of a grant.
  enum GrantFigure {
    /// Number of units.
    UNITS,
    /// As claimed.
    CLAIMED,
    /// As valued.
    VALUED,
    /// Worth to a risk-averse holder.
    CERTAINTY_EQUIVALENT,
    /// Accounting value before leaving is considered.
    FAIR_VALUE,
    /// Units times strike.
    EXERCISE_COST,
    /// Units over fully diluted shares.
    OWNERSHIP
  }

  /// What is asked of all grants together.
  enum EquityFigure {
    /// As claimed.
    CLAIMED,
    /// As valued.
    VALUED,
    /// Worth to a risk-averse holder.
    CERTAINTY_EQUIVALENT
  }

  /// What is asked of the token block.
  enum TokenFigure {
    /// Face value of a year's budget.
    FACE,
    /// Share expected to be spent, in money.
    EXPECTED_USE,
    /// Share expected to stay unspent.
    EXPECTED_UNSPENT,
    /// Personal value.
    PERSONAL_VALUE,
    /// Face over base.
    SHARE_OF_BASE,
    /// Blended price of a million tokens.
    PRICE_PER_MILLION,
    /// Tokens the face value buys.
    FACE_TOKENS,
    /// Tokens the expected use buys.
    EXPECTED_TOKENS
  }

  /// Which benefit.
  enum BenefitFigure {
    /// Employer's health premium.
    HEALTH,
    /// 401(k) match in the first employment year.
    RETIREMENT_MATCH,
    /// Professional development.
    PROFESSIONAL_DEVELOPMENT,
    /// Remote stipend.
    REMOTE_STIPEND,
    /// Sum of the other benefits.
    OTHERS,
    /// Sum of all of them.
    TOTAL,
    /// Paid time off, inside base pay.
    PAID_TIME_OFF
  }
}
