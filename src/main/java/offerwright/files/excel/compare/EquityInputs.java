package offerwright.files.excel.compare;

import java.util.Optional;
import offerwright.calc.compare.ComparisonLine;
import offerwright.calc.compare.LineItem;
import offerwright.calc.value.EquityFigures;
import offerwright.calc.value.GrantFigures;
import offerwright.calc.value.PayItem;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.money.Money;
import offerwright.files.excel.Entry;
import offerwright.files.text.Words;

/// Equity as it was counted: what a grant is worth is worked out in the program, not here.
final class EquityInputs {
  private final Inputs inputs;

  private EquityInputs(Inputs inputs) {
    this.inputs = inputs;
  }

  static void write(Inputs inputs) {
    new EquityInputs(inputs).write();
  }

  private void write() {
    EquityCounting counting = inputs.model().comparison().offers().getFirst().figures().counting();
    inputs.section("Equity, " + Words.of(counting).toLowerCase(java.util.Locale.ROOT));
    inputs.years(
        Names.EQUITY,
        "Grants",
        EquityInputs::grants,
        "as counted in the totals, by year of work; the program works it out, and it does not move with rates typed above");
    if (inputs.model().columns().stream().anyMatch(EquityInputs::refreshes)) {
      inputs.years(
          Names.REFRESHERS,
          "Refreshers",
          (column, year) ->
              column.hides(OfferFact.REFRESHERS) && !refreshes(column)
                  ? Entry.notDisclosed()
                  : Entry.money(cell(column, PayItem.REFRESHERS, year)),
          "expected, not promised");
    }
    whole(Names.CLAIMED, LineItem.EQUITY_CLAIMED, "Whole grant, claimed", "what the employer says");
    whole(Names.VALUED, LineItem.EQUITY_VALUED, "Whole grant, valued", "what it may be worth");
    whole(
        Names.SURE,
        LineItem.EQUITY_SURE,
        "Whole grant, as a sure amount",
        "to a risk-averse holder; computed by the program");
    whole(
        Names.EXERCISE_COST,
        LineItem.EXERCISE_COST,
        "Cost to exercise all options",
        "units times strike");
    whole(
        Names.MINIMUM_TAX,
        LineItem.MINIMUM_TAX,
        "Minimum tax on ISOs held, year 1",
        "by the federal table; does not move with pay here");
  }

  static boolean refreshes(Column column) {
    return column.offer().terms().refreshers().isPresent();
  }

  private static Money cell(Column column, PayItem item, int year) {
    return column
        .offer()
        .figures()
        .candidate()
        .line(item)
        .map(line -> line.years().get(year - 1))
        .orElse(Money.zero(column.currency()));
  }

  private static Entry grants(Column column, int year) {
    EquityFigures equity = column.offer().figures().equity();
    boolean counted = column.offer().figures().candidate().line(PayItem.EQUITY).isPresent();
    if (!counted && equity.grants().isEmpty() && column.hides(OfferFact.EQUITY_AMOUNT)) {
      return Entry.notDisclosed();
    }
    if (!counted && equity.grants().stream().anyMatch(grant -> figure(column, grant).isEmpty())) {
      return new Entry.Unknown("not known");
    }
    return Entry.money(cell(column, PayItem.EQUITY, year));
  }

  private static Optional<Money> figure(Column column, GrantFigures grant) {
    return switch (column.offer().figures().counting()) {
      case CLAIMED -> grant.claimed();
      case VALUED, ZERO -> grant.valued();
    };
  }

  /// A figure of the whole grant, as far as some offer has one.
  private void whole(String name, LineItem item, String label, String why) {
    Optional<ComparisonLine> line =
        inputs.model().comparison().lines().stream()
            .filter(each -> each.item() == item)
            .findFirst();
    line.ifPresent(found ->
        inputs.row(name, label, column -> WholeGrant.entry(column, item, found.cells()), why));
  }
}
