package offerwright.files.excel.finance;

import java.util.List;
import java.util.Locale;
import offerwright.calc.productivity.TaskValues;
import offerwright.domain.plan.Alternative;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.TaskUse;
import offerwright.domain.plan.ValueCase;
import offerwright.files.excel.Entry;

/// What tokens return, as named cells.
final class ValueAssumptions {
  private ValueAssumptions() {}

  static void write(Model model, AssumptionsPage page) {
    ValueCase value = model.scenario().value();
    page.section("Value");
    page.share(
        Names.LOADING,
        "Cost of an engineer on top of base",
        value.load(),
        "of base",
        Sources.of("Cost of an engineer on top of base", value.load()));
    page.share(
        Names.REALISATION,
        "Saved time that becomes valued output",
        value.realisation(),
        "share",
        Sources.of("Saved time that becomes valued output", value.realisation()));
    response(value.response(), page);
    page.number(
        Names.LOG_MEAN,
        "Evidence (" + value.prior().name() + "): mean log of the multiplier",
        value.prior().logMean(),
        "natural logarithm",
        value.prior().source());
    page.number(
        Names.LOG_SPREAD,
        "Evidence (" + value.prior().name() + "): spread of that log",
        value.prior().logSpread(),
        "natural logarithm",
        value.prior().source());
    page.number(
        Names.CLAIM,
        "Speed-up somebody claims",
        value.claim(),
        "times, on the accelerable part",
        Sources.of("Speed-up somebody claims", value.claim()));
    page.share(
        Names.BELIEF,
        "Belief in the claim",
        value.belief(),
        "weight",
        Sources.of("Belief in the claim", value.belief()));
    page.line(
        Names.OVERHEAD,
        "Other cost per engineer and month",
        new Entry.Figure(model.inputs().overhead(), model.moneyFormat()),
        model.currency() + " a month",
        Sources.of("Other cost per engineer and month", value.overhead().toDouble()));
    page.line(
        Names.UPFRONT,
        "Cost at the start",
        new Entry.Figure(model.inputs().upfront(), model.moneyFormat()),
        model.currency().code(),
        "Entered in the scenario.");
    page.share(
        Names.DISCOUNT_RATE,
        "Discount rate",
        value.discountRate(),
        "effective, a year",
        Sources.of("Discount rate", value.discountRate()));
    tasks(value, page);
    alternatives(model, value, page);
  }

  private static void response(ResponseCurve curve, AssumptionsPage page) {
    switch (curve) {
      case ResponseCurve.Power power ->
          page.number(
              Names.RESPONSE,
              "Response x^b: exponent b",
              power.exponent(),
              "x = use against today",
              Sources.of("Exponent of the response", power.exponent()));
      case ResponseCurve.Logarithmic log ->
          page.number(
              Names.RESPONSE,
              "Response ln(1 + x/k): scale k",
              log.scale(),
              "x = use against today",
              "Entered in the scenario.");
      case ResponseCurve.MichaelisMenten menten ->
          page.number(
              Names.RESPONSE,
              "Response x/(K + x): use at half of the most, K",
              menten.half(),
              "x = use against today",
              "Entered in the scenario.");
      case ResponseCurve.Saturating saturating ->
          page.number(
              Names.RESPONSE,
              "Response 1 - exp(-x/k): scale k",
              saturating.scale(),
              "x = use against today",
              "Entered in the scenario.");
      case ResponseCurve.Hill hill -> {
        page.number(
            Names.RESPONSE,
            "Response x^n/(K^n + x^n): use at half of the most, K",
            hill.half(),
            "x = use against today",
            "Entered in the scenario.");
        page.number(
            Names.STEEPNESS,
            "Response: steepness n",
            hill.steepness(),
            "",
            "Entered in the scenario.");
      }
    }
  }

  private static void tasks(ValueCase value, AssumptionsPage page) {
    page.section("Task catalogue");
    page.number(
        Names.WORKING_HOURS,
        "Working hours a year",
        TaskValues.WORKING_HOURS,
        "hours",
        "47 weeks of 40 hours; turns the loaded cost of a year into that of an hour.");
    page.heads(
        "Kind of work",
        List.of(
            "Share of time",
            "Accelerable part",
            "Speed-up, times",
            "Cost per task",
            "Hours saved each"));
    int number = 1;
    for (TaskUse task : value.catalogue()) {
      page.row(
          words(task),
          List.of(
              Names.TIME_SHARE,
              Names.ACCELERABLE,
              Names.SPEED_UP,
              Names.TASK_COST,
              Names.HOURS_SAVED),
          List.of(
              AssumptionsPage.share(task.timeShare()),
              AssumptionsPage.share(task.accelerable()),
              AssumptionsPage.plain(task.speedUp()),
              Entry.money(task.costPerTask()),
              AssumptionsPage.plain(task.hoursSaved())),
          number++);
    }
  }

  static String words(TaskUse task) {
    String name = task.category().name().toLowerCase(Locale.ROOT);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static void alternatives(Model model, ValueCase value, AssumptionsPage page) {
    page.section("Other uses of the money");
    int number = 1;
    for (Alternative alternative : value.alternatives()) {
      switch (alternative) {
        case Alternative.Hiring hiring -> {
          page.share(
              Names.of(Names.RECRUITING, number),
              "Hiring: cost of recruiting",
              hiring.recruiting(),
              "of base",
              Sources.of("Cost of recruiting", hiring.recruiting()));
          page.number(
              Names.of(Names.RAMP, number),
              "Hiring: months until fully productive",
              hiring.rampMonths(),
              "months",
              Sources.of("Months until a new hire is fully productive", hiring.rampMonths()));
          page.share(
              Names.of(Names.COORDINATION, number),
              "Hiring: output lost to coordination",
              hiring.coordination(),
              "share",
              Sources.of("Output lost to coordination with one more head", hiring.coordination()));
        }
        case Alternative.Programme programme -> {
          page.line(
              Names.of(Names.PROGRAMME_COST, number),
              programme.name() + ": cost per engineer",
              Entry.money(programme.perEngineer()),
              "a year",
              "Entered in the scenario.");
          page.line(
              Names.of(Names.PROGRAMME_UPFRONT, number),
              programme.name() + ": cost at the start",
              Entry.money(programme.upfront()),
              model.currency().code(),
              "Entered in the scenario.");
          page.share(
              Names.of(Names.PROGRAMME_UPLIFT, number),
              programme.name() + ": gain in productivity",
              programme.uplift(),
              "share",
              "Entered in the scenario.");
        }
      }
      number++;
    }
  }
}
