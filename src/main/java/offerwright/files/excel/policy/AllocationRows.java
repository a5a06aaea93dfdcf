package offerwright.files.excel.policy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import offerwright.calc.policy.InputSource;
import offerwright.calc.policy.Staff;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.text.PolicyWords;
import org.apache.poi.ss.usermodel.Sheet;

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

  static void write(Model model, Sheet sheet) {
    AllocationRows rows = new AllocationRows(model);
    for (int person = 0; person < model.staff().size(); person++) {
      StreamedRow row =
          new StreamedRow(sheet.createRow(Columns.FIRST - 1 + person), model.styles());
      rows.about(row, person);
      rows.budgets(row, person);
    }
  }

  private void about(StreamedRow row, int person) {
    Staff staff = model.staff();
    row.words(Columns.PERSON, Look.WORDS, staff.ids().get(person))
        .words(Columns.LEVEL, Look.WORDS, levels.names().get(staff.level()[person]))
        .words(Columns.TEAM, Look.WORDS, teams.names().get(staff.team()[person]))
        .figure(Columns.BASE, Look.VALUE, staff.base()[person], money)
        .figure(Columns.LEVERAGE, Look.VALUE, staff.leverage()[person], NumberFormats.RATIO)
        .words(Columns.LEVERAGE_FROM, Look.EXPLANATION, source(staff.leverageFrom()[person]))
        .figure(Columns.IMPACT, Look.VALUE, staff.impact()[person], NumberFormats.RATIO)
        .words(Columns.IMPACT_FROM, Look.EXPLANATION, source(staff.impactFrom()[person]))
        .figure(Columns.DEMAND, Look.VALUE, staff.demand()[person], money)
        .words(Columns.DEMAND_FROM, Look.EXPLANATION, source(staff.demandFrom()[person]));
  }

  private String source(InputSource source) {
    return sources.getOrDefault(source, "");
  }

  private void budgets(StreamedRow row, int person) {
    List<double[]> budgets = model.budgets();
    double today = budgets.getFirst()[person];
    double base = model.staff().base()[person];
    for (int policy = 0; policy < budgets.size(); policy++) {
      row.figure(columns.budget(policy), Look.INPUT, budgets.get(policy)[person], money);
    }
    for (int policy = 1; policy < budgets.size(); policy++) {
      row.worked(
          columns.change(policy),
          "ROUND("
              + cell(columns.budget(policy), row)
              + "-"
              + cell(columns.budget(0), row)
              + ","
              + model.currency().digits()
              + ")",
          cents(budgets.get(policy)[person] - today),
          money);
    }
    for (int policy = 0; policy < budgets.size(); policy++) {
      String formula =
          "IF("
              + cell(Columns.BASE, row)
              + ">0,"
              + cell(columns.budget(policy), row)
              + "/"
              + cell(Columns.BASE, row)
              + ",\""
              + NO_BASE
              + "\")";
      if (base > 0) {
        row.worked(
            columns.overBase(policy),
            formula,
            budgets.get(policy)[person] / base,
            NumberFormats.PERCENT_TABLE);
      } else {
        row.workedWords(columns.overBase(policy), formula, NO_BASE);
      }
    }
  }

  private double cents(double amount) {
    double unit = Math.pow(10, model.currency().digits());
    return Math.rint(amount * unit) / unit;
  }

  private static String cell(int column, StreamedRow row) {
    return Columns.letter(column) + row.number();
  }
}
