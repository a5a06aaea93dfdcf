package offerwright.ui.chart;

import javafx.scene.control.Label;
import offerwright.ui.kit.Nodes;

/// The letter an offer goes by in a comparison, with a colour and a dash of its own; the letter
/// stands beside whatever has the colour.
public enum OfferTag {
  /// The first offer: solid.
  A,
  /// The second: dashed.
  B,
  /// The third: dotted.
  C,
  /// The fourth: a dash and a dot.
  D;

  /// The tag of the offer at a place, from 0.
  public static OfferTag at(int place) {
    return values()[place];
  }

  /// Style class that sets the colour `-ow-offer`.
  public String style() {
    return switch (this) {
      case A -> "ow-offer-a";
      case B -> "ow-offer-b";
      case C -> "ow-offer-c";
      case D -> "ow-offer-d";
    };
  }

  /// The letter on its colour, 20 pixels wide and high.
  public Label label() {
    Label label = Nodes.label(name(), "ow-offer-tag", style());
    label.setAccessibleText("Offer " + name());
    return label;
  }

  /// Draws the same around a place.
  void draw(Ink ink, double x, double y) {
    double half = 9;
    ink.bar("ow-offer-tag", x - half, y - half, x + half, y + half).getStyleClass().add(style());
    ink.centred(name(), "ow-offer-letter", x, y + 4.5, x - half, x + half);
  }
}
