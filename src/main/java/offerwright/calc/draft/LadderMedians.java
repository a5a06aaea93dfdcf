package offerwright.calc.draft;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offerwright.domain.benefit.RetirementMatch;
import offerwright.domain.level.Level;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.Workspace;

/// What is usual at the workspace's own company, from its ladder: a stand-in for what another
/// employer has not said.
///
/// @param levels of the ladder, by midpoint of their bands
record LadderMedians(List<Level> levels) {

  /// The medians of a ladder. Levels whose bands are in another currency than the lowest level's
  /// are left out, because their amounts cannot be ordered with the others'.
  static LadderMedians of(Workspace workspace) {
    List<Level> all = workspace.ladder().levels();
    return new LadderMedians(
        all.stream()
            .filter(level -> level.band().currency().equals(all.getFirst().band().currency()))
            .sorted(Comparator.comparing((Level level) -> level.band().midpoint()))
            .toList());
  }

  /// Median of the health premiums, in the ladder's currency; empty without levels.
  Optional<Money> health() {
    return middle(levels.stream().map(level -> level.benefits().healthPremium()).sorted().toList());
  }

  /// The match in the middle by generosity among the levels that have one; empty if none has.
  /// Generosity is what is added to the pay of somebody who defers enough.
  Optional<RetirementMatch> match() {
    return middle(
        levels.stream()
            .flatMap(level -> level.benefits().retirementMatch().stream())
            .sorted(Comparator.comparing(LadderMedians::generosity))
            .toList());
  }

  /// Median of the paid days off; empty without levels.
  Optional<Integer> paidTimeOff() {
    return middle(
        levels.stream().map(level -> level.benefits().paidTimeOffDays()).sorted().toList());
  }

  /// Expected utilisation of the level in the middle; empty without levels.
  Optional<Percent> utilisation() {
    return middle(levels).map(Level::expectedUtilisation);
  }

  private static BigDecimal generosity(RetirementMatch match) {
    return match.tiers().stream()
        .map(tier -> tier.payShare().points().multiply(tier.rate().points()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// The lower of two in the middle: a figure that some level really has.
  private static <T> Optional<T> middle(List<T> sorted) {
    return sorted.isEmpty() ? Optional.empty() : Optional.of(sorted.get((sorted.size() - 1) / 2));
  }
}
