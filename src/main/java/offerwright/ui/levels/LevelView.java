package offerwright.ui.levels;

import java.util.Optional;
import offerwright.calc.ladder.LevelFigures;
import offerwright.calc.ladder.PackageAtMidpoint;
import offerwright.domain.level.Level;
import offerwright.domain.money.Percent;

/// A level as the grid shows it.
///
/// @param level as it is now
/// @param figures computed for it; empty until the first answer
/// @param shareLimit token share of base above which the grid asks to check
record LevelView(Level level, Optional<LevelFigures> figures, Percent shareLimit) {
  Optional<PackageAtMidpoint> packaged() {
    return figures.flatMap(LevelFigures::packaged);
  }

  Optional<Percent> tokenShare() {
    return packaged().flatMap(PackageAtMidpoint::tokenShare);
  }

  boolean isOverShare() {
    return tokenShare().map(share -> share.compareTo(shareLimit) > 0).orElse(false);
  }
}
