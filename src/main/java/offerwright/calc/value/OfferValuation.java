package offerwright.calc.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.trail.Quantity;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.company.Listing;
import offerwright.domain.money.FxRate;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// What an offer is worth: the door of this room.
///
/// Every cell of a table is rounded to the currency's digits before it is added, so that the tables
/// re-add to the cent. No raise and no change of price is assumed over the four years. Tokens enter
/// the company's table at expected use and the candidate's table not at all.
public final class OfferValuation {
  private OfferValuation() {}

  /// Everything an offer is worth, in the offer's currency.
  ///
  /// @param workspace settings, token prices, exchange rates and limits to compute with
  /// @param terms the offer
  /// @param listing whether the offering company's shares have a market price; for a competing
  ///   offer not the workspace's own company
  /// @param today the day token prices are read for
  public static OfferFigures figures(
      Workspace workspace, OfferTerms terms, Listing listing, LocalDate today) {
    Frame frame = Frame.of(workspace, terms, listing, today);
    takeDownCash(frame);
    EquityFigures equity = EquityValuation.figures(frame);
    Optional<TokenFigures> tokens = TokenValuation.figures(frame);
    BenefitFigures benefits = BenefitValuation.figures(frame);
    RefresherValuation refreshers = RefresherValuation.of(frame);
    List<PayLine> cash = PayLines.cash(terms.cash());
    List<PayLine> benefitLines = BenefitValuation.lines(frame, benefits);
    return new OfferFigures(
        terms.cash().base(),
        frame.valuation().counting(),
        PayLines.table(frame.currency(), candidate(frame, cash, equity, refreshers, benefitLines)),
        PayLines.table(
            frame.currency(), company(frame, cash, equity, refreshers, benefitLines, tokens)),
        equity,
        tokens,
        benefits,
        frame.assumed().list());
  }

  private static List<PayLine> candidate(
      Frame frame,
      List<PayLine> cash,
      EquityFigures equity,
      RefresherValuation refreshers,
      List<PayLine> benefits) {
    List<PayLine> lines = new ArrayList<>(cash);
    lines.add(new PayLine(PayItem.EQUITY, EquityValuation.counted(frame, equity)));
    lines.add(
        new PayLine(
            PayItem.REFRESHERS,
            refreshers.counted(frame.valuation().counting(), EquityValuation.nothing(frame))));
    lines.addAll(benefits);
    return lines;
  }

  private static List<PayLine> company(
      Frame frame,
      List<PayLine> cash,
      EquityFigures equity,
      RefresherValuation refreshers,
      List<PayLine> benefits,
      Optional<TokenFigures> tokens) {
    List<PayLine> lines = new ArrayList<>(cash);
    lines.add(new PayLine(PayItem.EQUITY, EquityValuation.cost(frame, equity)));
    lines.add(new PayLine(PayItem.REFRESHERS, refreshers.granted()));
    lines.addAll(benefits);
    lines.add(PayLines.shareOf(PayItem.EMPLOYER_ON_COST, frame.valuation().employerOnCost(), cash));
    tokens.ifPresent(block -> lines.add(PayLines.everyYear(PayItem.TOKENS, block.expectedUse())));
    return lines;
  }

  private static void takeDownCash(Frame frame) {
    CashTerms cash = frame.terms().cash();
    Assumed assumed = frame.assumed();
    assumed.word("Raises over the four years", "none", "convention of this application");
    if (cash.bonusTarget().points().signum() > 0) {
      assumed.share("Payout of the target bonus", cash.bonusPayout(), "typed in the offer");
    }
    assumed.share(
        "Employer's on-cost on cash pay",
        frame.valuation().employerOnCost(),
        Assumed.provenance(
            frame.valuation().employerOnCost(),
            ValuationAssumptions.PRESET.employerOnCost(),
            "none counted"));
    FxRate fx = frame.terms().fx();
    if (!fx.from().equals(fx.to())) {
      assumed.add(
          "1 " + fx.from() + " in " + fx.to(),
          new Quantity.Ratio(fx.rate().doubleValue()),
          fx.source() + ", " + fx.date());
    }
  }
}
