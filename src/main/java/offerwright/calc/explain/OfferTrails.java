package offerwright.calc.explain;

import java.util.List;
import java.util.stream.IntStream;
import offerwright.calc.trail.Quantity;
import offerwright.calc.trail.Trail;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.PayItem;
import offerwright.calc.value.PayLine;
import offerwright.calc.value.YearTable;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Workspace;

/// How any figure of an offer came about.
public final class OfferTrails {
  private final Source source;
  private final OfferFigures figures;
  private final EquityTrails equity;
  private final TokenTrails tokens;
  private final BenefitTrails benefits;

  private OfferTrails(Workspace workspace, OfferTerms terms, OfferFigures figures) {
    source = new Source(workspace, terms);
    this.figures = figures;
    equity = new EquityTrails(source, figures.equity());
    tokens = new TokenTrails(source, figures.tokens());
    benefits = new BenefitTrails(source, figures.benefits());
  }

  /// The trail of one figure. A figure that is not there has a trail too: its result says why.
  ///
  /// @param key which figure
  /// @param workspace the workspace the figures were computed in
  /// @param terms the offer they were computed from
  /// @param figures the figures
  public static Trail of(
      FigureKey key, Workspace workspace, OfferTerms terms, OfferFigures figures) {
    return new OfferTrails(workspace, terms, figures).of(key);
  }

  private Trail of(FigureKey key) {
    return switch (key) {
      case FigureKey.GuaranteedCash _ ->
          Trail.computed(
              "Guaranteed recurring cash",
              "base pay of a year; bonus, one-time payments, equity and tokens are not guaranteed recurring cash",
              Source.amount(figures.guaranteedRecurringCash()),
              List.of(Source.typed("Base pay", source.terms().cash().base())));
      case FigureKey.YearSum sum -> yearSum(sum.side(), sum.year());
      case FigureKey.FourYears total -> fourYears(total.side());
      case FigureKey.Average average -> average(average.side());
      case FigureKey.Cell cell -> cell(cell.side(), cell.item(), cell.year());
      case FigureKey.LineTotal line -> lineTotal(line.side(), line.item());
      case FigureKey.OfGrant grant -> equity.grant(grant.index(), grant.figure());
      case FigureKey.OfEquity all -> equity.all(all.figure());
      case FigureKey.OfTokens token -> tokens.of(token.figure());
      case FigureKey.OfBenefits benefit -> benefits.of(benefit.figure());
    };
  }

  private YearTable table(FigureKey.Side side) {
    return switch (side) {
      case CANDIDATE -> figures.candidate();
      case COMPANY -> figures.company();
    };
  }

  private Trail yearSum(FigureKey.Side side, int year) {
    List<Trail> parts =
        table(side).lines().stream()
            .map(PayLine::item)
            .map(item -> cell(side, item, year))
            .toList();
    return Trail.computed(
        Names.of(side) + ", year " + year,
        "sum of the lines, each rounded to cents; " + tokenNote(side),
        Source.amount(table(side).year(year)),
        parts);
  }

  private static String tokenNote(FigureKey.Side side) {
    return switch (side) {
      case CANDIDATE -> "tokens are not added";
      case COMPANY -> "tokens at expected use, equity at accounting value";
    };
  }

  private Trail fourYears(FigureKey.Side side) {
    List<Trail> years =
        IntStream.rangeClosed(1, YearTable.YEARS).mapToObj(year -> yearSum(side, year)).toList();
    return Trail.computed(
        Names.of(side) + ", four years",
        "year 1 + year 2 + year 3 + year 4",
        Source.amount(table(side).total()),
        years);
  }

  private Trail average(FigureKey.Side side) {
    return Trail.computed(
        Names.of(side) + ", average of four years",
        "four-year total ÷ 4",
        Source.amount(table(side).average()),
        List.of(fourYears(side)));
  }

  private Trail lineTotal(FigureKey.Side side, PayItem item) {
    Money total = table(side).line(item).map(PayLine::total).orElse(Money.zero(source.currency()));
    List<Trail> years =
        IntStream.rangeClosed(1, YearTable.YEARS).mapToObj(year -> cell(side, item, year)).toList();
    return Trail.computed(
        Names.of(item) + ", four years",
        "year 1 + year 2 + year 3 + year 4",
        Source.amount(total),
        years);
  }

  private Trail cell(FigureKey.Side side, PayItem item, int year) {
    Money cell =
        table(side)
            .line(item)
            .map(line -> line.years().get(year - 1))
            .orElse(Money.zero(source.currency()));
    return switch (item) {
      case BASE, BONUS, SIGN_ON, RELOCATION -> CashTrails.cell(source, item, year, cell);
      case EQUITY -> equity.cell(side, year, cell);
      case REFRESHERS -> equity.refreshers(side, year, cell);
      case HEALTH -> benefits.of(FigureKey.BenefitFigure.HEALTH);
      case RETIREMENT_MATCH -> benefits.match(year, cell);
      case PROFESSIONAL_DEVELOPMENT ->
          benefits.of(FigureKey.BenefitFigure.PROFESSIONAL_DEVELOPMENT);
      case REMOTE_STIPEND -> benefits.of(FigureKey.BenefitFigure.REMOTE_STIPEND);
      case OTHER_BENEFITS -> benefits.of(FigureKey.BenefitFigure.OTHERS);
      case EMPLOYER_ON_COST -> onCost(side, year, cell);
      case TOKENS -> tokenCell(cell);
    };
  }

  private Trail onCost(FigureKey.Side side, int year, Money cell) {
    List<Trail> cash =
        List.of(PayItem.BASE, PayItem.BONUS, PayItem.SIGN_ON, PayItem.RELOCATION).stream()
            .filter(item -> table(side).line(item).isPresent())
            .map(item -> cell(side, item, year))
            .toList();
    Money sum =
        cash.stream()
            .map(Trail::result)
            .map(OfferTrails::money)
            .reduce(Money.zero(source.currency()), Money::plus);
    return Trail.computed(
        Names.of(PayItem.EMPLOYER_ON_COST),
        "cash of the year × on-cost",
        Source.amount(cell),
        List.of(
            Trail.computed("Cash of the year", "sum of the cash lines", Source.amount(sum), cash),
            Source.setting("Employer's on-cost", source.valuation().employerOnCost())));
  }

  private static Money money(Quantity quantity) {
    return ((Quantity.Amount) quantity).money();
  }

  private Trail tokenCell(Money cell) {
    Trail use = tokens.of(FigureKey.TokenFigure.EXPECTED_USE);
    return Trail.computed(
        Names.of(PayItem.TOKENS), use.formula(), Source.amount(cell), use.parts());
  }
}
