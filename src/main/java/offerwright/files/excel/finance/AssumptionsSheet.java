package offerwright.files.excel.finance;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import offerwright.calc.forecast.ProjectionInputs;
import offerwright.calc.trail.Assumption;
import offerwright.domain.plan.DemandProfile;
import offerwright.domain.plan.HeadcountPlan;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.plan.TokensPerWork;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.excel.QuantityText;

/// Every input of the projection as a named cell with unit and source.
final class AssumptionsSheet {
  private static final String YEARLY = "a year";

  private AssumptionsSheet() {}

  static void write(Model model) {
    AssumptionsPage page = new AssumptionsPage(model);
    run(model, page);
    prices(model, page);
    people(model, page);
    demand(model, page);
    levels(model, page);
    BudgetAssumptions.write(model, page);
    ValueAssumptions.write(model, page);
    sources(model, page);
    FinancePaper.upright(model, page.page(), 2);
  }

  private static void run(Model model, AssumptionsPage page) {
    SimulationSettings settings = model.forecast().settings();
    page.section("Run");
    page.fact(
        "First month",
        Entry.words(model.inputs().first().toString()),
        "Months cannot be changed here: the tables have a column for each.");
    page.fact("Months", Entry.count(model.months()), "of the projection and of the simulation");
    page.fact("Paths simulated", Entry.count(settings.paths()), "of the simulated figures only");
    page.fact(
        "Seed",
        Entry.words(Long.toString(settings.seed())),
        "the same seed gives the same simulated figures on every machine");
  }

  private static void prices(Model model, AssumptionsPage page) {
    TokensPerWork work = model.scenario().prices().work();
    page.section("Prices");
    page.line(
        Names.UNIT_PRICE,
        "Price of a million tokens today",
        new Entry.Figure(model.inputs().unitPrice(), NumberFormats.price(model.currency())),
        model.currency() + " per million",
        "Price cards in force on the first day, blended by input and cache shares and by the tiers of the scenario.");
    page.line(
        Names.PRICE_SCALE,
        "List price against the scenario",
        new Entry.Figure(1, NumberFormats.PERCENT),
        "factor",
        "The path of list prices is the exact mean of the scenario's processes (a row of values on Monthly, because random steps have no formula); this raises or lowers all of it.");
    page.line(
        Names.PRICE_DRIFT,
        "Further drift of list prices",
        new Entry.Figure(0, NumberFormats.PERCENT),
        YEARLY,
        "On top of the path of the scenario; -20 % lets it fall a fifth more each year.");
    page.share(
        Names.TOKENIZER,
        "More tokens by tokenizers",
        work.tokenizer(),
        YEARLY,
        Sources.of("More tokens by tokenizers", work.tokenizer()));
    page.share(
        Names.AGENTS,
        "More tokens by agents",
        work.agents(),
        YEARLY,
        Sources.of("More tokens by agents", work.agents()));
  }

  private static void people(Model model, AssumptionsPage page) {
    HeadcountPlan plan = model.scenario().headcount();
    page.section("People");
    page.share(
        Names.HEADCOUNT_GROWTH,
        "Seats added",
        plan.growth(),
        YEARLY,
        Sources.of("Seats added", plan.growth()));
    page.share(
        Names.ATTRITION,
        "Attrition",
        plan.attrition(),
        YEARLY,
        Sources.of("Attrition", plan.attrition()));
    page.choice(
        Names.BACKFILL, "Leavers are replaced", plan.backfill(), "Entered in the scenario.");
    page.number(
        Names.MONTHS_TO_HIRE,
        "Months until a seat is filled",
        plan.monthsToHire(),
        "whole months",
        Sources.of("Months until a seat is filled", plan.monthsToHire()));
    page.share(
        Names.PROMOTION,
        "Promotion",
        plan.promotion(),
        "each January",
        Sources.of("Promotion", plan.promotion())
            + " In the projection people move up each January.");
  }

  private static void demand(Model model, AssumptionsPage page) {
    DemandProfile profile = model.scenario().demand();
    page.section("Demand");
    page.share(
        Names.DEMAND_SCALE,
        "Demand against the levels' means",
        profile.scale(),
        "factor",
        Sources.of("Demand against the levels' expected use", profile.scale()));
    page.share(
        Names.DEMAND_GROWTH,
        "Growth of demand",
        profile.growth(),
        "a year, continuous",
        Sources.of("Growth of demand", profile.growth()));
    page.number(
        Names.ELASTICITY,
        "Elasticity",
        profile.elasticity(),
        "1 keeps spending constant",
        Sources.of("Elasticity", profile.elasticity()));
    for (Month month : Month.values()) {
      page.share(
          Names.of(Names.SEASON, month.getValue()),
          "Season, " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
          profile.seasonality().get(month.getValue() - 1),
          "of an average month",
          month == Month.JANUARY ? "Twelve months, 1200 % together." : "");
    }
  }

  private static void levels(Model model, AssumptionsPage page) {
    page.section("Levels");
    page.heads(
        "Level", List.of("People at start", "Mean base a year", "Budget a year", "Demand a month"));
    int number = 1;
    for (ProjectionInputs.Level level : model.levels()) {
      page.row(
          level.name(),
          List.of(Names.PEOPLE, Names.BASE, Names.BUDGET, Names.DEMAND),
          List.of(
              AssumptionsPage.plain(level.start()),
              new Entry.Figure(level.base(), model.moneyFormat()),
              new Entry.Figure(level.grant(), model.moneyFormat()),
              new Entry.Figure(level.monthly(), model.moneyFormat())),
          number++);
    }
    page.page()
        .paragraph(
            AssumptionsPage.LABEL,
            AssumptionsPage.LAST,
            Look.NOTE,
            "People of the workspace, or seats of the ladder where there are none; mean base of its people; budget of the ladder at today's price; demand at today's price before the scale above, the budget times its expected utilisation unless the scenario says otherwise. Amounts in other currencies are converted.",
            170);
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static void sources(Model model, AssumptionsPage page) {
    page.section("What the simulation assumed besides");
    for (Assumption assumption : model.forecast().assumptions()) {
      Page rows = page.page();
      rows.row(Math.max(Page.ROW, Math.ceilDiv(assumption.provenance().length(), 96) * 11.5f + 4));
      rows.put(AssumptionsPage.LABEL, Look.LABEL, assumption.name())
          .put(AssumptionsPage.VALUE, Look.VALUE, QuantityText.entry(assumption.value()))
          .put(AssumptionsPage.UNIT, Look.WORDS, "");
      rows.put(AssumptionsPage.NOTE, Look.EXPLANATION, sentence(assumption.provenance()))
          .join(AssumptionsPage.NOTE, AssumptionsPage.LAST, Look.EXPLANATION);
    }
  }
}
