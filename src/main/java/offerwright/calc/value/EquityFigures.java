package offerwright.calc.value;

import java.util.List;
import java.util.Optional;
import offerwright.domain.money.Money;

/// What all grants of an offer are worth together over four years. The scenario "comes to nothing"
/// is always zero and always shown.
///
/// @param grants one entry a grant, in order
/// @param claimed sum of what is claimed
/// @param valued sum of what is valued
/// @param certaintyEquivalent sum for a risk-averse holder; empty when outside wealth is not given
///   or a fact is missing
/// @param whyNoEquivalent the reason in words when it is empty; else empty text
public record EquityFigures(
    List<GrantFigures> grants,
    Money claimed,
    Money valued,
    Optional<Money> certaintyEquivalent,
    String whyNoEquivalent) {
  /// Copies the list.
  public EquityFigures {
    grants = List.copyOf(grants);
  }
}
