package offerwright.ui.chart;

import java.util.List;
import javafx.scene.layout.FlowPane;
import offerwright.calc.value.PackagePart;
import offerwright.files.text.Words;
import offerwright.ui.kit.Nodes;

/// The parts of a package with their colours.
public final class Legend extends FlowPane {
  /// The parts given, in that order.
  public Legend(List<PackagePart> parts) {
    super(12, 4);
    parts.forEach(part ->
        getChildren()
            .add(Nodes.row(6, Nodes.swatch(part), Nodes.label(Words.of(part), "ow-caption"))));
  }
}
