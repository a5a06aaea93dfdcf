package offerwright.ui.forecast;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.plan.TierPath;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Nodes;
import org.kordamp.ikonli.feather.Feather;

/// Which process a price follows. Following a history is offered before there is one, and then says
/// where one comes from.
final class PathRows {
  private PathRows() {}

  static void fill(FormRows rows, Place<TierPath> path, Place<PriceProcess> process) {
    FormDesk desk = rows.desk();
    Label words =
        Nodes.paragraph(
            "There is no price history to follow yet, so that the path stays as it was. Import one, or add the sample, then choose it here.",
            "ow-error");
    VBox missing =
        new VBox(
            2, words, Nodes.linkButton("Add a price history…", Feather.UPLOAD, desk::openHistory));
    missing.setId("no-history");
    Nodes.setShown(missing, false);
    Choice<ProcessKind> box =
        new Choice<>("Path", Arrays.asList(ProcessKind.values()), ProcessKind::word);
    rows.choice(
        "Path",
        box,
        chosen(path, process),
        kind -> {
          boolean possible =
              desk.pen()
                  .planned()
                  .filter(planned -> kind.isPossible(planned.workspace()))
                  .isPresent();
          Nodes.setShown(missing, !possible);
          return possible;
        });
    rows.node(missing, _ -> Nodes.setShown(missing, false));
    rows.group(
        planned -> process.read().apply(planned).map(ProcessKind::of),
        (kind, inner) -> kind.ifPresent(known -> ProcessRows.fill(known, inner, process)));
  }

  /// Choosing a kind puts its preset in place, unless that kind is there already.
  private static Place<ProcessKind> chosen(Place<TierPath> path, Place<PriceProcess> process) {
    return new Place<>(
        process.key() + "/kind",
        planned -> process.read().apply(planned).map(ProcessKind::of),
        (planned, kind) ->
            path.change(
                planned,
                old ->
                    ProcessKind.of(old.process()) == kind
                        ? old
                        : old.withProcess(kind.preset(planned.workspace(), old.tier()))));
  }

  /// What a history is chosen from, and a word where the one that is followed is missing.
  static void missing(FormRows rows, List<String> names, String followed) {
    if (names.contains(followed)) {
      return;
    }
    rows.node(
        new VBox(
            2,
            Nodes.paragraph(
                "This workspace has no price history “"
                    + followed
                    + "”. "
                    + (names.isEmpty() ? "Import it" : "Choose another, import it")
                    + ", or choose another path.",
                "ow-error"),
            Nodes.linkButton("Add a price history…", Feather.UPLOAD, rows.desk()::openHistory)),
        _ -> {});
  }
}
