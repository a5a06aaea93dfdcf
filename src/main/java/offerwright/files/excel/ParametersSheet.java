package offerwright.files.excel;

import java.util.Arrays;
import java.util.Optional;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.equity.EquityCounting;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.workspace.ValuationAssumptions;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;

/// All inputs of the offer as named cells.
final class ParametersSheet {
  private ParametersSheet() {}

  static void write(Book book) {
    Parameters parameters = new Parameters(book);
    Rates rates = new Rates(book);
    parameters.section("Offer");
    parameters.line(
        Names.START,
        "First day of work",
        new Entry.Day(book.terms().start()),
        "Employment years are counted from it. Dates on the sheet Vesting are as agreed and do not move with it.");
    exchange(book, parameters, rates);
    cash(book.terms().cash(), parameters);
    if (hasEquity(book)) {
      valuation(book, parameters);
      EquityParameters.write(book, parameters, rates);
    }
    TokenParameters.write(book, parameters, rates);
    BenefitParameters.write(book, parameters, rates);
    SheetSetup.inputs(book, parameters.page());
  }

  static boolean hasEquity(Book book) {
    return !book.terms().grants().isEmpty() || book.terms().refreshers().isPresent();
  }

  private static void exchange(Book book, Parameters parameters, Rates rates) {
    FxRate fx = book.terms().fx();
    if (!fx.from().equals(fx.to())) {
      parameters.line(
          Names.FX,
          "1 " + fx.from() + " in " + fx.to(),
          new Entry.Figure(fx.rate().doubleValue(), NumberFormats.EXCHANGE),
          fx.source() + ", " + fx.date());
    }
    for (CurrencyCode other : rates.others()) {
      double rate = rates.known(other).orElseThrow();
      parameters.line(
          Rates.name(other),
          "1 " + other + " in " + book.currency(),
          new Entry.Figure(rate, NumberFormats.EXCHANGE),
          "exchange rates of the workspace");
    }
  }

  private static void cash(CashTerms cash, Parameters parameters) {
    parameters.section("Cash");
    parameters.line(
        Names.BASE, "Base pay a year", Entry.money(cash.base()), "guaranteed, recurring");
    parameters.line(
        Names.PAYMENTS,
        "Payments a year",
        Entry.count(cash.frequency().paymentsPerYear()),
        "paid " + Words.of(cash.frequency()));
    parameters.line(
        Names.BONUS_TARGET,
        "Target bonus, share of base",
        Entry.percent(cash.bonusTarget()),
        "not guaranteed");
    parameters.line(
        Names.BONUS_PAYOUT,
        "Payout assumed",
        Entry.percent(cash.bonusPayout()),
        "an assumption, not a promise");
    oneTime(parameters, Names.SIGN_ON, "Sign-on payment, once", cash.signOn(), cash.currency());
    oneTime(
        parameters,
        Names.RELOCATION,
        "Relocation payment, once",
        cash.relocation(),
        cash.currency());
  }

  private static void oneTime(
      Parameters parameters,
      String name,
      String label,
      Optional<OneTimePayment> payment,
      CurrencyCode currency) {
    Money amount = payment.map(OneTimePayment::amount).orElse(Money.zero(currency));
    parameters.line(
        name,
        label,
        Entry.money(amount),
        payment.isPresent() ? "in year 1 only" : "none is offered");
  }

  private static void valuation(Book book, Parameters parameters) {
    ValuationAssumptions assumed = book.request().workspace().settings().valuation();
    parameters.section("Equity: what is assumed");
    parameters.line(
        Names.COUNTING,
        "Equity counted in the totals as",
        Entry.words(Words.of(book.request().figures().counting())),
        "choose Claimed, Valued or Zero from the list in the cell");
    choice(parameters.page());
    parameters.line(
        Names.LEAVING,
        "Chance of leaving, a year",
        Entry.percent(assumed.leavingRate()),
        "what would vest later counts for less, by EXP(-rate × years)");
    parameters.line(
        Names.RISK_FREE,
        "Risk-free rate",
        Entry.percent(assumed.riskFreeRate()),
        "yearly, continuous; used for options");
    parameters.line(
        Names.DIVIDEND,
        "Dividend yield",
        Entry.percent(assumed.dividendYield()),
        "yearly, continuous");
    parameters.line(
        Names.VOLATILITY,
        "Volatility of the share price",
        Entry.percent(assumed.volatility()),
        "yearly; used for options");
  }

  private static void choice(Page page) {
    DataValidationHelper helper = page.sheet().getDataValidationHelper();
    String[] words = Arrays.stream(EquityCounting.values()).map(Words::of).toArray(String[]::new);
    int row = page.number() - 1;
    DataValidation list =
        helper.createValidation(
            helper.createExplicitListConstraint(words), new CellRangeAddressList(row, row, 2, 2));
    list.setShowErrorBox(true);
    list.createErrorBox("Equity in the totals", "Choose Claimed, Valued or Zero.");
    page.sheet().addValidationData(list);
  }
}
