package offerwright.files.excel.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.ComparisonReport;
import offerwright.calc.compare.OfferRisk;
import offerwright.calc.estimate.Estimate;
import offerwright.calc.estimate.Spread;
import offerwright.calc.risk.CertainAmount;
import offerwright.domain.problem.Checked;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.text.ReportWords;

/// What the simulation says, with its intervals. Values: nothing here follows what is typed over.
final class RiskSheet {
  static final int LABEL = 1;
  static final int FIRST = 2;
  private static final int EACH = 3;
  private static final List<String> QUANTILES =
      List.of(
          "5 % of the paths are below",
          "lower quartile", "median", "upper quartile", "5 % are above");

  private final Model model;
  private final Page page;
  private final int last;

  private RiskSheet(Model model, Page page, int last) {
    this.model = model;
    this.page = page;
    this.last = last;
  }

  static void write(Model model) {
    Optional<ComparisonAnswer> answer = model.report().answer().value();
    int offers = answer.map(found -> found.risks().size()).orElse(1);
    int last = FIRST + Math.max(2, offers) * EACH - 1;
    int[] widths = new int[last + 1];
    Arrays.fill(widths, 16);
    widths[0] = 2;
    widths[LABEL] = 44;
    RiskSheet sheet = new RiskSheet(model, model.page(Sheets.RISK, widths), last);
    sheet.page.row(26).put(LABEL, Look.TITLE, "Risk, simulated");
    if (answer.isPresent()) {
      sheet.answer(answer.get());
    } else {
      sheet.page.row(15).put(LABEL, Look.SUBTITLE, "Nothing was simulated.");
      sheet.words(ReportWords.reason(model.report()));
    }
    model.book().wide(sheet.page, 2);
  }

  private int perLine() {
    return (44 + 16 * (last - LABEL)) * 11 / 10;
  }

  private void words(String text) {
    page.paragraph(LABEL, last, Look.NOTE, text, perLine());
  }

  private void answer(ComparisonAnswer answer) {
    page.row(15).put(LABEL, Look.SUBTITLE, ReportWords.run(answer.run()));
    words(
        "These are values, not formulas: they stay as simulated when inputs are typed over. Amounts in "
            + model.currency()
            + ", "
            + ReportWords.tax(model.comparison().workspace().comparison().tax())
            + ", tokens at your own use of "
            + String.format(Locale.ROOT, "%.2f", answer.person().ownUse())
            + ".");
    worth(answer);
    chances(answer);
    years(answer);
    profile(answer);
    pairs(answer);
    dominance(model.report());
  }

  private void heads(String title, ComparisonAnswer answer) {
    Model.section(page, title, LABEL, last);
    page.row(17);
    for (int i = 0; i < answer.risks().size(); i++) {
      int place = FIRST + EACH * i;
      page.put(place, Look.GROUP_HEAD, Model.head(answer.risks().get(i).offer()))
          .join(place, place + EACH - 1, Look.GROUP_HEAD);
    }
    page.row(17).put(LABEL, Look.HEAD_LEFT, "");
    for (int i = 0; i < answer.risks().size(); i++) {
      int place = FIRST + EACH * i;
      page.put(place, Look.HEAD, "simulated")
          .put(place + 1, Look.HEAD, "from")
          .put(place + 2, Look.HEAD, "to");
    }
  }

  private void row(
      String label, ComparisonAnswer answer, Function<OfferRisk, List<Entry>> entries) {
    page.row().put(LABEL, Look.LABEL, label);
    for (int i = 0; i < answer.risks().size(); i++) {
      int place = FIRST + EACH * i;
      List<Entry> cells = entries.apply(answer.risks().get(i));
      page.put(place, Look.STRONG, cells.getFirst());
      for (int part = 1; part < EACH; part++) {
        if (part < cells.size()) {
          page.put(place + part, Look.VALUE, cells.get(part));
        } else {
          page.fill(place + part, place + part, Look.VALUE);
        }
      }
    }
  }

  private List<Entry> amounts(Estimate estimate) {
    return List.of(
        model.amount(estimate.value()),
        model.amount(estimate.low()),
        model.amount(estimate.high()));
  }

  private static List<Entry> shares(Estimate estimate) {
    return List.of(share(estimate.value()), share(estimate.low()), share(estimate.high()));
  }

  private static Entry share(double share) {
    return new Entry.Figure(share, NumberFormats.PERCENT_TABLE);
  }

  private static List<Entry> none() {
    return List.of(new Entry.Unknown("none"));
  }

  private void worth(ComparisonAnswer answer) {
    heads("What four years are worth", answer);
    row("Sure amount it is worth to you", answer, risk -> certain(risk.certain()));
    row("Mean", answer, risk -> amounts(risk.mean()));
    for (int i = 0; i < QUANTILES.size(); i++) {
      int quantile = i;
      row(QUANTILES.get(i), answer, risk -> amounts(risk.spread().estimates().get(quantile)));
    }
    row(
        "Of it equity, mean before tax",
        answer,
        risk -> risk.equity().map(this::amounts).orElse(none()));
    row(
        "Tokens used a year, mean; worth to you only at θ",
        answer,
        risk -> risk.tokensUsed().map(this::amounts).orElse(none()));
  }

  private List<Entry> certain(Checked<CertainAmount> certain) {
    return certain
        .value()
        .map(found -> amounts(found.amount()))
        .orElseGet(() -> List.of(new Entry.Unknown("cannot be valued")));
  }

  private void chances(ComparisonAnswer answer) {
    heads("Chances", answer);
    row("Stays all four years", answer, risk -> shares(risk.stays()));
    row("Laid off within four years", answer, risk -> shares(risk.laidOff()));
    chance("Owes a one-time payment back", answer, OfferRisk::repays);
    chance("Equity brings nothing", answer, OfferRisk::equityNothing);
    chance("Options end at or below their strike", answer, OfferRisk::underwater);
  }

  private void chance(
      String label, ComparisonAnswer answer, Function<OfferRisk, Optional<Estimate>> chance) {
    row(label, answer, risk -> chance.apply(risk).map(RiskSheet::shares).orElse(none()));
  }

  private void years(ComparisonAnswer answer) {
    heads("Each year, not discounted", answer);
    for (int year = 0; year < answer.risks().getFirst().years().size(); year++) {
      for (int i = 0; i < QUANTILES.size(); i++) {
        int each = year;
        int quantile = i;
        row(
            "Year " + (year + 1) + ": " + QUANTILES.get(i),
            answer,
            risk -> amounts(estimates(risk.years().get(each)).get(quantile)));
      }
    }
  }

  private static List<Estimate> estimates(Spread spread) {
    return spread.estimates();
  }

  private void profile(ComparisonAnswer answer) {
    if (answer.risks().stream().anyMatch(risk -> risk.profile().isEmpty())) {
      return;
    }
    heads("Sure amount at other risk aversions", answer);
    for (int i = 0; i < ComparisonAnswer.GAMMAS.size(); i++) {
      int each = i;
      row(
          "γ = " + ComparisonAnswer.GAMMAS.get(i),
          answer,
          risk -> certain(risk.profile().get(each)));
    }
  }

  private void pairs(ComparisonAnswer answer) {
    if (answer.pairs().isEmpty()) {
      return;
    }
    Model.section(page, "Who pays more on how many paths", LABEL, last);
    page.row(17).put(LABEL, Look.HEAD_LEFT, "Chance");
    List<String> heads = new ArrayList<>(List.of("simulated", "from", "to"));
    for (int i = 0; i < heads.size(); i++) {
      page.put(FIRST + i, Look.HEAD, heads.get(i));
    }
    answer
        .pairs()
        .forEach(pair -> {
          String a = pair.a().tag();
          String b = pair.b().tag();
          pair(a + " pays more than " + b, pair.preference().win());
          pair(b + " pays more than " + a, pair.preference().loss());
          pair("tie of " + a + " and " + b, pair.preference().tie());
        });
  }

  private void pair(String label, Estimate chance) {
    page.row().put(LABEL, Look.LABEL, label);
    List<Entry> cells = shares(chance);
    page.put(FIRST, Look.STRONG, cells.getFirst())
        .put(FIRST + 1, Look.VALUE, cells.get(1))
        .put(FIRST + 2, Look.VALUE, cells.get(2));
  }

  private void dominance(ComparisonReport report) {
    List<String> sentences = ReportWords.dominance(report);
    if (!sentences.isEmpty()) {
      Model.section(page, "Better for everybody?", LABEL, last);
      sentences.forEach(this::words);
    }
  }
}
