package offerwright.calc.exit;

import java.util.List;
import offerwright.domain.exit.FundingRound;
import offerwright.domain.exit.Stake;
import offerwright.domain.money.Percent;

/// What rounds of funding leave of a share of a company: `Π (1 - d_r)`.
public final class Dilution {
  private Dilution() {}

  /// The part that is kept over all rounds; 1 without any; example: 20 %, 17.9 %, 15 % and 11 %
  /// keep 0.4969.
  public static double retained(List<Percent> rounds) {
    double kept = 1;
    for (Percent round : rounds) {
      kept *= 1 - round.fraction();
    }
    return kept;
  }

  /// The share owned at the exit; example: 0.5 % diluted by those four is 0.00248.
  public static double atExit(Stake stake) {
    return stake.ownership().fraction() * retained(stake.rounds());
  }

  /// What a round takes from everybody who is there, raised / post-money, before any top-up of the
  /// pool; example: 5,000,000 at 20,000,000 pre-money take 0.2.
  public static double of(FundingRound round) {
    return round.raised().toDouble() / round.postMoney().toDouble();
  }
}
