package offerwright.ui.compare;

import java.util.List;
import javafx.scene.control.Label;
import offerwright.calc.compare.ComparedOffer;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// The small line that says what is behind simulated figures.
final class RunLine extends Label {
  private final Formats formats;

  RunLine(Formats formats) {
    this.formats = formats;
    getStyleClass().add("ow-caption");
    setGraphic(Nodes.icon(Feather.REFRESH_CW));
    setWrapText(true);
    setMaxWidth(Double.MAX_VALUE);
    setMinHeight(USE_PREF_SIZE);
  }

  void show(Shown shown) {
    setText(
        shown
            .answer()
            .map(answer -> words(formats, answer.run(), shown.coarse(), shown.weighed()))
            .orElse(""));
    Nodes.setShown(this, !getText().isEmpty());
  }

  /// "10,000 paths · seed 20261121 · same market paths for A, B and C".
  static String words(
      Formats formats, ComparisonRun run, boolean coarse, List<ComparedOffer> offers) {
    String paths = formats.count(run.paths()) + " paths" + (coarse ? ", more are on the way" : "");
    List<String> tags = offers.stream().map(ComparedOffer::tag).toList();
    return paths
        + " · seed "
        + run.seed()
        + (tags.size() < 2
            ? ""
            : " · same market paths for "
                + String.join(", ", tags.subList(0, tags.size() - 1))
                + " and "
                + tags.getLast());
  }
}
