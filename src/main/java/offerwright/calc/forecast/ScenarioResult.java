package offerwright.calc.forecast;

import java.util.List;
import java.util.Optional;

/// What one scenario came to under one set of budget rules.
///
/// @param run what was simulated
/// @param headline the figures on top
/// @param spend spending month by month
/// @param ledger the carryover ledger
/// @param lines by level, team, cost centre, software
/// @param tokens prices and purchasing power
/// @param value what it returns
/// @param difference against the first run; empty for the first
public record ScenarioResult(
    ScenarioRun run,
    Headline headline,
    List<FanMonth> spend,
    List<LedgerYear> ledger,
    List<BudgetLine> lines,
    List<TokenMonth> tokens,
    ValueResult value,
    Optional<PairedDifference> difference) {
  /// Copies the lists.
  public ScenarioResult {
    spend = List.copyOf(spend);
    ledger = List.copyOf(ledger);
    lines = List.copyOf(lines);
    tokens = List.copyOf(tokens);
  }
}
