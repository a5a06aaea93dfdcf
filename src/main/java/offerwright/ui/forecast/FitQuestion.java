package offerwright.ui.forecast;

import java.time.LocalDate;
import offerwright.calc.price.PriceFit;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.market.TokenMix;
import offerwright.domain.problem.Checked;

/// What is fitted; the same question is answered only once.
///
/// @param history the quotes
/// @param choice which of them
/// @param mix what tokens are spent on
/// @param today quotes after this day are left out
/// @param months how far the fan goes beyond today
record FitQuestion(
    PriceHistory history, SeriesChoice choice, TokenMix mix, LocalDate today, int months) {
  Checked<PriceFit> answer() {
    return PriceFit.of(history, choice, mix, today, months);
  }
}
