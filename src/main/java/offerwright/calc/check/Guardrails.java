package offerwright.calc.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;

/// The six guardrail lights of an offer. Amounts are compared in the company's currency at the rate
/// agreed in the offer.
public final class Guardrails {

  private Guardrails() {}

  /// All six lights in the order of [Guardrail], one each. A light that cannot be judged is
  /// [LightState#UNKNOWN] and says why.
  public static List<Light> lights(Workspace workspace, Offer offer, LocalDate today) {
    return lights(workspace, offer, today, StaffIndex.of(workspace, today));
  }

  /// The same with the people already arranged, for many offers of one workspace on one day.
  public static List<Light> lights(
      Workspace workspace, Offer offer, LocalDate today, StaffIndex staff) {
    LightInput input = LightInput.of(workspace, offer, today, staff);
    return Stream.of(Guardrail.values()).map(guardrail -> light(guardrail, input)).toList();
  }

  /// The lights that say stop; an offer with any needs a reason and an approver.
  public static List<Light> stops(List<Light> lights) {
    return lights.stream().filter(light -> light.state() == LightState.STOP).toList();
  }

  private static Light light(Guardrail guardrail, LightInput input) {
    return switch (guardrail) {
      case BAND -> BandLight.of(input);
      case TOKEN_SHARE -> TokenShareLight.of(input);
      case EQUITY -> EquityLight.of(input);
      case PARITY -> ParityLight.of(input);
      case INVERSION -> InversionLight.of(input);
      case HEADCOUNT -> HeadcountLight.of(input);
    };
  }
}
