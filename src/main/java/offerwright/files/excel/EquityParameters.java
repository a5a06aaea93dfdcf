package offerwright.files.excel;

import java.util.List;
import java.util.Optional;
import offerwright.calc.value.GrantFigures;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;

/// Facts of each grant, and the prices worked from them in the offer's currency. A fact that is not
/// disclosed says so; once a number is typed over it, whatever needs it is computed.
final class EquityParameters {
  private final Book book;
  private final Parameters parameters;
  private final Rates rates;

  private EquityParameters(Book book, Parameters parameters, Rates rates) {
    this.book = book;
    this.parameters = parameters;
    this.rates = rates;
  }

  static void write(Book book, Parameters parameters, Rates rates) {
    EquityParameters equity = new EquityParameters(book, parameters, rates);
    List<EquityGrant> grants = book.terms().grants();
    for (int i = 0; i < grants.size(); i++) {
      equity.grant(grants.get(i), book.request().figures().equity().grants().get(i), i);
    }
    book.terms()
        .refreshers()
        .ifPresent(plan -> {
          parameters.section("Expected refreshers");
          parameters.line(
              Names.REFRESHER,
              "Value of each",
              Entry.money(plan.each()),
              "a practice of the company, not a promise");
        });
  }

  private void grant(EquityGrant grant, GrantFigures figures, int index) {
    parameters.section("Equity grant " + (index + 1) + ": " + Words.of(grant.instrument()));
    if (grant.quantity() instanceof EquityQuantity.Value value) {
      parameters.line(
          Names.of(Names.TARGET_VALUE, index),
          "Target value of the grant",
          Entry.money(value.amount()),
          "as claimed at grant");
    }
    StockFacts stock = grant.stock();
    boolean option = grant.instrument().isOption();
    if (option) {
      price(Names.STRIKE, index, "Strike price", grant.strike(), "price to pay for one share");
      parameters.line(
          Names.of(Names.CONTRACT_YEARS, index),
          "Years until the options expire",
          Entry.count(grant.contractYears()),
          "from the grant");
    }
    price(
        Names.FMV,
        index,
        "Fair market value of a share",
        stock.fairMarketValue(),
        stock.fairMarketValueDate().map(day -> "on " + day).orElse("date not disclosed"));
    price(
        Names.PREFERRED,
        index,
        "Last preferred price",
        stock.preferredPrice(),
        stock.preferredPriceDate().map(day -> "round of " + day).orElse("date not disclosed"));
    Entry diluted =
        stock.fullyDilutedShares().<Entry>map(Entry::count).orElse(Entry.notDisclosed());
    parameters.line(
        Names.of(Names.FULLY_DILUTED, index),
        "Fully diluted shares",
        diluted,
        "all shares and rights to shares");
    worked(grant, index);
    units(grant, figures, index);
  }

  private void price(String name, int index, String label, Optional<UnitPrice> price, String note) {
    Entry entry =
        price
            .<Entry>map(
                known -> new Entry.Figure(known.toDouble(), NumberFormats.price(known.currency())))
            .orElse(Entry.notDisclosed());
    parameters.line(Names.of(name, index), label, entry, note);
  }

  /// Prices in the offer's currency: what a share is worth, what is claimed for it, what has to be
  /// paid for it.
  private void worked(EquityGrant grant, int index) {
    String fair = converted(Names.FMV, index, grant.stock().fairMarketValue());
    formula(
        Names.SHARE_PRICE,
        index,
        "Share price used",
        fair,
        "fair market value in " + book.currency());
    String preferred = converted(Names.PREFERRED, index, grant.stock().preferredPrice());
    boolean isPublic = book.request().workspace().company().listing() == Listing.PUBLIC;
    String sharePrice = Names.of(Names.SHARE_PRICE, index);
    boolean hasNoRate =
        grant
            .stock()
            .preferredPrice()
            .map(UnitPrice::currency)
            .filter(from -> rates.convert("", from).isEmpty())
            .isPresent();
    String claim =
        isPublic || hasNoRate
            ? sharePrice
            : "IF(ISNUMBER("
                + Names.of(Names.PREFERRED, index)
                + "),"
                + preferred
                + ","
                + sharePrice
                + ")";
    formula(
        Names.CLAIM_PRICE,
        index,
        "Share price claimed",
        claim,
        isPublic
            ? "market price"
            : "last preferred price; fair market value where that is not disclosed");
    String strike =
        grant.instrument().isOption() ? converted(Names.STRIKE, index, grant.strike()) : "0";
    formula(
        Names.EXERCISE_PRICE,
        index,
        "Price to pay for a share",
        strike,
        grant.instrument().isOption()
            ? "strike price in " + book.currency()
            : "nothing for an RSU");
  }

  private void units(EquityGrant grant, GrantFigures figures, int index) {
    String units = Names.of(Names.UNITS, index);
    switch (grant.quantity()) {
      case EquityQuantity.Units number ->
          parameters.line(units, "Number of units", Entry.count(number.count()), "as agreed");
      case EquityQuantity.Value value -> {
        if (figures.units().isEmpty()) {
          parameters.line(
              units,
              "Number of units",
              Entry.notDisclosed(),
              "no price is disclosed to divide the target value by; the grant vests in money");
          return;
        }
        String target =
            rates
                .money(Names.of(Names.TARGET_VALUE, index), value.amount().currency())
                .orElse(quoted("no exchange rate"));
        String claim = Names.of(Names.CLAIM_PRICE, index);
        String spread = claim + "-" + Names.of(Names.EXERCISE_PRICE, index);
        String formula =
            "INT("
                + target
                + "/IF("
                + spread
                + ">0,"
                + spread
                + ","
                + claim
                + ")*(1+0.000000000001))";
        parameters.line(
            units,
            "Number of units",
            new Entry.Formula(formula, NumberFormats.WHOLE),
            "target value over what is claimed for a unit, whole units only");
      }
    }
  }

  private void formula(String name, int index, String label, String expression, String note) {
    parameters.line(
        Names.of(name, index),
        label,
        new Entry.Formula(expression, NumberFormats.price(book.currency())),
        note);
  }

  /// The price in the offer's currency if it is a number, else the words for not knowing it.
  private String converted(String name, int index, Optional<UnitPrice> price) {
    String cell = Names.of(name, index);
    CurrencyCode from = price.map(UnitPrice::currency).orElse(book.currency());
    return rates
        .convert(cell, from)
        .map(expression ->
            "IF(ISNUMBER(" + cell + ")," + expression + "," + quoted(Entry.NOT_DISCLOSED) + ")")
        .orElse(quoted("no exchange rate"));
  }

  private static String quoted(String words) {
    return "\"" + words + "\"";
  }
}
