package offerwright.ui.offers;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import offerwright.calc.explain.FigureKey;
import offerwright.calc.explain.FigureKey.Side;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.PackagePart;
import offerwright.files.text.Words;
import offerwright.ui.kit.Explained;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// The three totals, each with what it counts, and under them the tokens, which are in none of
/// them. What the company pays stands beside.
final class TotalsPane implements Panel {
  private final Formats formats;
  private final VBox box = new VBox();
  private final Label guaranteed;
  private final Label year;
  private final Label yearCounts = Nodes.label("", "ow-caption");
  private final Label four;
  private final Label average;
  private final Label tokens = Nodes.label("", "ow-text");
  private final Label cost;
  private final HBox tokenRow;
  private Optional<Shown> now = Optional.empty();

  TotalsPane(Formats formats, Explained explained) {
    this.formats = formats;
    guaranteed = figure(explained, "ow-title-2", new FigureKey.GuaranteedCash());
    year = figure(explained, "ow-title-2", new FigureKey.YearSum(Side.CANDIDATE, 1));
    four = figure(explained, "ow-title-2", new FigureKey.FourYears(Side.CANDIDATE));
    average = figure(explained, "ow-caption", new FigureKey.Average(Side.CANDIDATE));
    cost = figure(explained, "ow-text", new FigureKey.FourYears(Side.COMPANY));
    guaranteed.setId("total-guaranteed");
    year.setId("total-year-1");
    four.setId("total-four-years");
    tokenRow =
        Nodes.row(
            8,
            Nodes.swatch(PackagePart.TOKENS),
            Nodes.label("Tokens, not added", "ow-text"),
            Nodes.spring(),
            tokens);
    HBox costRow =
        Nodes.row(
            8,
            Nodes.icon(Feather.BRIEFCASE),
            Nodes.label("Company cost, 4 years", "ow-text"),
            Nodes.spring(),
            cost);
    box.getChildren()
        .addAll(
            total(
                "Guaranteed recurring cash",
                Nodes.label("base only, per year", "ow-caption"),
                guaranteed),
            total("Year 1", yearCounts, year),
            total("Four-year total", average, four),
            line(tokenRow),
            line(costRow));
    box.getStyleClass().add("ow-totals");
  }

  private Label figure(Explained explained, String style, FigureKey key) {
    Label label = explained.figure(Nodes.label("", style), () -> now.orElseThrow().trail(key));
    label.setMinWidth(Label.USE_PREF_SIZE);
    return label;
  }

  private static HBox total(String name, Label counts, Label figure) {
    Label title = Nodes.label(name, "ow-strong");
    title.setLabelFor(figure);
    VBox words = new VBox(title, counts);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = Nodes.row(8, words, figure);
    row.getStyleClass().add("ow-total");
    return row;
  }

  private static HBox line(HBox row) {
    row.getStyleClass().add("ow-total-line");
    return row;
  }

  @Override
  public VBox node() {
    return box;
  }

  @Override
  public void show(Shown shown) {
    now = Optional.of(shown);
    OfferFigures figures = shown.figures();
    guaranteed.setText(formats.money(figures.guaranteedRecurringCash()));
    year.setText(formats.money(figures.year1()));
    four.setText(formats.money(figures.fourYearTotal()));
    yearCounts.setText(
        "cash, equity "
            + Words.of(figures.counting()).toLowerCase(formats.locale())
            + ", benefits");
    average.setText("average " + formats.money(figures.fourYearAverage()) + " a year");
    tokens.setText(
        figures
            .tokens()
            .map(block ->
                formats.amount(block.face())
                    + " face · "
                    + formats.amount(block.expectedUse())
                    + " used")
            .orElse("no budget"));
    cost.setText(formats.money(figures.company().total()));
  }
}
