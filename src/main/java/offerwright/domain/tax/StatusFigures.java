package offerwright.domain.tax;

import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.money.Money;

/// The figures of one year that depend on the filing status.
///
/// @param brackets rates on ordinary taxable income (IRC section 1(j)), the first from 0, in rising
///   order
/// @param standardDeduction IRC section 63(c); example: 16,100 USD
/// @param minimumTaxExemption IRC section 55(d)(1); example: 90,100 USD
/// @param minimumTaxPhaseOutStart alternative minimum taxable income above which the exemption
///   shrinks (IRC section 55(d)(2)), not below the exemption; example: 500,000 USD
/// @param additionalMedicareThreshold wages above which the additional Medicare tax is owed (IRC
///   section 3101(b)(2)); example: 200,000 USD
public record StatusFigures(
    List<TaxBracket> brackets,
    Money standardDeduction,
    Money minimumTaxExemption,
    Money minimumTaxPhaseOutStart,
    Money additionalMedicareThreshold) {
  /// Copies the list; refuses brackets that do not begin at 0 or do not rise, and amounts below
  /// nothing.
  public StatusFigures {
    brackets = List.copyOf(brackets);
    Require.that(
        !brackets.isEmpty() && brackets.getFirst().from().isZero(),
        "the first bracket must begin at 0");
    for (int i = 1; i < brackets.size(); i++) {
      Require.that(
          brackets.get(i - 1).from().compareTo(brackets.get(i).from()) < 0,
          "the brackets must rise, but %s is followed by %s",
          brackets.get(i - 1).from(),
          brackets.get(i).from());
    }
    Require.that(
        !standardDeduction.isNegative(),
        "the standard deduction must be 0 or more, was %s",
        standardDeduction);
    Require.that(
        !minimumTaxExemption.isNegative(),
        "the exemption of the minimum tax must be 0 or more, was %s",
        minimumTaxExemption);
    Require.that(
        minimumTaxExemption.compareTo(minimumTaxPhaseOutStart) <= 0,
        "the exemption of the minimum tax %s cannot shrink from less than itself, %s",
        minimumTaxExemption,
        minimumTaxPhaseOutStart);
    Require.that(
        !additionalMedicareThreshold.isNegative(),
        "the threshold of the additional Medicare tax must be 0 or more, was %s",
        additionalMedicareThreshold);
  }
}
