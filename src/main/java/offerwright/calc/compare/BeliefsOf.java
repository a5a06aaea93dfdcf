package offerwright.calc.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.trail.Assumption;
import offerwright.calc.trail.Quantity;
import offerwright.calc.value.Exchange;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.exit.ExitOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.exit.ExitTiming;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// Fills the gaps of an outlook.
final class BeliefsOf {
  /// A judgement: layoffs in technology took 1 to 3 % of jobs a year in good years, more in bad.
  static final Percent LAYOFF_RATE = Percent.of(4);

  /// Medians of Carta: 20.0 % seed, 17.9 % A, 15.0 % B (methods.md section 5.1). Two further rounds
  /// are a judgement.
  static final List<Percent> ROUNDS = List.of(Percent.of("17.9"), Percent.of(15));

  /// Two rounds take about four years; a judgement.
  static final ExitTiming TIMING = new ExitTiming(1, 5);

  private final Workspace workspace;
  private final OfferOutlook outlook;
  private final OfferTerms terms;
  private final Listing listing;
  private final List<String> places;
  private final List<Assumption> assumptions = new ArrayList<>();

  private BeliefsOf(
      Workspace workspace,
      OfferOutlook outlook,
      OfferTerms terms,
      Listing listing,
      List<String> places) {
    this.workspace = workspace;
    this.outlook = outlook;
    this.terms = terms;
    this.listing = listing;
    this.places = places;
  }

  /// @param places names under which the offer's own place may stand among the indices
  static Beliefs of(
      Workspace workspace,
      OfferOutlook outlook,
      OfferTerms terms,
      Listing listing,
      List<String> places) {
    return new BeliefsOf(workspace, outlook, terms, listing, places).beliefs();
  }

  private Beliefs beliefs() {
    Percent layoffs =
        outlook
            .layoffRate()
            .orElseGet(() -> share("Chance of a layoff in a year", LAYOFF_RATE, "judgement"));
    Percent leaving =
        outlook
            .leavingRate()
            .orElseGet(() ->
                share(
                    "Chance of leaving by oneself in a year",
                    rest(valuation().leavingRate(), layoffs),
                    "leaving rate of the settings less layoffs"));
    Optional<EquityOutlook> shares = shares();
    return new Beliefs(shares, layoffs, leaving, place(), assumptions);
  }

  private ValuationAssumptions valuation() {
    return workspace.settings().valuation();
  }

  private static Percent rest(Percent all, Percent part) {
    BigDecimal left = all.points().subtract(part.points());
    return left.signum() < 0 ? Percent.NONE : new Percent(left);
  }

  private Percent share(String name, Percent value, String source) {
    assumptions.add(new Assumption(name, new Quantity.Share(value), source));
    return value;
  }

  private void word(String name, String value, String source) {
    assumptions.add(new Assumption(name, new Quantity.Word(value), source));
  }

  private Optional<PlaceIndex> place() {
    return outlook
        .place()
        .map(named -> workspace.comparison().places().of(named))
        .orElseGet(() ->
            places.stream()
                .map(workspace.comparison().places()::of)
                .flatMap(Optional::stream)
                .findFirst());
  }

  private Optional<EquityOutlook> shares() {
    if (outlook.shares().isPresent()) {
      return outlook.shares();
    }
    if (terms.grants().isEmpty() && terms.refreshers().isEmpty()) {
      return Optional.empty();
    }
    return switch (listing) {
      case PUBLIC -> Optional.of(listed());
      case PRIVATE -> unlisted();
    };
  }

  private EquityOutlook listed() {
    return new EquityOutlook.Listed(
        share(
            "Expected return of the share price",
            valuation().expectedReturn(),
            "setting of the workspace"),
        share(
            "Volatility of the share price", valuation().volatility(), "setting of the workspace"));
  }

  /// An exit grown from what the company claims to be worth today. Empty if its shares are not
  /// disclosed.
  private Optional<EquityOutlook> unlisted() {
    return worthOf(workspace, terms)
        .map(worth -> {
          assumptions.add(
              new Assumption(
                  "Value of the company today",
                  new Quantity.Amount(worth),
                  "last preferred price, else fair market value, on all shares"));
          ExitSize size =
              new ExitSize.Grown(
                  worth,
                  share(
                          "Expected return of the company",
                          valuation().expectedReturn(),
                          "setting of the workspace")
                      .fraction(),
                  share(
                          "Volatility of the company's value",
                          valuation().volatility(),
                          "setting of the workspace")
                      .fraction());
          Percent nothing =
              share(
                  "Chance that the shares end worthless",
                  valuation().chanceOfNothing(),
                  "setting of the workspace");
          word("Exit", "after a year at the earliest, half within five", "judgement");
          word("Dilution before the exit", "17.9 % and 15 %", "medians of Carta for A and B");
          return new EquityOutlook.Unlisted(
              new ExitOutlook(nothing, size, TIMING),
              new EquityOutlook.Ownership.AsDisclosed(ROUNDS));
        });
  }

  /// What the employer's shares were last priced at, all together; empty if that is not disclosed.
  static Optional<Money> worthOf(Workspace workspace, OfferTerms terms) {
    return terms.grants().stream()
        .map(EquityGrant::stock)
        .map(stock -> worth(workspace, terms, stock))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Money> worth(Workspace workspace, OfferTerms terms, StockFacts stock) {
    Optional<UnitPrice> price = stock.preferredPrice().or(stock::fairMarketValue);
    return price.flatMap(found ->
        stock
            .fullyDilutedShares()
            .flatMap(shares ->
                Exchange.of(workspace, terms)
                    .price(found, terms.currency())
                    .map(each -> Money.rounded(each * shares, terms.currency())))
            .filter(worth -> worth.amount().signum() > 0));
  }
}
