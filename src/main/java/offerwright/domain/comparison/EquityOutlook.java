package offerwright.domain.comparison;

import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.ExitOutlook;
import offerwright.domain.exit.FundingRound;
import offerwright.domain.exit.Safe;
import offerwright.domain.money.Percent;

/// What may become of an employer's shares, in the real world. Rates are yearly and continuously
/// compounded.
public sealed interface EquityOutlook {
  /// Shares with a market price, which moves lognormally.
  ///
  /// @param expectedReturn of the share with its dividends; example: 9 %
  /// @param volatility of the share price, above 0 %; example: 45 %
  record Listed(Percent expectedReturn, Percent volatility) implements EquityOutlook {
    /// Refuses a price that never moves.
    public Listed {
      Require.that(
          volatility.points().signum() > 0,
          "the volatility must be above 0 %%, was %s",
          volatility);
    }
  }

  /// Shares without a market: nothing, or an exit of some size, some day, shared out by
  /// preferences.
  ///
  /// @param exit whether, how large and when
  /// @param ownership who stands before the common shares and how much a unit owns by then
  record Unlisted(ExitOutlook exit, Ownership ownership) implements EquityOutlook {}

  /// How an exit is shared out.
  sealed interface Ownership {
    /// Only the offer's own facts are known (fully diluted shares, preferences ahead): preferences
    /// come first and never convert, and everybody shares in the rest.
    ///
    /// @param rounds dilution of each round before the exit, 0 % to below 100 %; example: 20 %, 15
    ///   %
    record AsDisclosed(List<Percent> rounds) implements Ownership {
      /// Copies the list; refuses a round that leaves nothing.
      public AsDisclosed {
        rounds = List.copyOf(rounds);
        rounds.forEach(round ->
            Require.that(
                round.isPortion() && round.compareTo(Percent.ALL) < 0,
                "a round dilutes by 0 %% to below 100 %%, was %s",
                round));
      }
    }

    /// The whole cap table is known.
    ///
    /// @param table today's
    /// @param safes agreements that convert in the next round, or at the exit; may be empty
    /// @param rounds priced rounds before the exit, in order; may be empty
    record Known(CapTable table, List<Safe> safes, List<FundingRound> rounds) implements Ownership {
      /// Copies the lists.
      public Known {
        safes = List.copyOf(safes);
        rounds = List.copyOf(rounds);
      }
    }
  }
}
