package offerwright.files.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.value.GrantFigures;
import offerwright.domain.company.Listing;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;

/// Equity in sentences: units, when they vest, what is disclosed and what is not. What is not
/// disclosed is said, never a zero.
record EquityWords(Writing writing, Listing listing) {

  String paragraph(List<GrantFigures> grants) {
    List<String> sentences = new ArrayList<>();
    for (GrantFigures figures : grants) {
      EquityGrant grant = figures.grant();
      sentences.add("Equity, which is not cash: " + quantity(figures) + strike(grant) + ".");
      sentences.add("They vest " + vesting(grant.vesting()) + ".");
      sentences.addAll(facts(figures));
    }
    sentences.add(
        listing == Listing.PUBLIC
            ? "Shares rise and fall, and nobody can promise what these will be worth."
            : "Our shares cannot be sold at will, and they may turn out to be worth nothing.");
    return String.join(" ", sentences);
  }

  /// How the one-line summary names the grants; example: "24,000 stock options".
  String inOneLine(List<GrantFigures> grants) {
    return Writing.listed(grants.stream().map(this::quantity).toList());
  }

  private String quantity(GrantFigures figures) {
    EquityGrant grant = figures.grant();
    return switch (grant.quantity()) {
      case EquityQuantity.Units units ->
          writing.count(units.count()) + " " + units(grant.instrument());
      case EquityQuantity.Value value ->
          units(grant.instrument()) + " with a target value of " + writing.money(value.amount());
    };
  }

  private static String units(EquityInstrument instrument) {
    return switch (instrument) {
      case RSU -> "restricted stock units";
      case ISO -> "incentive stock options";
      case NSO -> "stock options";
    };
  }

  private String strike(EquityGrant grant) {
    if (!grant.instrument().isOption()) {
      return "";
    }
    return grant
        .strike()
        .map(price -> " at a strike price of " + writing.price(price))
        .orElse(", whose strike price is not disclosed yet");
  }

  private List<String> facts(GrantFigures figures) {
    StockFacts stock = figures.grant().stock();
    List<String> known = new ArrayList<>();
    List<String> silent = new ArrayList<>();
    String fair = listing == Listing.PUBLIC ? "market price" : "fair market value";
    stock
        .fairMarketValue()
        .ifPresentOrElse(
            price ->
                known.add(
                    "the "
                        + fair
                        + " of a share is "
                        + writing.price(price)
                        + on(stock.fairMarketValueDate().map(writing::day))),
            () -> silent.add("the " + fair + " of a share"));
    if (listing == Listing.PRIVATE) {
      stock
          .preferredPrice()
          .ifPresentOrElse(
              price ->
                  known.add(
                      "investors last paid "
                          + writing.price(price)
                          + on(stock.preferredPriceDate().map(writing::day))),
              () -> silent.add("what investors last paid"));
      stock
          .fullyDilutedShares()
          .ifPresentOrElse(
              shares ->
                  known.add(
                      "there are "
                          + writing.count(shares)
                          + " fully diluted shares"
                          + figures
                              .ownership()
                              .map(share -> ", of which this is " + writing.percent(share))
                              .orElse("")),
              () -> silent.add("the number of fully diluted shares"));
      stock
          .preferencesAhead()
          .ifPresentOrElse(
              ahead ->
                  known.add(
                      writing.money(ahead)
                          + " of liquidation preferences are paid before common shares"),
              () -> silent.add("the liquidation preferences ahead of common shares"));
    }
    List<String> sentences = new ArrayList<>();
    if (!known.isEmpty()) {
      sentences.add("What we know: " + Writing.listed(known) + ".");
    }
    if (!silent.isEmpty()) {
      sentences.add("Not disclosed: " + Writing.listed(silent) + ".");
    }
    return sentences;
  }

  private static String on(Optional<String> day) {
    return day.map(date -> " (" + date + ")").orElse("");
  }

  private String vesting(Vesting vesting) {
    String over = "over " + writing.months(vesting.lengthInMonths());
    if (vesting.statements().size() == 1) {
      VestingStatement only = vesting.statements().getFirst();
      return over
          + " "
          + every(only.period())
          + only.cliff().map(cliff -> ", the first part" + cliff(cliff, only)).orElse("");
    }
    boolean yearly =
        vesting.statements().stream()
            .allMatch(part ->
                part.occurrences() == 1
                    && part.period().equals(VestingPeriod.YEAR)
                    && part.cliff().isEmpty());
    List<String> parts = new ArrayList<>();
    for (VestingStatement part : vesting.statements()) {
      parts.add(
          writing.percent(part.share())
              + (yearly
                  ? ""
                  : " in "
                      + writing.count(part.occurrences())
                      + " installments "
                      + every(part.period())));
    }
    return over + (yearly ? " year by year: " : ": ") + Writing.listed(parts);
  }

  private String cliff(Cliff cliff, VestingStatement statement) {
    String share = cliff.share().map(part -> " (" + writing.percent(part) + ")").orElse("");
    return share
        + " after "
        + period(cliff.installment() * statement.period().length(), statement.period().unit());
  }

  private String every(VestingPeriod period) {
    if (period.equals(VestingPeriod.MONTH)) {
      return "month by month";
    }
    if (period.equals(VestingPeriod.YEAR)) {
      return "in equal parts year by year";
    }
    return "in equal parts every " + period(period.length(), period.unit());
  }

  private String period(int length, VestingPeriod.Unit unit) {
    return unit == VestingPeriod.Unit.MONTHS ? writing.months(length) : writing.days(length);
  }
}
