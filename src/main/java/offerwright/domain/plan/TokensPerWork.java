package offerwright.domain.plan;

import java.util.List;
import offerwright.domain.Require;
import offerwright.domain.market.ScheduledStep;
import offerwright.domain.money.Percent;

/// How many tokens the same piece of work takes as time goes by: a series of its own, because a
/// price per token says nothing about it.
///
/// @param tokenizer yearly change by tokenizers, above -100 %; example: 5 %
/// @param agents yearly change by agents that read and try more, above -100 %; example: 20 %
/// @param steps changes at known months; example: +40 % in 2027-04 for a new tokenizer
public record TokensPerWork(Percent tokenizer, Percent agents, List<ScheduledStep> steps) {
  /// Copies the list; refuses a fall to nothing.
  public TokensPerWork {
    steps = List.copyOf(steps);
    Require.that(
        tokenizer.fraction() > -1 && agents.fraction() > -1,
        "tokens per work cannot fall by 100 %% a year or more");
  }

  /// Nothing changes.
  public static final TokensPerWork STEADY =
      new TokensPerWork(Percent.NONE, Percent.NONE, List.of());

  /// This series with another change by tokenizers.
  public TokensPerWork withTokenizer(Percent changed) {
    return new TokensPerWork(changed, agents, steps);
  }

  /// This series with another change by agents.
  public TokensPerWork withAgents(Percent changed) {
    return new TokensPerWork(tokenizer, changed, steps);
  }

  /// This series with other steps.
  public TokensPerWork withSteps(List<ScheduledStep> changed) {
    return new TokensPerWork(tokenizer, agents, changed);
  }
}
