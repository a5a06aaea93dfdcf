package offerwright.files.excel.finance;

import java.util.List;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.TaskUse;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;

/// Other uses of the same money, and the task catalogue, priced.
final class RoiTables {
  static final String ALTERNATIVE_COST = "AlternativeCost";
  static final String ALTERNATIVE_EQUIVALENTS = "AlternativeEquivalents";
  static final String ALTERNATIVE_VALUE = "AlternativeValue";
  static final String TASK_VALUE = "TaskValue";
  static final String TASK_RETURN = "TaskReturn";
  static final String TASK_TIME = "TaskTimeSaved";
  static final String ACCELERABLE_TIME = "AccelerableTime";

  private static final int FIRST = 2;

  private RoiTables() {}

  /// How many rows both tables take.
  static int rows(Model model) {
    return 4
        + model.scenario().value().alternatives().size()
        + 4
        + model.scenario().value().catalogue().size();
  }

  static void alternatives(Model model, Page page) {
    RoiSheet.section(page, "The same money spent otherwise");
    heads(page, "", List.of("Cost per equivalent", "Equivalents a year", "Net present value"));
    page.row().put(RoiSheet.LABEL, Look.LABEL, "Tokens");
    String money = model.moneyFormat();
    page.put(FIRST, Look.VALUE, new Entry.Formula("CostPerEngineer", money));
    page.put(
        FIRST + 1,
        Look.VALUE,
        new Entry.Formula(
            "IF(ISNUMBER(CostPerEngineer),YearlySpend/CostPerEngineer,0)", "#,##0.0"));
    page.put(FIRST + 2, Look.VALUE, new Entry.Formula("NetPresentValue", money));
    page.fill(RoiSheet.LABEL, RoiSheet.LAST, Look.VALUE);
    int number = 1;
    for (Alternative alternative : model.scenario().value().alternatives()) {
      alternative(model, page, alternative, number++);
    }
  }

  private static void alternative(Model model, Page page, Alternative alternative, int number) {
    String cost;
    String present;
    String output;
    String name;
    switch (alternative) {
      case Alternative.Hiring _ -> {
        name = "Hiring";
        String ramp = Names.of(Names.RAMP, number);
        String lost = "(1-" + Names.of(Names.COORDINATION, number) + ")";
        String recruiting = "MeanBase*" + Names.of(Names.RECRUITING, number);
        String share = "(IF(" + ramp + "<=12,1-" + ramp + "/24,6/" + ramp + ")*" + lost + ")";
        cost = "IF(" + lost + ">0,(LoadedCost+" + recruiting + ")/" + share + ",\"none\")";
        present = "(" + recruiting + "+LoadedCost/12*SUM(FlowDiscounts))";
        output =
            "LoadedCost/12*"
                + lost
                + "*SUMPRODUCT("
                + FlowTable.ramp(model, number - 1)
                + ",FlowDiscounts)";
      }
      case Alternative.Programme programme -> {
        name = programme.name();
        String each = Names.of(Names.PROGRAMME_COST, number);
        String upfront = Names.of(Names.PROGRAMME_UPFRONT, number);
        String uplift = Names.of(Names.PROGRAMME_UPLIFT, number);
        cost =
            "IF("
                + uplift
                + "*Realisation*MeanEngineers>0,("
                + each
                + "+"
                + upfront
                + "/("
                + model.months()
                + "/12)/MeanEngineers)/("
                + uplift
                + "*Realisation),\"none\")";
        present = "(" + upfront + "+" + each + "*MeanEngineers/12*SUM(FlowDiscounts))";
        output = uplift + "*MeanEngineers/12*Realisation*LoadedCost*SUM(FlowDiscounts)";
      }
    }
    page.row().put(RoiSheet.LABEL, Look.LABEL, name);
    page.put(FIRST, Look.VALUE, new Entry.Formula(cost, model.moneyFormat()))
        .name(FIRST, Names.of(ALTERNATIVE_COST, number));
    String own = Names.of(ALTERNATIVE_COST, number);
    page.put(
            FIRST + 1,
            Look.VALUE,
            new Entry.Formula("IF(ISNUMBER(" + own + "),YearlySpend/" + own + ",0)", "#,##0.0"))
        .name(FIRST + 1, Names.of(ALTERNATIVE_EQUIVALENTS, number));
    page.put(
            FIRST + 2,
            Look.VALUE,
            new Entry.Formula(
                "IF("
                    + present
                    + ">0,PresentCost/"
                    + present
                    + ",1)*("
                    + output
                    + "-"
                    + present
                    + ")",
                model.moneyFormat()))
        .name(FIRST + 2, Names.of(ALTERNATIVE_VALUE, number));
    page.fill(RoiSheet.LABEL, RoiSheet.LAST, Look.VALUE);
  }

  static void tasks(Model model, Page page) {
    RoiSheet.section(page, "Task catalogue");
    heads(
        page,
        "Kind of work",
        List.of("Cost per task", "Value per task", "Return on cost", "Saved of all time"));
    int number = 1;
    for (TaskUse task : model.scenario().value().catalogue()) {
      task(model, page, task, number++);
    }
    total(model, page);
  }

  private static void task(Model model, Page page, TaskUse task, int number) {
    String cost = Names.of(Names.TASK_COST, number);
    String value = Names.of(TASK_VALUE, number);
    String speedUp = Names.of(Names.SPEED_UP, number);
    page.row().put(RoiSheet.LABEL, Look.LABEL, ValueAssumptions.words(task));
    page.put(FIRST, Look.VALUE, new Entry.Formula(cost, model.moneyFormat()));
    page.put(
            FIRST + 1,
            Look.VALUE,
            new Entry.Formula(
                Names.of(Names.HOURS_SAVED, number) + "*LoadedCost/WorkingHours*Realisation",
                model.moneyFormat()))
        .name(FIRST + 1, value);
    page.put(
            FIRST + 2,
            Look.VALUE,
            new Entry.Formula(
                "IF(" + cost + ">0," + value + "/" + cost + "-1,\"free\")",
                NumberFormats.PERCENT_TABLE))
        .name(FIRST + 2, Names.of(TASK_RETURN, number));
    page.put(
            FIRST + 3,
            Look.VALUE,
            new Entry.Formula(part(number) + "*(1-1/" + speedUp + ")", NumberFormats.PERCENT_TABLE))
        .name(FIRST + 3, Names.of(TASK_TIME, number));
    page.fill(RoiSheet.LABEL, RoiSheet.LAST, Look.VALUE);
  }

  private static void total(Model model, Page page) {
    StringBuilder all = new StringBuilder("0");
    for (int number = 1; number <= model.scenario().value().catalogue().size(); number++) {
      all.append("+").append(part(number));
    }
    page.row().put(RoiSheet.LABEL, Look.TOTAL_LABEL, "Time that can be sped up at all");
    page.put(FIRST, Look.TOTAL, new Entry.Formula(all.toString(), NumberFormats.PERCENT_TABLE))
        .name(FIRST, ACCELERABLE_TIME);
    page.fill(RoiSheet.LABEL, RoiSheet.LAST, Look.TOTAL);
  }

  private static String part(int number) {
    return Names.of(Names.TIME_SHARE, number) + "*" + Names.of(Names.ACCELERABLE, number);
  }

  private static void heads(Page page, String first, List<String> others) {
    page.row(30).put(RoiSheet.LABEL, Look.HEAD_LEFT, first);
    for (int i = 0; i < others.size(); i++) {
      page.put(FIRST + i, Look.HEAD, others.get(i));
    }
    page.fill(RoiSheet.LABEL, RoiSheet.LAST, Look.HEAD);
  }
}
