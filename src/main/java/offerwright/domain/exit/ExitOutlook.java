package offerwright.domain.exit;

import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// What may become of a private company: nothing with a stated chance, else an exit of some size,
/// some day.
///
/// @param chanceOfNothing that there is nothing to share, 0 % to below 100 %; example: 75 % (Hall
///   and Woodward, American Economic Review 100, 2010: "almost three-quarters" of founders)
/// @param size of an exit
/// @param timing of the end, with or without anything to share
public record ExitOutlook(Percent chanceOfNothing, ExitSize size, ExitTiming timing) {
  /// Refuses a chance outside its bounds.
  public ExitOutlook {
    Percent.portion(chanceOfNothing, "the chance of nothing");
    Require.that(
        chanceOfNothing.compareTo(Percent.ALL) < 0,
        "with a chance of nothing of 100 %% there is no exit to speak of");
  }

  /// This outlook with another chance of nothing.
  public ExitOutlook withChanceOfNothing(Percent changed) {
    return new ExitOutlook(changed, size, timing);
  }

  /// This outlook with another size.
  public ExitOutlook withSize(ExitSize changed) {
    return new ExitOutlook(chanceOfNothing, changed, timing);
  }
}
