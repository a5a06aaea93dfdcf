package offerwright.calc.trade;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongToDoubleFunction;
import java.util.function.ToDoubleFunction;
import offerwright.calc.value.GrantFigures;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.company.Listing;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.problem.Problem;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// Values the sides of a trade and finds the size of a part that gives a wanted figure.
///
/// @param workspace what sides are valued in; for the search one without outside wealth, see
///   [#searching]
/// @param listing of the offering company
/// @param today the day token prices are read for
/// @param sizes how parts change their size in this trade
record TradeDesk(Workspace workspace, Listing listing, LocalDate today, Sizes sizes) {

  /// No part of an offer is larger than this many steps; ten billion in cents.
  private static final long LARGEST = 1_000_000_000_000L;

  TradeSide side(OfferTerms terms) {
    OfferFigures figures = OfferValuation.figures(workspace, terms, listing, today);
    return new TradeSide(terms, figures, Totals.of(terms, figures));
  }

  /// The same desk without the certainty equivalent, which enters no total and is costly to compute
  /// over and over.
  TradeDesk searching() {
    ValuationAssumptions old = workspace.settings().valuation();
    ValuationAssumptions plain =
        new ValuationAssumptions(
            old.counting(),
            old.riskFreeRate(),
            old.dividendYield(),
            old.volatility(),
            old.expectedReturn(),
            old.chanceOfNothing(),
            old.leavingRate(),
            old.riskAversion(),
            Optional.empty(),
            old.employerOnCost());
    return new TradeDesk(
        workspace.withSettings(workspace.settings().withValuation(plain)), listing, today, sizes);
  }

  /// The terms of `from` in which `part` comes nearest to `amount`, as [TradePart] measures it.
  /// Empty if no size of the part does.
  Optional<OfferTerms> withAmount(TradePart part, TradeSide from, Money amount) {
    if (part != TradePart.EQUITY) {
      return Optional.of(sizes.resized(part, from, Sizes.cents(amount)));
    }
    return search(part, from, amount.toDouble(), side -> side.amount(part).toDouble());
  }

  /// The terms of `from` in which a total comes nearest to `target` by another size of `part`.
  /// Empty if not even the largest size reaches it; if not even nothing of the part is little
  /// enough, nothing of it.
  Optional<OfferTerms> withTotal(TradePart part, TradeSide from, Held held, Money target) {
    return search(part, from, target.toDouble(), side -> side.totals().of(held).toDouble());
  }

  private Optional<OfferTerms> search(
      TradePart part, TradeSide from, double target, ToDoubleFunction<TradeSide> figure) {
    TradeDesk plain = searching();
    LongToDoubleFunction rising =
        size -> figure.applyAsDouble(plain.side(sizes.resized(part, from, size)));
    long now = Sizes.size(part, from);
    double value = figure.applyAsDouble(from);
    if (value >= target) {
      return Optional.of(
          sizes.resized(
              part, from, value == target ? now : NearestStep.find(rising, target, 0, now)));
    }
    long low = now;
    for (long high = Math.max(2 * now, 1_000); high <= LARGEST; high *= 4) {
      if (rising.applyAsDouble(high) >= target) {
        return Optional.of(sizes.resized(part, from, NearestStep.find(rising, target, low, high)));
      }
      low = high;
    }
    return Optional.empty();
  }

  /// Why a part of an offer cannot be traded at all; empty if it can.
  static Optional<Problem> obstacle(TradePart part, TradeSide side) {
    return switch (part) {
      case BASE, SIGN_ON -> Optional.empty();
      case BONUS ->
          side.terms().cash().base().isZero()
              ? Optional.of(
                  problem(
                      part,
                      "There is no base of which the bonus could be a share.",
                      "Enter a base pay first."))
              : Optional.empty();
      case EQUITY -> equityObstacle(side);
      case TOKENS -> {
        if (side.terms().tokens().isEmpty()) {
          yield Optional.of(
              problem(part, "The offer has no token budget.", "Add a token budget first."));
        }
        yield side.figures().tokens().isEmpty() || (side.amount(part).isZero() && inTokens(side))
            ? Optional.of(
                problem(
                    part,
                    "The token budget has no value in money.",
                    "Enter a price card for its tier, or an amount."))
            : Optional.empty();
      }
    };
  }

  private static boolean inTokens(TradeSide side) {
    return side.terms()
        .tokens()
        .map(budget -> budget.annual() instanceof TokenAmount.InTokens)
        .orElse(false);
  }

  private static Optional<Problem> equityObstacle(TradeSide side) {
    if (side.terms().grants().isEmpty()) {
      return Optional.of(
          problem(TradePart.EQUITY, "The offer has no grant of equity.", "Add a grant first."));
    }
    return side.figures().equity().grants().stream()
        .filter(grant -> grant.claimed().map(Money::isZero).orElse(true))
        .findFirst()
        .map(GrantFigures::missing)
        .map(missing ->
            problem(
                TradePart.EQUITY,
                missing.isEmpty()
                    ? "The equity is not claimed to be worth anything."
                    : "Equity cannot be traded: not disclosed is "
                        + String.join(", ", missing)
                        + ".",
                "Enter the share price and the strike of the grant."));
  }

  static Problem problem(TradePart part, String message, String repair) {
    return Problem.error("trade/" + part.name().toLowerCase(Locale.ROOT), message, repair);
  }
}
