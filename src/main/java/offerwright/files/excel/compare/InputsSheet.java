package offerwright.files.excel.compare;

import java.util.Arrays;
import java.util.Optional;
import offerwright.calc.compare.ComparedOffer;
import offerwright.calc.compare.ExpectedRepayment;
import offerwright.calc.compare.Scale;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.money.Money;
import offerwright.files.excel.Entry;
import offerwright.files.excel.Look;
import offerwright.files.excel.NumberFormats;
import offerwright.files.excel.Page;
import offerwright.files.text.ReportWords;

/// Every agreed figure of each offer, what is believed where arithmetic needs it, and how money is
/// brought into one currency.
final class InputsSheet {
  private static final double SAME = 100;

  private final Inputs inputs;
  private final Model model;

  private InputsSheet(Inputs inputs) {
    this.inputs = inputs;
    model = inputs.model();
  }

  static void write(Model model) {
    int offers = model.columns().size();
    int[] widths = new int[Inputs.FIRST + offers + 1];
    Arrays.fill(widths, 20);
    widths[0] = 2;
    widths[Inputs.LABEL] = 38;
    widths[Inputs.FIRST + offers] = 62;
    Page page = model.page(Sheets.INPUTS, widths);
    page.row(26).put(Inputs.LABEL, Look.TITLE, Sheets.INPUTS);
    page.row(15)
        .put(
            Inputs.LABEL,
            Look.SUBTITLE,
            "Inputs are blue, each is a named cell: type over one, and Years and Compare follow. What was simulated stays.");
    Model.heads(page, "Figure", Inputs.FIRST, model.comparison().offers(), 19);
    page.put(Inputs.FIRST + offers, Look.HEAD_LEFT, "   What it is");
    InputsSheet sheet = new InputsSheet(new Inputs(model, page));
    sheet.offers();
    sheet.scale();
    sheet.cash();
    EquityInputs.write(sheet.inputs);
    BenefitInputs.write(sheet.inputs);
    TokenInputs.write(sheet.inputs);
    TaxInputs.write(sheet.inputs);
    model.book().wide(page, 3);
  }

  private void offers() {
    inputs.section("The offers");
    inputs.words("Employer", column -> column.offer().employer(), "");
    inputs.words("Role", column -> orDash(column.offer().role()), "");
    inputs.words("Place", column -> orDash(column.offer().place()), "");
    inputs.words("Currency of the offer", column -> column.currency().code(), "");
    inputs.words(
        "First day",
        column -> column.offer().terms().start().toString(),
        "Years of work are counted from it; dates of vesting do not move with it.");
  }

  private static String orDash(String text) {
    return text.isBlank() ? "–" : text;
  }

  private void scale() {
    inputs.section("Into " + model.currency());
    inputs.row(
        Names.FX,
        "1 unit of the offer's currency",
        column ->
            column
                .offer()
                .scale()
                .<Entry>map(scale -> new Entry.Figure(scale.rate(), NumberFormats.EXCHANGE))
                .orElse(new Entry.Unknown("not weighed")),
        "in " + model.currency() + "; 1 for the same currency");
    boolean places =
        model.comparison().offers().stream()
            .anyMatch(offer -> offer.scale().flatMap(Scale::place).isPresent());
    if (places) {
      inputs.row(
          Names.COST_OF_LIVING,
          "Cost of living",
          column ->
              column
                  .offer()
                  .scale()
                  .flatMap(Scale::place)
                  .map(PlaceIndex::index)
                  .<Entry>map(index -> new Entry.Figure(index, "0.0##"))
                  .orElse(new Entry.Figure(SAME, "0.0##")),
          "100 = the place everything is compared with; amounts are divided by it. 100 where there is no index.");
    }
    inputs.row(
        Names.SCALE,
        "Amounts are multiplied with",
        column ->
            column.offer().scale().isEmpty()
                ? new Entry.Unknown("not weighed")
                : new Entry.Formula(
                    column.name(Names.FX)
                        + (places ? "*(100/" + column.name(Names.COST_OF_LIVING) + ")" : ""),
                    NumberFormats.EXCHANGE),
        places ? "rate × 100 / index" : "the rate; cost of living is switched off or not known");
    inputs.words(
        "Sources",
        column -> ReportWords.scale(column.offer()).orElse("same currency"),
        "Days and sources of rates and indices.");
  }

  private void cash() {
    inputs.section("Cash");
    inputs.row(
        Names.BASE,
        "Base salary a year",
        column -> Entry.money(column.offer().terms().cash().base()),
        "guaranteed, recurring; no raise is assumed");
    inputs.row(Names.BONUS_TARGET, "Target bonus, of base", InputsSheet::target, "not guaranteed");
    inputs.row(
        Names.BONUS_PAYOUT,
        "Payout expected, of target",
        column -> Entry.percent(column.offer().terms().cash().bonusPayout()),
        "an assumption, not a promise");
    inputs.row(
        Names.SIGN_ON,
        "Sign-on, once",
        column -> once(column, column.offer().terms().cash().signOn(), OfferFact.SIGN_ON),
        "in year 1 only");
    inputs.row(
        Names.RELOCATION,
        "Relocation, once",
        column -> once(column, column.offer().terms().cash().relocation(), OfferFact.RELOCATION),
        "in year 1 only");
    inputs.row(
        Names.OWED_SIGN_ON,
        "Expected to be owed back, of sign-on",
        column -> share(repayment(column.offer()).signOn()),
        "from the repayment schedule and the chances of leaving and of a layoff; does not move with them here");
    inputs.row(
        Names.OWED_RELOCATION,
        "Expected to be owed back, of relocation",
        column -> share(repayment(column.offer()).relocation()),
        "likewise");
  }

  private static Entry target(Column column) {
    boolean unknown =
        column.offer().terms().cash().bonusTarget().points().signum() == 0
            && column.hides(OfferFact.BONUS_TARGET);
    return unknown
        ? Entry.notDisclosed()
        : Entry.percent(column.offer().terms().cash().bonusTarget());
  }

  private static Entry once(Column column, Optional<OneTimePayment> payment, OfferFact fact) {
    return column.stated(
        payment.map(OneTimePayment::amount).orElse(Money.zero(column.currency())), fact);
  }

  private ExpectedRepayment repayment(ComparedOffer offer) {
    return ExpectedRepayment.of(model.comparison().workspace().comparison(), offer);
  }

  private static Entry share(double share) {
    return new Entry.Figure(share, NumberFormats.PERCENT_TABLE);
  }
}
