package offerwright.domain.market;

import java.util.Optional;
import offerwright.domain.Require;

/// Which quotes of a price history make one series. Every given part narrows the choice; a series
/// of several models is what a buyer who follows the current model pays.
///
/// @param history name of the price history
/// @param tier class of model; empty = all
/// @param provider example: "anthropic"; empty = all
/// @param model example: "claude-opus-5"; empty = all
public record SeriesChoice(
    String history, Optional<ModelTier> tier, Optional<String> provider, Optional<String> model) {
  /// Refuses a choice that names no history.
  public SeriesChoice {
    history = Require.text(history, "name of the price history");
  }
}
