package offerwright.ui.offers;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import offerwright.files.excel.OfferSheet;
import offerwright.files.excel.OfferSheetRequest;
import offerwright.files.excel.Paper;
import offerwright.files.excel.SheetCopy;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.Segmented;
import offerwright.ui.shell.FileJob;
import offerwright.ui.shell.FilePicker;
import offerwright.ui.shell.Workbench;

/// Writes the offer sheet: asks for whom and on which paper, then where, and writes beside the
/// window.
final class ExportJob {
  private static final String COPY = "offers.export.copy";
  private static final String PAPER = "offers.export.paper";

  private final Workbench bench;
  private final Overlay overlay;
  private final FileJob job;
  private SheetCopy copy = SheetCopy.CANDIDATE;
  private Paper paper = Paper.A4;

  ExportJob(Workbench bench, Overlay overlay) {
    this.bench = bench;
    this.overlay = overlay;
    job = new FileJob(bench, "export");
  }

  void open(Shown shown) {
    copy = remembered(COPY, SheetCopy.values());
    paper = remembered(PAPER, Paper.values());
    Segmented<SheetCopy> copies =
        new Segmented<>("Copy", List.of(SheetCopy.values()), SheetCopy::title);
    copies.show(copy);
    copies.setOnChoice(chosen -> copy = chosen);
    Segmented<Paper> papers =
        new Segmented<>(
            "Paper", List.of(Paper.values()), each -> each == Paper.A4 ? "A4" : "Letter");
    papers.show(paper);
    papers.setOnChoice(chosen -> paper = chosen);
    Button write = new Button("Choose file…");
    write.setId("export-choose");
    write.setOnAction(_ -> {
      overlay.hide();
      choose(shown);
    });
    VBox content =
        new VBox(
            12,
            new FieldBox("Copy", copies),
            new FieldBox("Paper", papers),
            Nodes.paragraph(
                "The internal copy also shows the band position, the guardrail lights and the cost to the company.",
                "ow-caption"));
    overlay.show("Export " + shown.offer().id() + " to Excel", 420, content, List.of(write));
    write.requestFocus();
  }

  private <E extends Enum<E>> E remembered(String key, E[] values) {
    return values[Math.clamp((long) bench.preferences().number(key, 0), 0, values.length - 1)];
  }

  private void choose(Shown shown) {
    bench.preferences().setNumber(COPY, List.of(SheetCopy.values()).indexOf(copy));
    bench.preferences().setNumber(PAPER, List.of(Paper.values()).indexOf(paper));
    String name = shown.offer().id() + " " + copy.name().toLowerCase(Locale.ROOT) + ".xlsx";
    job.choose(
        "Export " + shown.offer().id(),
        FilePicker.Kind.EXCEL,
        name,
        target -> {
          OfferSheetRequest request =
              new OfferSheetRequest(
                  shown.workspace(),
                  shown.offer(),
                  shown.figures(),
                  shown.lights(),
                  copy,
                  paper,
                  shown.today());
          job.write(target, file -> OfferSheet.write(request, file.path(), file.replace()));
        });
  }
}
