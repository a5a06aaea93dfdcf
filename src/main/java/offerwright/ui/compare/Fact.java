package offerwright.ui.compare;

import offerwright.calc.estimate.Estimate;
import offerwright.ui.chart.OfferTag;

/// What a cell of a [FactGrid] shows.
sealed interface Fact {
  /// Words or a figure.
  ///
  /// @param text what is read
  /// @param more what the tooltip says besides, such as the interval; may be empty
  /// @param style style class; may be empty
  record Words(String text, String more, String style) implements Fact {}

  /// The letter of an offer.
  ///
  /// @param tag the letter
  /// @param name the offer's name, for the tooltip
  record Tag(OfferTag tag, String name) implements Fact {}

  /// A chance on its track.
  ///
  /// @param name what may happen; example: "A > B"
  /// @param chance with its interval
  record Chance(String name, Estimate chance) implements Fact {}

  /// The scale over tracks.
  record Scale() implements Fact {}

  /// Words alone.
  static Words of(String text) {
    return new Words(text, "", "");
  }

  /// A figure and its interval.
  static Words of(String text, String more) {
    return new Words(text, more, "");
  }

  /// Words that step back.
  static Words quiet(String text, String more) {
    return new Words(text, more, "ow-figure-part");
  }

  /// Words that stand out.
  static Words strong(String text, String more) {
    return new Words(text, more, "ow-figure-total");
  }
}
