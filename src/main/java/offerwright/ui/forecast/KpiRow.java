package offerwright.ui.forecast;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import offerwright.calc.forecast.Headline;
import offerwright.calc.forecast.LedgerTotal;
import offerwright.calc.forecast.LedgerYear;
import offerwright.domain.plan.BudgetUnit;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.Nodes;
import offerwright.ui.text.Formats;

/// Four figures on top: spending, grants, use, forfeiture.
final class KpiRow {
  private final Formats formats;
  private final Kpi spend = new Kpi("kpi-spend");
  private final Kpi granted = new Kpi("kpi-granted");
  private final Kpi used = new Kpi("kpi-used");
  private final Kpi forfeited = new Kpi("kpi-forfeited");
  private final Columns row =
      new Columns(172, 4, 12, true, spend.card, granted.card, used.card, forfeited.card);

  /// A card with a caption, a figure and what belongs to it.
  private static final class Kpi {
    private final Label caption = Nodes.label("", "ow-caption");
    private final Label figure = Nodes.label("", "ow-title-2");
    private final Label note = Nodes.label("", "ow-caption");
    private final VBox card = new VBox(caption, figure, note);
    private final Tooltip more = new Tooltip();

    Kpi(String id) {
      Tooltip.install(card, more);
      card.getStyleClass().addAll("ow-card", "ow-kpi");
      figure.setId(id);
      caption.setLabelFor(figure);
    }

    void show(String name, String value, String beside) {
      caption.setText(name);
      figure.setText(value);
      note.setText(beside);
      explain(beside);
    }

    /// What a glance at the card leaves out.
    void explain(String sentence) {
      more.setText(sentence);
      figure.setAccessibleText(
          caption.getText() + ": " + figure.getText() + ", " + note.getText() + ". " + sentence);
    }
  }

  KpiRow(Formats formats) {
    this.formats = formats;
  }

  Columns node() {
    return row;
  }

  void show(Answer answer) {
    Figures figures = new Figures(formats, answer.result().currency());
    Headline head = answer.first().headline();
    List<LedgerYear> ledger = answer.first().ledger();
    String years = years(ledger);
    spend.show(
        "Spend " + years + ", mean",
        figures.money(head.spend()),
        figures.giveAndRange(head.spend(), head.spendSpread()));
    granted.show(
        "Granted to " + figures.whole(head.engineers()) + " engineers",
        figures.money(head.budget()),
        "risk of overrun " + figures.percent(head.chanceOverBudget().value()));
    granted.explain(
        "Spending exceeds the budgets of these months in "
            + figures.percent(head.chanceOverBudget().value())
            + " of the paths ("
            + figures.percent(head.chanceOverBudget().low())
            + " to "
            + figures.percent(head.chanceOverBudget().high())
            + "); on average by "
            + figures.money(head.overspend())
            + ", in the worst 5 % of the paths by "
            + figures.money(head.tailOverspend())
            + ".");
    used.show(
        "Used of what was granted",
        figures.percent(head.utilisation().value()),
        use(figures, ledger));
    forfeited.show(
        "Forfeited by " + (ledger.isEmpty() ? "the end" : ledger.getLast().year() + 1),
        figures.money(head.forfeited()),
        (ledger.isEmpty()
                ? ""
                : figures.percent(LedgerTotal.of(ledger).lostShare()) + " of grants · ")
            + figures.give(head.forfeited()));
    if (answer.planned().scenario().budget().unit() == BudgetUnit.TOKENS) {
      granted.caption.setText("Granted, worth in money");
    }
  }

  private static String use(Figures figures, List<LedgerYear> ledger) {
    return ledger.size() < 2
        ? ""
        : ledger.getFirst().year()
            + ": "
            + figures.percent(ledger.getFirst().utilisation(), "no grant")
            + " · "
            + ledger.getLast().year()
            + ": "
            + figures.percent(ledger.getLast().utilisation(), "no grant");
  }

  static String years(List<LedgerYear> ledger) {
    if (ledger.isEmpty()) {
      return "";
    }
    int first = ledger.getFirst().year();
    int last = ledger.getLast().year();
    return first == last ? Integer.toString(first) : first + "–" + last;
  }
}
