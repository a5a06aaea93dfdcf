package offerwright.ui.forecast;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import offerwright.calc.forecast.ValueResult;
import offerwright.ui.kit.FigureActions;
import offerwright.ui.kit.KeyValues;
import offerwright.ui.kit.Scrolling;
import offerwright.ui.text.Formats;

/// What the same money would do elsewhere, and the rates of return, which are beside the point.
final class AlternativesView implements Part {
  private static final String NEVER = "not within the horizon";

  private final Formats formats;
  private final TablePane table;
  private final KeyValues facts = new KeyValues();
  private final Label average = facts.add("Average return");
  private final Label marginal = facts.add("Marginal return");
  private final Label rates = facts.add("Internal rates of return");
  private final Label modified = facts.add("Modified internal rate");
  private final Label payback = facts.add("Payback");
  private final Label discounted = facts.add("Discounted payback");
  private final Label cost = facts.add("Present cost");
  private final Sides sides;

  AlternativesView(Formats formats, FigureActions.Keeper keeper) {
    this.formats = formats;
    table = new TablePane("The same money elsewhere", keeper);
    sides =
        new Sides(
            60,
            table,
            Sides.pane("Secondary facts", new Label(), new Label(), Scrolling.down(facts)));
  }

  @Override
  public Node node() {
    return sides;
  }

  @Override
  public void show(Answer answer) {
    Figures figures = new Figures(formats, answer.result().currency());
    ValueResult value = answer.first().value();
    FigureGrid grid =
        new FigureGrid(
            figures.formats(),
            List.of("Choice", "Cost per extra engineer", "Engineers’ worth a year", "NPV"));
    grid.row(
        List.of("Tokens", money(value.costPerEngineer(), figures), "", figures.money(value.npv())),
        "ow-figure-total");
    value
        .alternatives()
        .forEach(other ->
            grid.row(
                List.of(
                    other.name(),
                    money(other.costPerEngineer(), figures),
                    figures.decimals(other.equivalents(), 1),
                    figures.money(other.npv())),
                ""));
    table.show(grid);
    average.setText(figures.percent(value.averageReturn(), "nothing is spent"));
    marginal.setText(figures.percent(value.marginalReturn(), "nothing is spent"));
    rates.setText(rates(value.internalRates(), figures));
    modified.setText(figures.percent(value.modifiedRate(), "none"));
    payback.setText(months(value.payback(), figures));
    discounted.setText(months(value.discountedPayback(), figures));
    cost.setText(figures.money(value.presentCost()));
  }

  private static String money(OptionalDouble amount, Figures figures) {
    return amount.isPresent() ? figures.money(amount.getAsDouble()) : "none gained";
  }

  private static String rates(List<Double> rates, Figures figures) {
    return rates.isEmpty()
        ? "none"
        : rates.stream().map(rate -> figures.percent(rate)).collect(Collectors.joining(", "));
  }

  private static String months(OptionalDouble months, Figures figures) {
    return months.isPresent() ? figures.decimals(months.getAsDouble(), 1) + " months" : NEVER;
  }
}
