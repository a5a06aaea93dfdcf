package offerwright.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Undoes or redoes one step and keeps the record of every offer: what was decided stays written
/// down, with a line that says it was undone.
///
/// @param now when
/// @param desk who
/// @param what the line's reason; example: "Undone: Approve S-104"
record StepBack(Instant now, String desk, String what) {
  /// The workspace `current` with the step that led `from` one workspace `to` another: the step's
  /// own change for undo is from its after to its before. Everything is as in `to`, but offers the
  /// step did not touch are as in `current`, and no record becomes shorter.
  Workspace apply(Workspace current, Workspace from, Workspace to) {
    Map<String, Offer> present = byId(current);
    Map<String, Offer> left = byId(from);
    Set<String> placed = new HashSet<>();
    List<Offer> offers = new ArrayList<>();
    for (Offer target : to.offers()) {
      placed.add(target.id());
      Offer here = present.get(target.id());
      offers.add(
          here == null
              ? target
              : target.equals(left.get(target.id()))
                  ? here
                  : reconciled(here, left.get(target.id()), target));
    }
    for (Offer here : current.offers()) {
      if (!placed.contains(here.id()) && RecordGuard.hasDecisions(here)) {
        offers.add(here);
      }
    }
    return to.withOffers(offers);
  }

  private Offer reconciled(Offer here, @Nullable Offer left, Offer target) {
    Offer asHere = withRecord(target, here);
    if (asHere.equals(here)) {
      return here;
    }
    boolean decided = left == null || left.history().size() != target.history().size();
    return decided ? target.keepingRecordOf(here, now, desk, what) : asHere;
  }

  /// The first offer with the record of the second, which is at least as long.
  private static Offer withRecord(Offer offer, Offer record) {
    return new Offer(
        offer.id(),
        offer.candidate(),
        offer.placement(),
        offer.terms(),
        offer.expires(),
        offer.state(),
        offer.version(),
        offer.justification(),
        offer.note(),
        record.history());
  }

  private static Map<String, Offer> byId(Workspace workspace) {
    Map<String, Offer> offers = HashMap.newHashMap(workspace.offers().size());
    workspace.offers().forEach(offer -> offers.put(offer.id(), offer));
    return offers;
  }
}
