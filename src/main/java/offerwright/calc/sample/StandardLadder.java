package offerwright.calc.sample;

import java.util.List;
import java.util.Optional;
import offerwright.domain.benefit.Benefits;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.Vesting;
import offerwright.domain.level.EquityGuideline;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.level.LevelTrack;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.token.TokenAmount;

/// The ladder a company may start from: five levels of engineers, two of managers. The token
/// budgets are those in public talk (50k, 100k, 150k, 250k a year); bands are 50 % wide around
/// their midpoints; every figure is a starting point to be changed.
public final class StandardLadder {
  private StandardLadder() {}

  /// One rung in thousands a year: band, bonus %, equity vesting a year, token budget, expected use
  /// %, paid days off, seats.
  private record Rung(
      String id,
      String name,
      LevelTrack track,
      int min,
      int mid,
      int max,
      int bonus,
      double equity,
      int tokens,
      int use,
      int daysOff,
      int seats) {}

  private static final List<Rung> RUNGS =
      List.of(
          new Rung(
              "junior", "Junior", LevelTrack.ENGINEERING, 104, 130, 156, 5, 10, 50, 31, 20, 10),
          new Rung("mid", "Mid", LevelTrack.ENGINEERING, 136, 170, 204, 10, 30, 100, 36, 25, 15),
          new Rung(
              "senior", "Senior", LevelTrack.ENGINEERING, 172, 215, 258, 12, 64.8, 150, 41, 25, 12),
          new Rung(
              "staff", "Staff", LevelTrack.ENGINEERING, 216, 270, 324, 15, 120, 250, 38, 25, 5),
          new Rung(
              "principal",
              "Principal",
              LevelTrack.ENGINEERING,
              264,
              330,
              396,
              20,
              200,
              300,
              35,
              30,
              2),
          new Rung(
              "manager", "Manager", LevelTrack.MANAGEMENT, 196, 245, 294, 15, 90, 100, 24, 25, 5),
          new Rung(
              "director",
              "Director",
              LevelTrack.MANAGEMENT,
              256,
              320,
              384,
              20,
              180,
              100,
              18,
              30,
              1));

  /// The seven levels with amounts in `currency`. The figures are those of the United States
  /// whatever the currency, and the seats those of a company of fifty.
  public static LevelLadder in(CurrencyCode currency) {
    return new LevelLadder(RUNGS.stream().map(rung -> level(rung, currency)).toList());
  }

  private static Level level(Rung rung, CurrencyCode currency) {
    return new Level(
        rung.id(),
        rung.name(),
        rung.track(),
        new PayBand(
            thousands(rung.min(), currency),
            thousands(rung.mid(), currency),
            thousands(rung.max(), currency)),
        Percent.of(rung.bonus()),
        new EquityGuideline(
            EquityInstrument.ISO,
            new EquityQuantity.Value(thousands(rung.equity(), currency)),
            Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF,
            Percent.of(20)),
        new TokenAmount.InMoney(thousands(rung.tokens(), currency)),
        Percent.of(rung.use()),
        benefits(rung.daysOff(), currency),
        rung.seats());
  }

  /// Health premium 19,200, the basic safe-harbour match, professional development 3,000, remote
  /// stipend 2,400.
  private static Benefits benefits(int daysOff, CurrencyCode currency) {
    return new Benefits(
        Money.of(19_200, currency),
        Optional.of(RetirementMatch.SAFE_HARBOUR_BASIC),
        daysOff,
        Money.of(3_000, currency),
        Money.of(2_400, currency),
        List.of());
  }

  private static Money thousands(double amount, CurrencyCode currency) {
    return Money.rounded(amount * 1000, currency);
  }
}
