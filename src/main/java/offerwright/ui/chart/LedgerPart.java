package offerwright.ui.chart;

import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Region;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.forecast.LedgerYear;

/// Where a year's token budget comes from and goes to, each with its look.
public enum LedgerPart {
  /// Balance brought in.
  CARRIED_IN("Carried in", "ow-ledger-carried", LedgerYear::carriedIn),
  /// New grants.
  GRANTED("Granted", "ow-ledger-granted", LedgerYear::granted),
  /// Used.
  USED("Used", "ow-part-tokens", LedgerYear::used),
  /// Taken for last year's overage.
  REPAID("Taken for last year’s overage", "ow-ledger-repaid", LedgerYear::repaid),
  /// Carried to the next year.
  CARRIED_OUT("Carried to next year", "ow-ledger-carried", LedgerYear::carriedOut),
  /// Forfeited as penalty.
  PENALTY("Forfeited, penalty", "ow-ledger-penalty", LedgerYear::penalty),
  /// Forfeited over the cap.
  OVER_CAP("Forfeited, over the cap", "ow-ledger-over-cap", LedgerYear::overCap),
  /// Expired.
  EXPIRED("Expired", "ow-ledger-expired", LedgerYear::expired),
  /// Lost when people left.
  LAPSED("Lapsed on leaving", "ow-ledger-lapsed", LedgerYear::lapsed);

  /// What is available, from the bottom up.
  public static final List<LedgerPart> AVAILABLE = List.of(CARRIED_IN, GRANTED);

  /// What it went to, from the bottom up.
  public static final List<LedgerPart> WENT_TO =
      List.of(USED, REPAID, CARRIED_OUT, PENALTY, OVER_CAP, EXPIRED, LAPSED);

  private final String title;
  private final String style;
  private final Function<LedgerYear, Estimate> figure;

  LedgerPart(String title, String style, Function<LedgerYear, Estimate> figure) {
    this.title = title;
    this.style = style;
    this.figure = figure;
  }

  /// Its name; example: "Carried in".
  public String title() {
    return title;
  }

  /// Its figure in a year.
  public Estimate of(LedgerYear year) {
    return figure.apply(year);
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
