package offerwright.support;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.comparison.PlaceView;
import offerwright.domain.comparison.RiskView;
import offerwright.domain.comparison.YearBasis;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.ExitOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.exit.ExitTiming;
import offerwright.domain.exit.FundingRound;
import offerwright.domain.exit.Holding;
import offerwright.domain.exit.OptionHolding;
import offerwright.domain.exit.Participation;
import offerwright.domain.exit.PreferredClass;
import offerwright.domain.exit.Safe;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.tax.FederalTaxTable;
import offerwright.domain.tax.FederalTaxYear;
import offerwright.domain.tax.FilingStatus;
import offerwright.domain.tax.MinimumTaxRates;
import offerwright.domain.tax.PayrollRates;
import offerwright.domain.tax.StatusFigures;
import offerwright.domain.tax.SupplementalRates;
import offerwright.domain.tax.TaxBracket;
import offerwright.domain.tax.TaxChoice;

/// Random views of how offers compare that reach every type.
final class RandomComparison {
  private final RandomTerms random;
  private final RandomProcess numbers;

  RandomComparison(RandomTerms random) {
    this.random = random;
    this.numbers = new RandomProcess(random);
  }

  ComparisonPlan plan() {
    return new ComparisonPlan(
        several(this::key),
        random.portion(),
        random.one(YearBasis.values()),
        random.maybe(random::text),
        new AfterLeaving(
            random.percent(),
            random.number(0, 24),
            random.one(AfterLeaving.WindowChoice.values()),
            random.number(0, 1) == 0),
        new RiskView(
            random.portion(),
            random.percent(),
            random.percent(),
            numbers.real(1, 10),
            random.maybe(() -> below())),
        new PlaceView(
            random.number(0, 1) == 0,
            random.number(0, 1) == 0,
            several(i ->
                new PlaceIndex("place-" + i, numbers.real(1, 300), random.day(), random.text()))),
        tax(),
        new FederalTaxTable(several(i -> year(2025 + i))),
        new ComparisonRun(random.number(100, 200_000), random.whole()),
        several(this::outlook));
  }

  private OfferKey key(int index) {
    return new OfferKey(random.one(OfferKey.Kind.values()), "offer-" + index);
  }

  private OfferOutlook outlook(int index) {
    return new OfferOutlook(
        key(index),
        random.maybe(this::shares),
        random.maybe(random::percent),
        random.maybe(random::percent),
        random.maybe(random::text),
        Arrays.stream(OfferFact.values())
            .filter(_ -> random.number(0, 4) == 0)
            .map(fact -> new FactNote(fact, random.one(FactSource.values()), random.text()))
            .toList());
  }

  private EquityOutlook shares() {
    if (random.number(0, 1) == 0) {
      return new EquityOutlook.Listed(random.percent(), Percent.of(random.number(1, 200)));
    }
    double earliest = numbers.real(0, 5);
    return new EquityOutlook.Unlisted(
        new ExitOutlook(below(), size(), new ExitTiming(earliest, earliest + numbers.real(0, 10))),
        random.number(0, 1) == 0
            ? new EquityOutlook.Ownership.AsDisclosed(several(_ -> below()))
            : known());
  }

  private ExitSize size() {
    return random.number(0, 1) == 0
        ? new ExitSize.Stated(something(random.currency()), numbers.real(0, 3))
        : new ExitSize.Grown(something(random.currency()), numbers.real(-1, 1), numbers.real(0, 3));
  }

  private EquityOutlook.Ownership known() {
    CurrencyCode currency = random.currency();
    CapTable table =
        new CapTable(
            currency,
            List.of(new Holding("Founders", random.number(1, 9_000_000))),
            several(i ->
                new PreferredClass(
                    "Series " + i,
                    random.number(0, 1_000_000),
                    something(currency),
                    numbers.real(0.5, 1),
                    random.number(-2, 5),
                    participation())),
            several(i ->
                new OptionHolding(
                    "Options " + i,
                    random.number(0, 100_000),
                    UnitPrice.of(Integer.toString(random.number(0, 50)), currency))),
            random.number(0, 500_000));
    Money money = something(currency);
    return new EquityOutlook.Ownership.Known(
        table,
        several(i -> new Safe("SAFE " + i, money, money.plus(something(currency)))),
        several(i ->
            new FundingRound(
                "Round " + i,
                money.plus(money),
                money,
                Percent.of(random.number(0, 20)),
                numbers.real(0.5, 3),
                participation(),
                random.number(0, 1) == 0)));
  }

  private Participation participation() {
    return switch (random.number(0, 2)) {
      case 0 -> new Participation.None();
      case 1 -> new Participation.Full();
      default -> new Participation.Capped(numbers.real(1, 5));
    };
  }

  private TaxChoice tax() {
    return switch (random.number(0, 2)) {
      case 0 -> new TaxChoice.None();
      case 1 -> new TaxChoice.Effective(below());
      default ->
          new TaxChoice.UnitedStatesFederal(
              random.one(FilingStatus.values()), random.money(CurrencyCode.USD), below());
    };
  }

  private FederalTaxYear year(int year) {
    return new FederalTaxYear(
        year,
        figures(),
        figures(),
        figures(),
        new MinimumTaxRates(Percent.of(26), Percent.of(28), dollars(), Percent.of(50)),
        new PayrollRates(dollars(), random.portion(), random.portion(), random.portion()),
        new SupplementalRates(random.portion(), dollars(), random.portion()),
        random.text());
  }

  private StatusFigures figures() {
    Money exemption = dollars();
    return new StatusFigures(
        List.of(
            new TaxBracket(Money.zero(CurrencyCode.USD), below()),
            new TaxBracket(something(CurrencyCode.USD), below())),
        dollars(),
        exemption,
        exemption.plus(dollars()),
        dollars());
  }

  private Money dollars() {
    return random.money(CurrencyCode.USD);
  }

  private Money something(CurrencyCode currency) {
    return random.money(currency).plus(Money.of(1, currency));
  }

  private Percent below() {
    return Percent.of(random.number(0, 99));
  }

  private <T> List<T> several(IntFunction<T> each) {
    return IntStream.range(0, random.number(0, 3)).mapToObj(each).toList();
  }
}
