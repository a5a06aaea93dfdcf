package offerwright.domain.tax;

import java.util.stream.Stream;
import offerwright.domain.Require;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;

/// The United States federal figures of one calendar year, all in USD.
///
/// @param year calendar year; example: 2026
/// @param single figures of [FilingStatus#SINGLE]
/// @param marriedJointly figures of [FilingStatus#MARRIED_JOINTLY]
/// @param headOfHousehold figures of [FilingStatus#HEAD_OF_HOUSEHOLD]
/// @param minimumTax rates of the alternative minimum tax
/// @param payroll Social Security and Medicare
/// @param supplemental withholding from bonuses and shares
/// @param source where the figures were read; example: "Rev. Proc. 2025-32"
public record FederalTaxYear(
    int year,
    StatusFigures single,
    StatusFigures marriedJointly,
    StatusFigures headOfHousehold,
    MinimumTaxRates minimumTax,
    PayrollRates payroll,
    SupplementalRates supplemental,
    String source) {
  /// Refuses a year without a source, and amounts that are not in USD.
  public FederalTaxYear {
    source = Require.text(source, "source of the federal tax figures of " + year);
    Stream<Money> others =
        Stream.of(
            minimumTax.upperRateFrom(),
            payroll.socialSecurityWageBase(),
            supplemental.highRateAbove());
    Stream.concat(
            others,
            Stream.of(single, marriedJointly, headOfHousehold).flatMap(FederalTaxYear::amounts))
        .forEach(amount ->
            Require.that(
                amount.currency().equals(CurrencyCode.USD),
                "federal tax figures are in USD, but %s is not",
                amount));
  }

  /// The figures of a filing status.
  public StatusFigures of(FilingStatus status) {
    return switch (status) {
      case SINGLE -> single;
      case MARRIED_JOINTLY -> marriedJointly;
      case HEAD_OF_HOUSEHOLD -> headOfHousehold;
    };
  }

  private static Stream<Money> amounts(StatusFigures figures) {
    return Stream.concat(
        figures.brackets().stream().map(TaxBracket::from),
        Stream.of(
            figures.standardDeduction(),
            figures.minimumTaxExemption(),
            figures.minimumTaxPhaseOutStart(),
            figures.additionalMedicareThreshold()));
  }
}
