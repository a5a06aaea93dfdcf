package offerwright.files.excel.policy;

import java.time.LocalDate;
import java.util.Optional;
import offerwright.calc.policy.PolicyRequest;
import offerwright.calc.policy.PolicyResult;
import offerwright.domain.Require;
import offerwright.files.excel.Paper;

/// What a workbook of policies is made from.
///
/// @param asked the question
/// @param result the answer
/// @param shown name of the policy whose gains the chart shows first; empty = the first
/// @param paper paper to print on
/// @param today the day it is made, printed as such
public record PolicyWorkbookRequest(
    PolicyRequest asked,
    PolicyResult result,
    Optional<String> shown,
    Paper paper,
    LocalDate today) {
  /// Refuses a policy to show that is not among those compared.
  public PolicyWorkbookRequest {
    shown.ifPresent(
        name -> Require.that(result.row(name).isPresent(), "no policy %s was compared", name));
  }
}
