package offerwright.ui.offers;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferState;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.workspace.Workspace;
import offerwright.files.text.Words;
import offerwright.ui.shell.Workbench;

/// Writes into the offer in front. Everything goes through the session, so everything can be
/// undone; typing in one place is one step.
final class Pen {
  private final Workbench bench;
  private String id = "";

  Pen(Workbench bench) {
    this.bench = bench;
  }

  /// From now on this offer is written.
  void take(String offerId) {
    id = offerId;
  }

  /// The offer as it is now.
  Optional<Offer> offer() {
    return bench.session().workspace().offer(id);
  }

  /// Changes terms as one step. Changing terms that were already submitted makes a new version,
  /// which is said.
  void terms(String label, UnaryOperator<OfferTerms> change) {
    edit(label, Optional.empty(), revision(offer -> offer.placement(), change));
  }

  /// Changes terms while typing or sliding at a place.
  void terms(String label, String place, UnaryOperator<OfferTerms> change) {
    edit(label, Optional.of(place), revision(offer -> offer.placement(), change));
  }

  /// Changes where the person would work.
  void placement(String label, String place, UnaryOperator<Placement> change) {
    edit(
        label,
        place.isEmpty() ? Optional.empty() : Optional.of(place),
        revision(offer -> change.apply(offer.placement()), terms -> terms));
  }

  /// Replaces placement and terms together.
  void material(String label, UnaryOperator<Placement> place, UnaryOperator<OfferTerms> terms) {
    edit(label, Optional.empty(), revision(offer -> place.apply(offer.placement()), terms));
  }

  /// Changes what is not material: candidate, deadline, note, reason.
  void aside(String label, String place, UnaryOperator<Offer> change) {
    edit(label, Optional.of(place), change);
  }

  /// The sentence that says why a change of terms is not possible; empty if it is.
  Optional<String> refusal(UnaryOperator<OfferTerms> change) {
    try {
      Optional<OfferTerms> possible = offer().map(offer -> change.apply(offer.terms()));
      return possible.flatMap(_ -> Optional.empty());
    } catch (IllegalArgumentException impossible) {
      String message =
          impossible.getMessage() == null ? "this is not possible" : impossible.getMessage();
      return Optional.of(
          Character.toUpperCase(message.charAt(0))
              + message.substring(1)
              + (message.endsWith(".") ? "" : "."));
    }
  }

  private UnaryOperator<Offer> revision(
      Function<Offer, Placement> place, UnaryOperator<OfferTerms> terms) {
    Instant now = bench.now();
    String desk = bench.session().workspace().settings().desk();
    return offer -> offer.revised(place.apply(offer), terms.apply(offer.terms()), now, desk);
  }

  private void edit(String label, Optional<String> place, UnaryOperator<Offer> change) {
    Optional<Offer> before = offer();
    if (before.isEmpty()) {
      return;
    }
    UnaryOperator<Workspace> step = workspace -> workspace.withOffer(id, change);
    if (place.isPresent()) {
      bench.session().edit(label, "offers/" + id + "/" + place.get(), step);
    } else {
      bench.session().edit(label, step);
    }
    offer()
        .filter(after -> after.version() > before.get().version())
        .ifPresent(after -> announce(after, before.get().state()));
  }

  private void announce(Offer after, OfferState former) {
    String was = Words.of(former).toLowerCase(bench.formats().locale());
    bench
        .notices()
        .done(
            after.id()
                + " was "
                + was
                + ". This change began version "
                + after.version()
                + ", a draft again.",
            "Undo",
            bench.session()::undo);
  }
}
