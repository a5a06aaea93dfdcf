package offerwright.domain.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// The exchange rates a workspace knows, each with its date and source.
///
/// @param rates in the order they were entered; for a pair that occurs twice the latest date counts
public record FxTable(List<FxRate> rates) {
  /// A table without rates: enough for a company of one currency.
  public static final FxTable EMPTY = new FxTable(List.of());

  /// Copies the list.
  public FxTable {
    rates = List.copyOf(rates);
  }

  /// The latest rate between two different currencies, turned round if only the opposite is known;
  /// empty if none is.
  public Optional<FxRate> find(CurrencyCode from, CurrencyCode to) {
    return latest(from, to).or(() -> latest(to, from).map(FxTable::turned));
  }

  private Optional<FxRate> latest(CurrencyCode from, CurrencyCode to) {
    return rates.stream()
        .filter(rate -> rate.from().equals(from) && rate.to().equals(to))
        .max((a, b) -> a.date().compareTo(b.date()));
  }

  private static FxRate turned(FxRate rate) {
    return new FxRate(
        rate.to(),
        rate.from(),
        BigDecimal.ONE.divide(rate.rate(), MathContext.DECIMAL64),
        rate.date(),
        rate.source());
  }
}
