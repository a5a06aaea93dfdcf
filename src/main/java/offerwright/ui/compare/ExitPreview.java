package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import offerwright.calc.exit.BreakPoint;
import offerwright.calc.exit.Dilution;
import offerwright.calc.exit.Distribution;
import offerwright.calc.exit.ExitModel;
import offerwright.calc.exit.Payout;
import offerwright.calc.exit.Waterfall;
import offerwright.domain.comparison.EquityOutlook.Ownership;
import offerwright.domain.comparison.EquityOutlook.Unlisted;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.text.Formats;

/// What an exit of a typed size would bring a common share, where the sharing changes, and how
/// large and late exits are believed to be.
final class ExitPreview {
  private static final double LOW = -1.2815515655446004;
  private static final BigDecimal FIRST = BigDecimal.valueOf(100_000_000);

  private final Formats formats;
  private final CurrencyCode currency;
  private final StockFacts stock;
  private final NumberField exit;
  private final Label share = Nodes.label("–", "ow-title-4");
  private final Label kept = Nodes.paragraph("", "ow-caption");
  private final GridPane payouts = grid();
  private final GridPane points = grid();
  private final Label sizes = Nodes.paragraph("", "ow-text");
  private final VBox tables;
  private final VBox box;
  private Optional<Ownership> shared = Optional.empty();

  /// `stock` is what the offer discloses of the shares, for when nothing more is known.
  ExitPreview(Entries entries, CurrencyCode currency, StockFacts stock) {
    formats = entries.formats();
    this.currency = currency;
    this.stock = stock;
    exit = entries.money("exit", "Exit to look at", currency, "needed");
    entries.quietly(() -> exit.show(FIRST));
    share.setId("exit-share");
    kept.setId("exit-kept");
    points.setId("exit-points");
    tables =
        new VBox(
            10,
            new VBox(4, Nodes.label("Who gets what", "ow-strong"), payouts),
            new VBox(4, Nodes.label("Where the sharing changes", "ow-strong"), points));
    box =
        new VBox(
            12,
            Nodes.label("What an exit would bring", "ow-strong"),
            new FieldBox("Sold for", exit),
            new VBox(2, Nodes.label("a common share", "ow-caption"), share, kept),
            tables,
            new VBox(4, Nodes.label("Exits as believed", "ow-strong"), sizes));
  }

  Region node() {
    return box;
  }

  private static GridPane grid() {
    GridPane grid = new GridPane(10, 3);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    words.setMinWidth(0);
    ColumnConstraints figures = new ColumnConstraints();
    figures.setHalignment(HPos.RIGHT);
    figures.setMinWidth(Region.USE_PREF_SIZE);
    grid.getColumnConstraints().addAll(words, figures, figures);
    return grid;
  }

  /// Shows how an exit is shared out, and what is believed of exits as far as that can be read. The
  /// last that could be read stays while something is wrong.
  void show(Optional<? extends Ownership> ownership, Optional<Unlisted> outlook) {
    if (ownership.isPresent()) {
      shared = Optional.of(ownership.get());
    }
    payouts.getChildren().clear();
    points.getChildren().clear();
    Nodes.setShown(tables, false);
    sizes.setText(
        outlook
            .map(this::sizes)
            .orElse("Shown once the company's value, or a median exit, is known."));
    Optional<CapTable> table = shared.flatMap(this::table);
    Optional<Money> sold =
        exit.isWrong()
            ? Optional.empty()
            : exit.current().map(amount -> new Money(amount, currency));
    if (table.isEmpty() || sold.isEmpty()) {
      share.setText("–");
      kept.setText(
          sold.isEmpty()
              ? "Type what the company is sold for."
              : "The fully diluted shares are not disclosed, so an exit cannot be shared out.");
      return;
    }
    paint(Waterfall.of(table.get()), sold.get(), shared.get());
  }

  /// The cap table at the exit: agreements converted, rounds raised.
  private Optional<CapTable> table(Ownership ownership) {
    return switch (ownership) {
      case Ownership.AsDisclosed _ ->
          stock
              .fullyDilutedShares()
              .map(all ->
                  CapTable.disclosed(
                      all, stock.preferencesAhead().orElseGet(() -> Money.zero(currency))));
      case Ownership.Known known -> Optional.of(CapTableDraft.atExit(known));
    };
  }

  private void paint(Waterfall waterfall, Money sold, Ownership ownership) {
    double each = waterfall.perCommonShare(sold.toDouble());
    double left = 1;
    if (ownership instanceof Ownership.AsDisclosed(var rounds)) {
      left = Dilution.retained(rounds);
    }
    share.setText(formats.sign(currency.code()) + formats.decimal(each * left, 4));
    kept.setText(
        ownership instanceof Ownership.AsDisclosed
            ? "after preferences; rounds leave " + formats.percent(left) + " of a share, counted in"
            : "after conversion of SAFEs and the rounds entered");
    if (ownership instanceof Ownership.AsDisclosed) {
      return;
    }
    Nodes.setShown(tables, true);
    Distribution distribution = waterfall.distribute(sold);
    int row = 0;
    for (Payout payout : distribution.payouts()) {
      payouts.addRow(
          row++,
          cell(payout.holder(), "ow-text"),
          cell(formats.money(payout.amount()), "ow-text"),
          cell(word(payout.kind()), "ow-caption"));
    }
    points.addRow(
        0,
        cell("From an exit of", "ow-caption"),
        cell("", "ow-caption"),
        cell("a share gets", "ow-caption"));
    row = 1;
    for (BreakPoint point : waterfall.breakPoints()) {
      points.addRow(
          row++,
          cell(word(point), "ow-text"),
          cell(millions(point.exitValue()), "ow-text"),
          cell(formats.decimal(point.perCommonShare(), 2), "ow-text"));
    }
  }

  private String millions(double amount) {
    return formats.sign(currency.code()) + formats.decimal(amount / 1e6, 2) + " M";
  }

  private static Node cell(String text, String style) {
    Label label = Nodes.paragraph(text, style);
    label.setMinWidth(0);
    return label;
  }

  private static String word(Payout.Kind kind) {
    return switch (kind) {
      case COMMON -> "common";
      case PREFERENCE -> "preference";
      case PARTICIPATION -> "participates";
      case CONVERTED -> "converted";
      case EXERCISED -> "exercised";
      case NOT_EXERCISED -> "lapse";
    };
  }

  private static String word(BreakPoint point) {
    String who = point.holder().isBlank() ? "" : point.holder() + " ";
    return switch (point.event()) {
      case PREFERENCE -> point.holder().isBlank() ? "Preferences are paid" : who + "is paid";
      case COMMON -> "Common is paid";
      case EXERCISE -> who + "are exercised";
      case CAP -> who + "reaches its cap";
      case CONVERSION -> who + "converts";
    };
  }

  /// Nine in ten, half and one in ten of the exits, at the time by which half are through.
  private String sizes(Unlisted outlook) {
    ExitModel model = ExitModel.of(outlook.exit().withChanceOfNothing(Percent.NONE));
    ExitModel whole = ExitModel.of(outlook.exit());
    double years = outlook.exit().timing().medianYears();
    double share = 1 - outlook.exit().chanceOfNothing().fraction();
    boolean grown = outlook.exit().size() instanceof ExitSize.Grown;
    double scale = grown ? 1 / share : 1;
    List<Double> found =
        List.of(LOW, 0.0, -LOW).stream().map(z -> model.value(z, years) * scale).toList();
    return formats.percent(1 - share)
        + " end in nothing. Of the others, after "
        + formats.number(BigDecimal.valueOf(years))
        + " years, nine in ten bring more than "
        + millions(found.get(0))
        + ", half more than "
        + millions(found.get(1))
        + ", one in ten more than "
        + millions(found.get(2))
        + ". The mean, with those that bring nothing, is "
        + millions(whole.mean(years))
        + ".";
  }
}
