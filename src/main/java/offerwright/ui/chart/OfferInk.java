package offerwright.ui.chart;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Draws in the colour and dash of an offer.
///
/// @param ink where
/// @param style style class that sets the colour, as [OfferTag#style] gives it
record OfferInk(Ink ink, String style) {
  private static final double MEDIAN = 5;
  private static final double MEAN = 5;
  private static final double CAP = 5;

  static OfferInk of(Ink ink, OfferTag tag) {
    return new OfferInk(ink, tag.style());
  }

  private <T extends Node> T coloured(T node) {
    node.getStyleClass().add(style);
    return node;
  }

  void path(double... points) {
    coloured(ink.path("ow-offer-line", points));
  }

  void area(double... points) {
    coloured(ink.area("ow-offer-area", points));
  }

  /// An interval from left to right with its ends.
  void across(double low, double high, double y) {
    coloured(ink.line("ow-offer-range", low, y, high, y));
    coloured(ink.line("ow-offer-range", low, y - CAP, low, y + CAP));
    coloured(ink.line("ow-offer-range", high, y - CAP, high, y + CAP));
  }

  /// An interval from the foot up with its ends.
  void upright(double x, double low, double high, double cap) {
    coloured(ink.line("ow-offer-range", x, low, x, high));
    coloured(ink.line("ow-offer-range", x - cap, low, x + cap, low));
    coloured(ink.line("ow-offer-range", x - cap, high, x + cap, high));
  }

  /// A hollow circle.
  void median(double x, double y) {
    coloured(ink.dot("ow-offer-median", x, y, MEDIAN));
  }

  /// A diamond.
  void mean(double x, double y) {
    coloured(ink.area("ow-offer-mean", x - MEAN, y, x, y - MEAN, x + MEAN, y, x, y + MEAN));
  }

  /// What a hollow circle, a diamond and a bar mean, in the colour of text.
  static List<ChartKey> keys() {
    return List.of(medianKey(), key(12, "mean", any -> any.mean(6, 6)), rangeKey());
  }

  static ChartKey medianKey() {
    return key(12, "median", any -> any.median(6, 6));
  }

  static ChartKey rangeKey() {
    return key(26, "P5–P95", any -> any.across(1, 25, 6));
  }

  private static ChartKey key(double width, String words, Consumer<OfferInk> drawing) {
    Pane pane = new Pane();
    pane.setMinSize(width, 12);
    pane.setMaxSize(width, 12);
    drawing.accept(new OfferInk(new Ink(pane), "ow-offer-any"));
    return new ChartKey(pane, words);
  }
}
