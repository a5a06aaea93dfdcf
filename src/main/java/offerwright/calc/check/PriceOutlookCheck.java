package offerwright.calc.check;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceProcess;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.SeriesChoice;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SimulationSettings;
import offerwright.domain.plan.TierPath;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// The prices of a scenario: shares that add up, prices that are known, processes that do what
/// their name says.
final class PriceOutlookCheck {
  private static final double WHOLE = 1e-6;
  private static final double WILD = 2;

  private final Workspace workspace;
  private final Scenario scenario;
  private final LocalDate today;
  private final List<Problem> problems = new ArrayList<>();

  private PriceOutlookCheck(Workspace workspace, Scenario scenario, LocalDate today) {
    this.workspace = workspace;
    this.scenario = scenario;
    this.today = today;
  }

  static List<Problem> problems(
      Workspace workspace, Scenario scenario, boolean peopled, LocalDate today) {
    PriceOutlookCheck check = new PriceOutlookCheck(workspace, scenario, today);
    check.shares();
    for (TierPath path : scenario.prices().tiers()) {
      String where = "prices/tiers/" + name(path);
      if (peopled) {
        check.card(path, where);
      }
      check.process(path, where + "/process");
    }
    return check.problems;
  }

  private static String name(TierPath path) {
    return path.tier().name().toLowerCase(Locale.ROOT);
  }

  private void shares() {
    double sum =
        scenario.prices().tiers().stream().mapToDouble(path -> path.share().fraction()).sum();
    if (Math.abs(sum - 1) > WHOLE) {
      problems.add(
          Problem.error(
              "prices/tiers",
              "The tiers of \""
                  + scenario.name()
                  + "\" take "
                  + Percent.ofFraction(sum)
                  + " of the spending together.",
              "Change the shares so that they add up to 100 %."));
    }
  }

  private void card(TierPath path, String where) {
    Optional<PriceCard> card = workspace.prices().inForce(path.tier(), today);
    if (card.isEmpty()) {
      problems.add(
          Problem.error(
              where,
              "No price card for " + name(path) + " models is in force on " + today + ".",
              "Enter a price card for the tier under Settings, or choose another tier."));
      return;
    }
    CompanyMoney money = CompanyMoney.of(workspace);
    if (money.rate(card.get().input().currency()).isEmpty()) {
      problems.add(
          Problem.error(
              where,
              "The price of "
                  + card.get().model()
                  + " is in "
                  + card.get().input().currency()
                  + ", for which no exchange rate to "
                  + money.currency()
                  + " is known.",
              "Enter the rate with its date under Settings."));
    }
  }

  private void process(TierPath path, String where) {
    switch (path.process()) {
      case PriceProcess.Exponential _ -> {}
      case PriceProcess.ReleaseSteps steps -> calm(steps.volatility(), where);
      case PriceProcess.GeometricBrownian motion -> calm(motion.volatility(), where);
      case PriceProcess.MeanReverting reverting -> {
        calm(reverting.volatility(), where);
        speed(reverting.speed(), where + "/speed");
      }
      case PriceProcess.RegimeSwitching regimes -> moods(regimes, where);
      case PriceProcess.Stress stress -> jump(stress.month(), where + "/month");
      case PriceProcess.FollowHistory follow -> history(follow, where);
    }
  }

  private void calm(Percent volatility, String where) {
    if (volatility.fraction() > WILD) {
      problems.add(
          Problem.warning(
              where + "/volatility",
              "At a volatility of "
                  + volatility
                  + " a year the mean of the price is made by a few enormous paths.",
              "Enter the yearly figure as a share, such as 45 %."));
    }
  }

  private void speed(double speed, String where) {
    double months = 12 * Math.log(2) / speed;
    int horizon = workspace.plan().simulation().months();
    if (months < 0.5) {
      problems.add(
          Problem.warning(
              where,
              "At a speed of "
                  + speed
                  + " a year half of a gap closes within "
                  + words(months * 30.4)
                  + " days: the price jumps to its long-run level and is noise around it.",
              "Lower the speed; 1.2 closes half of a gap in seven months."));
    } else if (months > 2.0 * horizon) {
      problems.add(
          Problem.warning(
              where,
              "At a speed of "
                  + speed
                  + " a year half of a gap closes in "
                  + words(months / 12)
                  + " years, so that the price hardly reverts within the "
                  + horizon
                  + " months looked at.",
              "Raise the speed, or choose a process that does not revert."));
    }
  }

  private static String words(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
  }

  private void moods(PriceProcess.RegimeSwitching regimes, String where) {
    if (regimes.decline().drift().compareTo(regimes.scarcity().drift()) >= 0) {
      problems.add(
          Problem.warning(
              where,
              "Prices fall no faster in decline than in scarcity.",
              "Exchange the two moods, or correct their monthly changes."));
    }
  }

  private void jump(int month, String where) {
    int horizon = workspace.plan().simulation().months();
    if (month > horizon) {
      problems.add(
          Problem.warning(
              where,
              "The jump in month " + month + " comes after the " + horizon + " months looked at.",
              "Let it come earlier, or look further ahead."));
    }
  }

  private void history(PriceProcess.FollowHistory follow, String where) {
    SeriesChoice choice = follow.series();
    Optional<PriceHistory> history = workspace.history(choice.history());
    if (history.isEmpty()) {
      problems.add(
          Problem.error(
              where + "/series",
              "There is no price history \"" + choice.history() + "\" in the workspace.",
              "Import it, or choose another process."));
      return;
    }
    List<PriceQuote> quotes =
        history.get().quotes().stream().filter(quote -> isChosen(choice, quote)).toList();
    if (quotes.isEmpty()) {
      problems.add(
          Problem.error(
              where + "/series",
              "No quote of \"" + choice.history() + "\" is of the tier, provider and model chosen.",
              "Choose a series that has quotes."));
      return;
    }
    LocalDate last = quotes.getLast().date();
    SimulationSettings settings = workspace.plan().simulation();
    YearMonth end = YearMonth.from(follow.from()).plusMonths(settings.months());
    if (!last.isAfter(follow.from())) {
      problems.add(
          Problem.warning(
              where + "/from",
              "The history has no quote after " + follow.from() + ", so that the price stays.",
              "Begin earlier than " + last + "."));
    } else if (YearMonth.from(last).isBefore(end.minusMonths(1))) {
      problems.add(
          Problem.note(
              where + "/from",
              "The history ends on " + last + "; after that the price stays where it is.",
              "Begin earlier, or look less far ahead."));
    }
  }

  private static boolean isChosen(SeriesChoice choice, PriceQuote quote) {
    return choice.tier().map(tier -> tier == quote.tier()).orElse(true)
        && choice.provider().map(quote.provider()::equals).orElse(true)
        && choice.model().map(quote.model()::equals).orElse(true);
  }
}
