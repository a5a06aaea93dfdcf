package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.problem.Problem;
import offerwright.ui.kit.ProblemStrip.Way;
import offerwright.ui.shell.Navigator;

/// Where a problem of a comparison can be mended.
final class Ways {
  private static final String PLAN = "comparison";

  private final ComparePen pen;
  private final Navigator navigator;
  private final CompareDialogs dialogs;

  Ways(ComparePen pen, Navigator navigator, CompareDialogs dialogs) {
    this.pen = pen;
    this.navigator = navigator;
    this.dialogs = dialogs;
  }

  /// The way to the place a problem names; empty if no screen or box shows it.
  Optional<Way> of(Problem problem) {
    List<String> steps = List.of(problem.where().split("/", -1));
    if (steps.size() < 2 || !steps.getFirst().equals(PLAN)) {
      return Optional.empty();
    }
    if (steps.get(1).equals("priceScenario")) {
      return Optional.of(new Way("Open forecast", () -> navigator.show("forecast")));
    }
    if (steps.get(1).equals("offers") && steps.size() > 2) {
      return key(steps.get(2)).map(key -> new Way("Take it out", () -> pen.remove(key)));
    }
    return key(steps.get(1)).flatMap(key -> of(key, steps.size() > 2 ? steps.get(2) : ""));
  }

  private Optional<OfferKey> key(String id) {
    return pen.plan().offers().stream().filter(key -> key.id().equals(id)).findFirst();
  }

  private Optional<Way> of(OfferKey key, String field) {
    return switch (field) {
      case "currency" -> Optional.of(new Way("Rates", () -> navigator.show("settings", "rates")));
      case "tax", "taxes" -> Optional.of(new Way("Assumptions", dialogs::assumptions));
      case "place", "shares", "layoffRate", "leavingRate" ->
          Optional.of(new Way("Beliefs", () -> dialogs.beliefs(key)));
      default ->
          key.kind() == OfferKey.Kind.OWN
              ? Optional.of(new Way("Open offer", () -> navigator.show("offers", key.id())))
              : Optional.of(new Way("Open offer", () -> dialogs.edit(key)));
    };
  }
}
