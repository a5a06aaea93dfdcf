package offerwright.files.excel.compare;

import java.util.List;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.Question;
import offerwright.domain.money.Money;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.Page;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.LineWords;
import offerwright.files.text.ReportWords;

/// What to ask for, what it costs the employer, how much a company must grow, and what to ask.
/// Values of the simulation.
final class AsksSheet {
  private static final int LABEL = 1;
  private static final int LAST = 8;
  private static final int LINE = 168;
  private static final int QUESTION_LINE = 100;

  private final Model model;
  private final Page page;

  private AsksSheet(Model model, Page page) {
    this.model = model;
    this.page = page;
  }

  static void write(Model model) {
    Page page = model.page(Sheets.ASKS, 2, 34, 17, 17, 17, 17, 17, 20, 36);
    page.row(26).put(LABEL, Look.TITLE, "What to ask");
    page.row(15)
        .put(
            LABEL,
            Look.SUBTITLE,
            "What would make an offer equal to the best one, cheapest for the employer first. Simulated values: they do not follow what is typed over.");
    AsksSheet sheet = new AsksSheet(model, page);
    model.report().asks().forEach(sheet::asks);
    if (model.report().asks().isEmpty()) {
      sheet.words(ReportWords.noAsks(model.report()));
    }
    model.comparison().offers().forEach(sheet::questions);
    model.book().wide(page, 2);
  }

  private void words(String text) {
    page.paragraph(LABEL, LAST, Look.NOTE, text, LINE);
  }

  private void asks(AskList asks) {
    ComparedOffer offer = asks.offer();
    Model.section(
        page,
        "What would make " + LineWords.name(offer) + " equal to " + asks.target().tag(),
        LABEL,
        LAST);
    words(ReportWords.gap(asks, model.currency()));
    page.row(30).put(LABEL, Look.HEAD_LEFT, "Ask, in " + offer.terms().currency());
    List<String> heads =
        List.of("today", "ask for", "exact", "from", "to", "costs the employer a year");
    for (int i = 0; i < heads.size(); i++) {
      page.put(LABEL + 1 + i, Look.HEAD_WRAPPED, heads.get(i));
    }
    page.put(LAST, Look.HEAD_LEFT, "   what you bear");
    asks.asks().forEach(ask -> ask(offer, ask));
    asks.growth().ifPresent(growth -> words(ReportWords.growth(growth, offer.terms().currency())));
  }

  private void ask(ComparedOffer offer, Ask ask) {
    page.row()
        .put(LABEL, Look.LABEL, ComparisonWords.ask(ask.part(), !ask.today().isZero()))
        .put(LABEL + 1, Look.VALUE, Entry.money(ask.today()));
    switch (ask.outcome()) {
      case Ask.Possible possible ->
          page.put(LABEL + 2, Look.STRONG, Entry.money(possible.askFor()))
              .put(LABEL + 3, Look.VALUE, amount(offer, possible.exact().value()))
              .put(LABEL + 4, Look.VALUE, amount(offer, possible.exact().low()))
              .put(LABEL + 5, Look.VALUE, amount(offer, possible.exact().high()))
              .put(LABEL + 6, Look.VALUE, Entry.money(possible.costPerYear()))
              .put(LAST, Look.EXPLANATION, ComparisonWords.bears(ask.part()));
      case Ask.Impossible(String reason) ->
          page.put(LABEL + 2, Look.UNKNOWN_WORDS, reason).join(LABEL + 2, LAST, Look.UNKNOWN_WORDS);
    }
  }

  private static Entry amount(ComparedOffer offer, double value) {
    return Double.isFinite(value)
        ? Entry.money(Money.rounded(value, offer.terms().currency()))
        : new Entry.Unknown("open");
  }

  private void questions(ComparedOffer offer) {
    Model.section(page, "Questions for " + LineWords.name(offer), LABEL, LAST);
    List<Question> questions = model.report().questions(offer);
    if (questions.isEmpty()) {
      words("None: everything is disclosed.");
    }
    for (Question question : questions) {
      String text = question.text() + " " + question.why();
      page.row(Model.height(text, QUESTION_LINE))
          .put(LABEL, Look.WORDS, ComparisonWords.of(question.fact()))
          .put(LABEL + 1, Look.UNKNOWN_WORDS, ComparisonWords.of(question.source()))
          .put(LABEL + 2, Look.MEANING, text)
          .join(LABEL + 2, LAST, Look.MEANING);
    }
  }
}
