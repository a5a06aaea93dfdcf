package offerwright.ui.chart;

import java.util.List;
import javafx.scene.layout.Region;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.forecast.LedgerYear;

/// Where a year's token budget comes from and goes to, each with its look.
public enum LedgerPart {
  /// Balance brought in.
  CARRIED_IN("Carried in", "ow-ledger-carried"),
  /// New grants.
  GRANTED("Granted", "ow-ledger-granted"),
  /// Used.
  USED("Used", "ow-part-tokens"),
  /// Taken for last year's overage.
  REPAID("Taken for last year’s overage", "ow-ledger-repaid"),
  /// Carried to the next year.
  CARRIED_OUT("Carried to next year", "ow-ledger-carried"),
  /// Forfeited as penalty.
  PENALTY("Forfeited, penalty", "ow-ledger-penalty"),
  /// Forfeited over the cap.
  OVER_CAP("Forfeited, over the cap", "ow-ledger-over-cap"),
  /// Expired.
  EXPIRED("Expired", "ow-ledger-expired"),
  /// Lost when people left.
  LAPSED("Lapsed on leaving", "ow-ledger-lapsed");

  /// What is available, from the bottom up.
  public static final List<LedgerPart> AVAILABLE = List.of(CARRIED_IN, GRANTED);

  /// What it went to, from the bottom up.
  public static final List<LedgerPart> WENT_TO =
      List.of(USED, REPAID, CARRIED_OUT, PENALTY, OVER_CAP, EXPIRED, LAPSED);

  private final String title;
  private final String style;

  LedgerPart(String title, String style) {
    this.title = title;
    this.style = style;
  }

  /// Its name; example: "Carried in".
  public String title() {
    return title;
  }

  /// Its figure in a year.
  public Estimate of(LedgerYear year) {
    return switch (this) {
      case CARRIED_IN -> year.carriedIn();
      case GRANTED -> year.granted();
      case USED -> year.used();
      case REPAID -> year.repaid();
      case CARRIED_OUT -> year.carriedOut();
      case PENALTY -> year.penalty();
      case OVER_CAP -> year.overCap();
      case EXPIRED -> year.expired();
      case LAPSED -> year.lapsed();
    };
  }

  /// Style class that fills a region in its look.
  String style() {
    return style;
  }

  /// A small square in its look, to stand beside its name.
  public Region swatch() {
    Region square = new Region();
    square.getStyleClass().addAll("ow-swatch", style);
    return square;
  }
}
