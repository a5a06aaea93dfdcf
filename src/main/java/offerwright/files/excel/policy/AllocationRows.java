package offerwright.files.excel.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import offerwright.calc.policy.InputSource;
import offerwright.calc.policy.Staff;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.text.PolicyWords;

/// The people of the sheet of people, one a row.
final class AllocationRows {
  private static final String NO_BASE = "no base";

  private final Model model;
  private final Columns columns;
  private final String money;
  private final Groups levels;
  private final Groups teams;
  private final Map<InputSource, String> sources = new EnumMap<>(InputSource.class);

  private AllocationRows(Model model) {
    this.model = model;
    this.columns = new Columns(model.result().rows().size());
    this.money = model.moneyFormat();
    this.levels = Groups.levels(model);
    this.teams = Groups.teams(model);
    for (InputSource source : InputSource.values()) {
      sources.put(source, PolicyWords.of(source));
    }
  }

  static void write(Model model, Page page) {
    AllocationRows rows = new AllocationRows(model);
    for (int person = 0; person < model.staff().size(); person++) {
      page.row();
      rows.about(page, person);
      rows.budgets(page, person);
    }
  }

  private void about(Page page, int person) {
    Staff staff = model.staff();
    page.put(Columns.PERSON, Look.WORDS, staff.ids().get(person))
        .put(Columns.LEVEL, Look.WORDS, levels.names().get(staff.level()[person]))
        .put(Columns.TEAM, Look.WORDS, teams.names().get(staff.team()[person]))
        .put(Columns.BASE, Look.VALUE, new Entry.Figure(staff.base()[person], money))
        .put(Columns.LEVERAGE, Look.VALUE, ratio(staff.leverage()[person]))
        .put(Columns.LEVERAGE_FROM, Look.EXPLANATION, source(staff.leverageFrom()[person]))
        .put(Columns.IMPACT, Look.VALUE, ratio(staff.impact()[person]))
        .put(Columns.IMPACT_FROM, Look.EXPLANATION, source(staff.impactFrom()[person]))
        .put(Columns.DEMAND, Look.VALUE, new Entry.Figure(staff.demand()[person], money))
        .put(Columns.DEMAND_FROM, Look.EXPLANATION, source(staff.demandFrom()[person]));
  }

  private static Entry ratio(double value) {
    return new Entry.Figure(value, NumberFormats.RATIO);
  }

  private String source(InputSource source) {
    return sources.getOrDefault(source, "");
  }

  private void budgets(Page page, int person) {
    List<double[]> budgets = model.budgets();
    double today = budgets.getFirst()[person];
    for (int policy = 0; policy < budgets.size(); policy++) {
      double budget = budgets.get(policy)[person];
      page.put(columns.budget(policy), Look.INPUT, new Entry.Figure(budget, money));
      page.put(columns.overBase(policy), Look.VALUE, overBase(page, policy, person));
      if (policy > 0) {
        String change =
            "ROUND("
                + page.address(columns.budget(policy))
                + "-"
                + page.address(columns.budget(0))
                + ","
                + model.currency().digits()
                + ")";
        page.put(
            columns.change(policy),
            Look.VALUE,
            new Entry.Worked(change, cents(budget - today), money));
      }
    }
  }

  private Entry overBase(Page page, int policy, int person) {
    String cell = page.address(Columns.BASE);
    String formula =
        "IF("
            + cell
            + ">0,"
            + page.address(columns.budget(policy))
            + "/"
            + cell
            + ",\""
            + NO_BASE
            + "\")";
    double base = model.staff().base()[person];
    return base > 0
        ? new Entry.Worked(
            formula, model.budgets().get(policy)[person] / base, NumberFormats.PERCENT_TABLE)
        : new Entry.WorkedWords(formula, NO_BASE);
  }

  private double cents(double amount) {
    double unit = model.currency().minorUnits();
    return Math.rint(amount * unit) / unit;
  }
}
