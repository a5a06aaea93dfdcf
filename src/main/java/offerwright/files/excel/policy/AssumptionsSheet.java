package offerwright.files.excel.policy;

import java.util.Locale;
import offerwright.calc.policy.Allocation;
import offerwright.calc.policy.PolicyRow;
import offerwright.domain.money.Money;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.plan.SimulationSettings;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.text.PlanWords;
import offerwright.files.text.PolicyWords;

/// What was compared and how: pool, paths, seed, scenario, the rules of the policies, and the
/// methods in sentences.
final class AssumptionsSheet {
  private static final int LABEL = 1;
  private static final int VALUE = 2;
  private static final int NOTE = 3;
  private static final int LAST = 7;
  private static final int NOTE_LINE = 100;
  private static final int LINE = 195;

  private AssumptionsSheet() {}

  static void write(Model model) {
    Page page = model.page(Sheets.ASSUMPTIONS, 2, 36, 22, 20, 20, 20, 20, 20);
    page.row(26).put(LABEL, Look.TITLE, Sheets.ASSUMPTIONS);
    page.row(15).put(LABEL, Look.SUBTITLE, "What was compared, and how the figures were made.");
    comparison(model, page);
    policies(model, page);
    methods(page);
    model.book().upright(page, 2);
  }

  private static void section(Page page, String title) {
    SummarySheet.section(page, title, LAST);
  }

  private static void fact(Page page, String label, Entry value, String note) {
    page.row(height(note)).put(LABEL, Look.LABEL, label).put(VALUE, Look.VALUE, value);
    page.put(NOTE, Look.EXPLANATION, note).join(NOTE, LAST, Look.EXPLANATION);
  }

  private static float height(String note) {
    return Math.max(Page.ROW, Math.ceilDiv(note.length(), NOTE_LINE) * 11.5f + 4);
  }

  private static void comparison(Model model, Page page) {
    SimulationSettings settings = model.result().settings();
    section(page, "The comparison");
    fact(
        page,
        "Pool a year",
        Entry.money(model.result().pool()),
        "What policies with the same pool hand out.");
    page.name(VALUE, Names.POOL);
    fact(
        page,
        "People",
        new Entry.Worked(
            "ROWS(" + Names.budget(0) + ")", model.staff().size(), NumberFormats.WHOLE),
        "Everybody of the workspace, in its order.");
    page.name(VALUE, Names.PEOPLE);
    fact(
        page,
        "Months",
        Entry.count(settings.months()),
        "Compared from " + settings.first() + " on.");
    fact(
        page,
        "Paths",
        model.result().isSimulated() ? Entry.count(settings.paths()) : new Entry.Unknown("none"),
        "The same random numbers for all policies, so that differences are sharper than the figures themselves.");
    fact(
        page,
        "Seed",
        Entry.words(Long.toString(settings.seed())),
        "The same seed gives the same figures on every machine.");
    fact(
        page,
        "Scenario",
        Entry.words(model.request().asked().scenario().name()),
        "Prices, demand, budget rules and response of the forecast.");
    fact(
        page,
        "Response of output to use",
        Entry.words(PlanWords.of(model.staff().response())),
        response(model.staff().response())
            + " with x the use over the reference use; only ratios to f(1) matter.");
    fact(
        page,
        "Reference use a year",
        model.amount(model.staff().reference()),
        "Mean demand; the use at which the response is 1.");
    fact(
        page,
        "Value at the reference use",
        model.amount(model.staff().value()),
        "What a person of leverage 1 adds: mean loaded cost of an engineer times the realised mean uplift.");
  }

  private static String response(ResponseCurve curve) {
    return switch (curve) {
      case ResponseCurve.Power power -> "f(x) = x^" + power.exponent();
      case ResponseCurve.Logarithmic log -> "f(x) = ln(1 + x / " + log.scale() + ")";
      case ResponseCurve.MichaelisMenten menten -> "f(x) = x / (" + menten.half() + " + x)";
      case ResponseCurve.Hill hill ->
          "f(x) = x^n / (" + hill.half() + "^n + x^n), n = " + hill.steepness() + ",";
      case ResponseCurve.Saturating saturating -> "f(x) = 1 - exp(-x / " + saturating.scale() + ")";
    };
  }

  private static void policies(Model model, Page page) {
    section(page, "The policies");
    policy(model, page, model.result().today(), "The budgets that people have today.");
    for (PolicyRow row : model.result().rows()) {
      Allocation allocation = row.allocation();
      policy(
          model,
          page,
          row,
          PolicyWords.of(allocation.policy().rule())
              + "; hands out "
              + PolicyWords.of(allocation.policy().total())
              + "."
              + bounds(allocation));
    }
  }

  private static void policy(Model model, Page page, PolicyRow row, String rule) {
    fact(
        page,
        row.name(),
        Entry.money(Money.ofMinor(row.allocation().total(), model.currency())),
        rule);
  }

  private static String bounds(Allocation allocation) {
    int low = 0;
    int high = 0;
    for (byte bound : allocation.bound()) {
      low += bound < 0 ? 1 : 0;
      high += bound > 0 ? 1 : 0;
    }
    String scale =
        Double.isFinite(allocation.scale())
            ? String.format(
                Locale.ROOT, " Its own amounts were multiplied with %.4f.", allocation.scale())
            : "";
    return scale
        + (low > 0 ? " " + low + " people stand at a floor." : "")
        + (high > 0 ? " " + high + " people stand at a cap or ceiling." : "");
  }

  private static void methods(Page page) {
    section(page, "How the figures are made");
    page.gap(4);
    for (String method : Methods.SENTENCES) {
      page.paragraph(LABEL, LAST, Look.NOTE, method, LINE);
    }
  }
}
