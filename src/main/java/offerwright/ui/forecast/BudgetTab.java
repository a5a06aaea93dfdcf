package offerwright.ui.forecast;

import java.util.List;
import javafx.scene.Node;
import offerwright.calc.forecast.LedgerYear;
import offerwright.domain.plan.BudgetUnit;
import offerwright.ui.chart.ChartCard;
import offerwright.ui.chart.ChartUnit;
import offerwright.ui.chart.LedgerColumns;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.text.Formats;

/// Where each year's budget goes: a pair of columns a year beside the ledger as a table, and the
/// company's budget line by line.
final class BudgetTab {
  private BudgetTab() {}

  /// The views of the tab.
  static Views of(Formats formats, FigureActions.Keeper keeper) {
    return new Views(
        "What about the budget",
        List.of(
            new Views.View("By year", new Years(formats, keeper)),
            new Views.View("By line", new LinesView(formats, keeper))));
  }

  /// Columns and ledger.
  private static final class Years implements Part {
    private final Formats formats;
    private final LedgerColumns columns;
    private final TablePane table;
    private final Sides sides;

    Years(Formats formats, FigureActions.Keeper keeper) {
      this.formats = formats;
      columns = new LedgerColumns(formats);
      table = new TablePane("Ledger", keeper);
      sides =
          new Sides(
              37,
              Sides.pane(ChartCard.part("Where each year’s budget goes", columns, keeper)),
              table);
    }

    @Override
    public Node node() {
      return sides;
    }

    @Override
    public void show(Answer answer) {
      List<LedgerYear> ledger = answer.first().ledger();
      Figures figures = new Figures(formats, answer.result().currency());
      double most = ledger.stream().mapToDouble(LedgerYear::available).max().orElse(1);
      boolean inTokens = answer.planned().scenario().budget().unit() == BudgetUnit.TOKENS;
      columns.show(inTokens ? tokens(most) : ChartUnit.money(figures.sign(), most, ""), ledger);
      table.show(LedgerTable.of(answer, formats));
    }
  }

  /// A ledger in tokens counts them in millions, as prices do.
  private static ChartUnit tokens(double most) {
    if (most >= 1e6) {
      return new ChartUnit("trillion tokens", 1e6, "", " M tokens");
    }
    return most >= 1e4
        ? new ChartUnit("billion tokens", 1e3, "", " M tokens")
        : ChartUnit.plain("million tokens", "", " M tokens");
  }
}
