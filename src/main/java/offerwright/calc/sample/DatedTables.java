package offerwright.calc.sample;

import java.time.LocalDate;
import java.util.List;
import offerwright.domain.benefit.RetirementLimitTable;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.market.TokenMix;
import offerwright.domain.market.TokenPrices;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.tax.FederalTaxTable;

/// The dated tables a new workspace is given. They age: each entry names its source and its date,
/// and a person replaces them in the settings.
public final class DatedTables {
  private DatedTables() {}

  /// List prices of one model a tier as of 21 November 2026, with the one that the frontier price
  /// replaced.
  public static TokenPrices tokenPrices() {
    return new TokenPrices(
        List.of(
            card(
                ModelTier.FRONTIER,
                "Claude Opus 5",
                "5",
                "0.5",
                "25",
                LocalDate.of(2026, 7, 24),
                PriceStatus.SUPERSEDED,
                "Anthropic, model pages"),
            card(
                ModelTier.FRONTIER,
                "Claude Opus 5.5",
                "4",
                "0.2",
                "20",
                LocalDate.of(2026, 9, 22),
                PriceStatus.LIST,
                "Anthropic, model pages"),
            card(
                ModelTier.MID,
                "Claude Sonnet 5.5",
                "2",
                "0.1",
                "10",
                LocalDate.of(2026, 10, 7),
                PriceStatus.LIST,
                "Anthropic, model pages; release notes"),
            card(
                ModelTier.SMALL,
                "GPT-6 Luna",
                "0.1",
                "0.01",
                "0.5",
                LocalDate.of(2026, 9, 22),
                PriceStatus.LIST,
                "OpenAI, release notes"),
            card(
                ModelTier.OPEN,
                "DeepSeek V4 Pro",
                "0.435",
                "0.003625",
                "0.87",
                LocalDate.of(2026, 5, 24),
                PriceStatus.LIST,
                "models.dev; genai-prices")),
        TokenMix.AGENTIC);
  }

  private static PriceCard card(
      ModelTier tier,
      String model,
      String input,
      String cached,
      String output,
      LocalDate effective,
      PriceStatus status,
      String source) {
    return new PriceCard(
        tier, model, dollars(input), dollars(cached), dollars(output), effective, status, source);
  }

  private static UnitPrice dollars(String amount) {
    return UnitPrice.of(amount, CurrencyCode.USD);
  }

  /// The United States limits of 401(k) plans: deferral (402(g)), counted pay (401(a)(17)),
  /// additions (415(c)).
  public static RetirementLimitTable retirementLimits() {
    return new RetirementLimitTable(
        List.of(
            limits(2025, 23_500, 350_000, 70_000, "IRS Notice 2024-80"),
            limits(2026, 24_500, 360_000, 72_000, "IRS Notice 2025-67")));
  }

  /// The United States federal tax figures of 2025 and 2026.
  public static FederalTaxTable federalTaxes() {
    return FederalTaxes.table();
  }

  private static RetirementLimits limits(
      int year, long deferral, long pay, long additions, String source) {
    return new RetirementLimits(
        year,
        Money.of(deferral, CurrencyCode.USD),
        Money.of(pay, CurrencyCode.USD),
        Money.of(additions, CurrencyCode.USD),
        source);
  }
}
