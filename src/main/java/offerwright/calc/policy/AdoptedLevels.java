package offerwright.calc.policy;

import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offerwright.calc.policy.AdoptionPreview.LevelChange;
import offerwright.domain.level.Level;
import offerwright.domain.level.LevelLadder;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.policy.AllocationRule;
import offerwright.domain.token.TokenAmount;
import offerwright.domain.workspace.Workspace;

/// What new offers at each level start from once a policy is adopted: the share of base where that
/// is the rule, else the mean of the level's people. Levels without people keep what they have, and
/// so does a level whose band is in a currency without a rate.
final class AdoptedLevels {
  private final Workspace workspace;
  private final Staff staff;
  private final Allocation allocation;
  private final LevelLadder ladder;
  private final List<LevelChange> changes = new ArrayList<>();

  AdoptedLevels(Workspace workspace, Staff staff, Allocation allocation) {
    this.workspace = workspace;
    this.staff = staff;
    this.allocation = allocation;
    ladder = changed();
  }

  LevelLadder ladder() {
    return ladder;
  }

  List<LevelChange> changes() {
    return List.copyOf(changes);
  }

  private LevelLadder changed() {
    List<Level> levels = new ArrayList<>();
    for (int at = 0; at < workspace.ladder().levels().size(); at++) {
      Level level = workspace.ladder().levels().get(at);
      Optional<TokenAmount> after = amount(at, level);
      if (after.isEmpty() || after.get().equals(level.tokens())) {
        levels.add(level);
      } else {
        changes.add(new LevelChange(level.name(), level.tokens(), after.get()));
        levels.add(level.withTokens(after.get()).withExpectedUtilisation(utilisation(at, level)));
      }
    }
    return new LevelLadder(levels);
  }

  private Optional<TokenAmount> amount(int at, Level level) {
    Optional<Double> rate = rate(level.band().currency());
    double mean = mean(at);
    if (Double.isNaN(mean) || rate.isEmpty()) {
      return Optional.empty();
    }
    CurrencyCode currency = level.band().currency();
    if (allocation.policy().rule() instanceof AllocationRule.PercentOfBase rule
        && rule.cap().isPresent()
        && allocation.scale() > 0) {
      return Optional.of(
          new TokenAmount.ShareOfBase(
              Percent.ofFraction(rule.share().fraction() * allocation.scale()),
              Money.rounded(
                  rule.cap().get().toDouble() * allocation.scale() * rate.get(), currency)));
    }
    return Optional.of(new TokenAmount.InMoney(Money.rounded(mean * rate.get(), currency)));
  }

  /// Mean budget of the people of a level; NaN if it has none.
  private double mean(int at) {
    double unit = allocation.currency().minorUnits();
    long sum = 0;
    int people = 0;
    for (int i = 0; i < staff.size(); i++) {
      if (staff.level()[i] == at) {
        sum += allocation.budgets()[i];
        people++;
      }
    }
    return people == 0 ? Double.NaN : sum / unit / people;
  }

  /// What people are expected to use stays the same amount, so its share of the new budget differs.
  private Percent utilisation(int at, Level level) {
    double before = ladderBudget(at);
    double after = mean(at);
    double share = after > 0 ? level.expectedUtilisation().fraction() * before / after : 1;
    return new Percent(
        Percent.ofFraction(Math.min(1, Math.max(0, share))).points().round(new MathContext(4)));
  }

  private double ladderBudget(int at) {
    for (int i = 0; i < staff.size(); i++) {
      if (staff.level()[i] == at) {
        return staff.ladder()[i];
      }
    }
    return 0;
  }

  private Optional<Double> rate(CurrencyCode to) {
    CurrencyCode company = allocation.currency();
    return company.equals(to)
        ? Optional.of(1.0)
        : workspace.fx().find(company, to).map(FxRate::rate).map(Number::doubleValue);
  }
}
