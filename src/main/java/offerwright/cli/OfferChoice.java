package offerwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// The offers that `--offers` means: own ones and competing ones, by their ids, whatever the case.
final class OfferChoice {
  private static final int MOST_NAMED = 20;

  private final List<OfferKey> all;

  OfferChoice(Workspace workspace) {
    all =
        Stream.concat(
                workspace.offers().stream().map(Offer::id).map(OfferKey::own),
                workspace.competingOffers().stream()
                    .map(CompetingOffer::id)
                    .map(OfferKey::competing))
            .toList();
  }

  /// The offers of a list such as "S-104,northwind"; without one, those of the workspace's own
  /// comparison. Refuses none, too many, one twice and one that is not there.
  List<OfferKey> of(Optional<String> list, ComparisonPlan plan) {
    List<OfferKey> chosen = list.map(this::named).orElse(plan.offers());
    if (chosen.isEmpty()) {
      throw Refusal.usage(
          "Which offers are meant? Add --offers with one to "
              + ComparisonPlan.MOST
              + " ids, separated by commas.",
          known());
    }
    if (chosen.size() > ComparisonPlan.MOST) {
      throw Refusal.usage(
          "At most "
              + ComparisonPlan.MOST
              + " offers are compared, and --offers names "
              + chosen.size()
              + ".",
          "Leave some out.");
    }
    return chosen;
  }

  private List<OfferKey> named(String list) {
    List<OfferKey> chosen = new ArrayList<>();
    for (String each : list.split(",", -1)) {
      OfferKey key = one(each.strip());
      if (chosen.contains(key)) {
        throw Refusal.usage("--offers names " + key.id() + " twice.", "Name every offer once.");
      }
      chosen.add(key);
    }
    return chosen;
  }

  private OfferKey one(String text) {
    if (text.isEmpty()) {
      throw Refusal.usage("There is nothing between two commas of --offers.", known());
    }
    List<OfferKey> found = matching(text);
    if (found.isEmpty()) {
      throw Refusal.because(Problem.error("--offers", "There is no offer " + text + ".", known()));
    }
    if (found.size() > 1) {
      throw Refusal.usage(
          "There is more than one offer " + text + ".",
          "Write "
              + found.stream().map(OfferChoice::prefixed).collect(Collectors.joining(" or "))
              + ".");
    }
    return found.getFirst();
  }

  /// Letter by letter first, so that ids which differ in case only can be told apart.
  private List<OfferKey> matching(String text) {
    List<OfferKey> exact =
        all.stream().filter(key -> key.id().equals(text) || prefixed(key).equals(text)).toList();
    return exact.isEmpty()
        ? all.stream()
            .filter(key -> low(key.id()).equals(low(text)) || low(prefixed(key)).equals(low(text)))
            .toList()
        : exact;
  }

  private static String prefixed(OfferKey key) {
    return Key.of(key.kind()) + ":" + key.id();
  }

  private static String low(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private String known() {
    return all.isEmpty()
        ? "The workspace has no offers."
        : "There are "
            + all.stream().map(OfferKey::id).limit(MOST_NAMED).collect(Collectors.joining(", "))
            + (all.size() > MOST_NAMED ? " and more." : ".");
  }
}
