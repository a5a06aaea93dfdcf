package offerwright.calc.sample;

import java.util.List;
import java.util.stream.IntStream;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.tax.FederalTaxTable;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.MinimumTaxRates;
import offerwright.domain.tax.PayrollRates;
import offerwright.domain.tax.StatusFigures;
import offerwright.domain.tax.SupplementalRates;
import offerwright.domain.tax.TaxBracket;

/// The United States federal tax figures of 2025 and 2026 that a new workspace is given.
///
/// Where each figure was compared with a second printing:
///
/// - Brackets: 2025 with tables of Capital Group and Kirkwood; 2026 with Thomson Reuters' UltraTax
///   worksheet tables, which print the accumulated tax of every bracket too. Those amounts pin the
///   heads' of household own steps (2025: 250,500; 2026: 201,750 and 256,200), which some pages
///   copy wrongly from single filers.
/// - Standard deduction: IR-2025-103 (2025, as raised by P.L. 119-21) and Rev. Proc. 2025-32.
/// - Minimum tax, 2025: VIP Wealth Advisors and PolicyEngine's parameters from Rev. Proc. 2024-40.
///   2026: exemption and phase-out start in IR-2025-103; the 28 % point of 244,500 in three public
///   programs, two of which cite Rev. Proc. 2025-32; half of the excess instead of a quarter by
///   P.L. 119-21, section 70107. Heads of household have the figures of unmarried people (IRC
///   section 55(d)).
/// - Wage base: Social Security Administration by way of EY and PayrollOrg; the rates of Social
///   Security and Medicare are in IRC section 3101 and have no date.
/// - Additional Medicare thresholds: IRC section 3101(b)(2), not indexed.
/// - Supplemental withholding: Treas. Reg. section 31.3402(g)-1 with the rates of P.L. 115-97, made
///   permanent by P.L. 119-21; IRS Publication 15.
final class FederalTaxes {
  private static final List<Integer> RATES = List.of(10, 12, 22, 24, 32, 35, 37);
  private static final SupplementalRates SUPPLEMENTAL =
      new SupplementalRates(Percent.of(22), usd(1_000_000), Percent.of(37));

  private FederalTaxes() {}

  static FederalTaxTable table() {
    return new FederalTaxTable(List.of(of2025(), of2026()));
  }

  private static FederalTaxYear of2025() {
    return new FederalTaxYear(
        2025,
        new StatusFigures(
            brackets(0, 11_925, 48_475, 103_350, 197_300, 250_525, 626_350),
            usd(15_750),
            usd(88_100),
            usd(626_350),
            usd(200_000)),
        new StatusFigures(
            brackets(0, 23_850, 96_950, 206_700, 394_600, 501_050, 751_600),
            usd(31_500),
            usd(137_000),
            usd(1_252_700),
            usd(250_000)),
        new StatusFigures(
            brackets(0, 17_000, 64_850, 103_350, 197_300, 250_500, 626_350),
            usd(23_625),
            usd(88_100),
            usd(626_350),
            usd(200_000)),
        minimumTax(239_100, 25),
        payroll(176_100),
        SUPPLEMENTAL,
        "IRS Rev. Proc. 2024-40; P.L. 119-21; SSA wage base of 2025");
  }

  private static FederalTaxYear of2026() {
    return new FederalTaxYear(
        2026,
        new StatusFigures(
            brackets(0, 12_400, 50_400, 105_700, 201_775, 256_225, 640_600),
            usd(16_100),
            usd(90_100),
            usd(500_000),
            usd(200_000)),
        new StatusFigures(
            brackets(0, 24_800, 100_800, 211_400, 403_550, 512_450, 768_700),
            usd(32_200),
            usd(140_200),
            usd(1_000_000),
            usd(250_000)),
        new StatusFigures(
            brackets(0, 17_700, 67_450, 105_700, 201_750, 256_200, 640_600),
            usd(24_150),
            usd(90_100),
            usd(500_000),
            usd(200_000)),
        minimumTax(244_500, 50),
        payroll(184_500),
        SUPPLEMENTAL,
        "IRS Rev. Proc. 2025-32; P.L. 119-21; SSA wage base of 2026");
  }

  private static MinimumTaxRates minimumTax(long upperRateFrom, long phaseOutRate) {
    return new MinimumTaxRates(
        Percent.of(26), Percent.of(28), usd(upperRateFrom), Percent.of(phaseOutRate));
  }

  private static PayrollRates payroll(long wageBase) {
    return new PayrollRates(
        usd(wageBase), Percent.of("6.2"), Percent.of("1.45"), Percent.of("0.9"));
  }

  private static List<TaxBracket> brackets(long... from) {
    return IntStream.range(0, from.length)
        .mapToObj(i -> new TaxBracket(usd(from[i]), Percent.of(RATES.get(i))))
        .toList();
  }

  private static Money usd(long units) {
    return Money.of(units, CurrencyCode.USD);
  }
}
