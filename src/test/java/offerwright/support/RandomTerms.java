package offerwright.support;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.MatchTier;
import offerwright.domain.benefit.OtherBenefit;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.cash.CashTerms;
import offerwright.domain.cash.OneTimePayment;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.cash.Repayment;
import offerwright.domain.cash.RepaymentBasis;
import offerwright.domain.cash.RepaymentCurve;
import offerwright.domain.equity.AllocationType;
import offerwright.domain.equity.Cliff;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.equity.VestingPeriod;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.market.ModelTier;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.TokenCount;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.token.BudgetReset;
import offerwright.domain.token.CarryoverRule;
import offerwright.domain.token.LeavingRule;
import offerwright.domain.token.PersonalUseRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.token.TokenBudget;
import offerwright.domain.token.TokenRules;

/// Random terms that reach every variant, every constant and the edges of numbers; they need make
/// no sense as an offer.
public final class RandomTerms {
  private static final List<CurrencyCode> CURRENCIES =
      List.of(CurrencyCode.USD, CurrencyCode.EUR, new CurrencyCode("JPY"), new CurrencyCode("KWD"));
  private static final String LETTERS =
      "aZ9 -_.,;:'\"\\/<>&=+@{}[]#%\n\t\u0001\u00e9\u00df\u4e2d\u2014\u202e\uD83D\uDE00";

  private final RandomGenerator chance;

  /// Values drawn from `chance`.
  public RandomTerms(RandomGenerator chance) {
    this.chance = chance;
  }

  /// Terms in one currency.
  public OfferTerms terms() {
    CurrencyCode currency = currency();
    return new OfferTerms(
        day(),
        new CashTerms(
            money(currency),
            one(PayFrequency.values()),
            percent(),
            percent(),
            maybe(() -> payment(currency)),
            maybe(() -> payment(currency))),
        some(3, this::grant),
        maybe(() ->
            new RefresherPlan(
                money(currency()), number(1, 30), number(1, 30), number(1, 5), vesting())),
        maybe(() -> new TokenBudget(tokenAmount(currency()), tokenRules(), portion(), portion())),
        benefits(currency),
        new FxRate(currency, currency(), rate(), day(), text()));
  }

  /// Benefits in a currency.
  public Benefits benefits(CurrencyCode currency) {
    return new Benefits(
        money(currency),
        maybe(() ->
            new RetirementMatch(
                some(1, 3, () -> new MatchTier(Percent.of(number(1, 100)), percent())),
                portion(),
                maybe(() -> money(currency)))),
        number(0, 366),
        money(currency),
        money(currency),
        some(2, () -> new OtherBenefit(text(), money(currency))));
  }

  private OneTimePayment payment(CurrencyCode currency) {
    return new OneTimePayment(
        money(currency),
        maybe(() -> new Repayment(number(24, 60), curve(), one(RepaymentBasis.values()))));
  }

  private RepaymentCurve curve() {
    return switch (number(0, 2)) {
      case 0 -> new RepaymentCurve.StraightDaily();
      case 1 -> new RepaymentCurve.StraightMonthly();
      default -> {
        int first = number(1, 12);
        yield new RepaymentCurve.Stepped(
            List.of(
                new RepaymentCurve.Step(first, portion()),
                new RepaymentCurve.Step(first + number(1, 12), portion())));
      }
    };
  }

  private EquityGrant grant() {
    EquityInstrument instrument = one(EquityInstrument.values());
    return new EquityGrant(
        instrument,
        equityQuantity(),
        instrument.isOption() ? maybe(this::price) : Optional.empty(),
        stock(),
        vesting(),
        maybe(this::day),
        chance.nextBoolean(),
        maybe(() -> number(0, 120)),
        number(1, 15),
        text());
  }

  /// Either kind of quantity.
  public EquityQuantity equityQuantity() {
    return chance.nextBoolean()
        ? new EquityQuantity.Units(whole())
        : new EquityQuantity.Value(money(currency()));
  }

  /// Facts of which any may be undisclosed.
  public StockFacts stock() {
    return new StockFacts(
        maybe(this::price),
        maybe(this::day),
        maybe(this::price),
        maybe(this::day),
        maybe(() -> 1 + whole()),
        maybe(() -> money(currency())));
  }

  /// A schedule of one to five statements that sums to the whole.
  public Vesting vesting() {
    List<VestingStatement> statements = new ArrayList<>();
    BigDecimal left = Percent.ALL.points();
    for (int i = number(0, 4); i > 0; i--) {
      BigDecimal share = new BigDecimal(number(1, 2000)).movePointLeft(2);
      statements.add(statement(new Percent(share)));
      left = left.subtract(share);
    }
    statements.add(statement(new Percent(left)));
    return new Vesting(maybe(this::day), one(AllocationType.values()), statements);
  }

  private VestingStatement statement(Percent share) {
    int occurrences = number(1, 60);
    VestingPeriod period = new VestingPeriod(number(1, 36), one(VestingPeriod.Unit.values()));
    return new VestingStatement(
        share,
        occurrences,
        period,
        maybe(() -> new Cliff(number(1, occurrences), maybe(this::portion))));
  }

  /// Any of the three kinds of budget.
  public TokenAmount tokenAmount(CurrencyCode currency) {
    return switch (number(0, 2)) {
      case 0 -> new TokenAmount.InMoney(money(currency));
      case 1 -> new TokenAmount.InTokens(new TokenCount(whole()));
      default -> new TokenAmount.ShareOfBase(percent(), money(currency));
    };
  }

  /// Rules of a budget.
  public TokenRules tokenRules() {
    CarryoverRule carryover =
        new CarryoverRule(portion(), maybe(this::percent), number(0, 9), portion());
    return new TokenRules(
        one(ModelTier.values()),
        one(BudgetReset.values()),
        carryover,
        one(LeavingRule.values()),
        one(PersonalUseRule.values()),
        number(0, 400));
  }

  /// An amount from nothing to billions, at the currency's digits.
  public Money money(CurrencyCode currency) {
    return new Money(
        BigDecimal.valueOf(chance.nextLong(1L << number(1, 50)), currency.digits()), currency);
  }

  /// A price with up to ten decimals.
  public UnitPrice price() {
    return new UnitPrice(
        BigDecimal.valueOf(chance.nextLong(1L << number(1, 50)), number(0, 10)), currency());
  }

  /// A rate above nothing, of any scale.
  public BigDecimal rate() {
    return BigDecimal.valueOf(1 + chance.nextLong(1L << 40), number(-3, 16));
  }

  /// A share of 0 % or more.
  public Percent percent() {
    return new Percent(BigDecimal.valueOf(chance.nextLong(100_000), number(0, 8)));
  }

  /// A share from 0 to 100 %.
  public Percent portion() {
    return new Percent(BigDecimal.valueOf(number(0, 10_000), 2));
  }

  /// One of four currencies with 0, 2 and 3 digits.
  public CurrencyCode currency() {
    return CURRENCIES.get(chance.nextInt(CURRENCIES.size()));
  }

  /// A day of this century.
  public LocalDate day() {
    return LocalDate.of(2000, 1, 1).plusDays(number(0, 36_000));
  }

  /// A moment to the nanosecond.
  public Instant moment() {
    return Instant.ofEpochSecond(
        chance.nextLong(4_000_000_000L), chance.nextBoolean() ? 0 : chance.nextInt(1_000_000_000));
  }

  /// A text that is not blank, of letters that trouble formats.
  public String text() {
    int[] letters = LETTERS.codePoints().toArray();
    StringBuilder text = new StringBuilder("x");
    IntStream.range(0, number(0, 12))
        .forEach(_ -> text.appendCodePoint(letters[chance.nextInt(letters.length)]));
    return text.append('y').toString();
  }

  /// A number from 0 to nearly the largest.
  public long whole() {
    return chance.nextLong(1L << number(1, 61));
  }

  /// A number from `least` to `most`, both included.
  public int number(int least, int most) {
    return chance.nextInt(least, most + 1);
  }

  /// One of several.
  public <T> T one(T[] all) {
    return all[chance.nextInt(all.length)];
  }

  /// Something or nothing.
  public <T> Optional<T> maybe(Supplier<T> something) {
    return chance.nextBoolean() ? Optional.of(something.get()) : Optional.empty();
  }

  /// From none to `most`.
  public <T> List<T> some(int most, Supplier<T> each) {
    return some(0, most, each);
  }

  /// From `least` to `most`.
  public <T> List<T> some(int least, int most, Supplier<T> each) {
    return IntStream.range(0, number(least, most)).mapToObj(_ -> each.get()).toList();
  }
}
