package offerwright.domain.exit;

import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.money.Percent;

/// A share of a company, and by how much each round before the exit dilutes it, where only that is
/// known.
///
/// @param ownership fully diluted, 0 % to 100 %; example: 0.5 %
/// @param rounds dilution of each round, 0 % to below 100 %; example: 20 %, 17.9 %, 15 %, 11 %
public record Stake(Percent ownership, List<Percent> rounds) {
  /// Copies the list; refuses more than the whole and a round that leaves nothing.
  public Stake {
    rounds = List.copyOf(rounds);
    Percent.portion(ownership, "ownership");
    rounds.forEach(round ->
        Require.that(
            round.isPortion() && round.compareTo(Percent.ALL) < 0,
            "a round dilutes by 0 %% to below 100 %%, was %s",
            round));
  }
}
