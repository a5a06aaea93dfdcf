package offerwright.files.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offerwright.calc.draft.EnteredOffers;
import offerwright.calc.draft.UndisclosedFacts;
import offerwright.domain.company.CompanyProfile;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// The offers in another workspace's JSON, to choose from.
public final class OffersOfWorkspace {
  private OffersOfWorkspace() {}

  /// Reads a workspace written by [WorkspaceJson] and lists its offers: first the company's own,
  /// each as a competing offer of that company with its listing and an id made of both
  /// (`meridian-labs-s-104`), then its competing offers as they are. What was believed of an offer
  /// comes with it, and what its terms leave open is noted as not disclosed. No id occurs twice.
  ///
  /// Problems are those of [WorkspaceJson#read(Path)]; beside errors the value holds the offers
  /// that could be read. There is no value if the workspace cannot be read or holds no offer.
  public static Checked<List<Entered>> read(Path file) {
    Checked<Workspace> workspace = WorkspaceJson.read(file);
    if (workspace.value().isEmpty()) {
      return Checked.bad(workspace.problems());
    }
    List<Entered> offers = of(workspace.value().get());
    List<Problem> problems = new ArrayList<>(workspace.problems());
    if (offers.isEmpty()) {
      problems.add(
          Problem.error(
              file.toString(),
              "The workspace of " + workspace.value().get().company().name() + " holds no offer.",
              "Choose a workspace with offers."));
      return Checked.bad(problems);
    }
    return Checked.of(offers, problems);
  }

  /// The offers of a workspace that is open already; may be empty.
  public static List<Entered> of(Workspace workspace) {
    List<Entered> offers = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    workspace.competingOffers().forEach(offer -> taken.add(offer.id()));
    for (Offer offer : workspace.offers()) {
      CompetingOffer competing = competing(workspace.company(), offer, taken);
      taken.add(competing.id());
      offers.add(entered(workspace, OfferKey.own(offer.id()), competing));
    }
    workspace
        .competingOffers()
        .forEach(offer -> offers.add(entered(workspace, OfferKey.competing(offer.id()), offer)));
    return List.copyOf(offers);
  }

  private static CompetingOffer competing(CompanyProfile company, Offer offer, Set<String> taken) {
    return new CompetingOffer(
        EnteredOffers.freeId(company.name() + " " + offer.id(), taken),
        company.name(),
        company.listing(),
        offer.placement().role(),
        offer.terms());
  }

  private static Entered entered(Workspace workspace, OfferKey key, CompetingOffer offer) {
    OfferKey competing = OfferKey.competing(offer.id());
    OfferOutlook outlook =
        believed(workspace, key)
            .map(known ->
                new OfferOutlook(
                    competing,
                    known.shares(),
                    known.layoffRate(),
                    known.leavingRate(),
                    known.place(),
                    known.facts()))
            .orElseGet(() -> OfferOutlook.of(competing));
    for (FactNote note : UndisclosedFacts.of(offer.listing(), offer.terms())) {
      outlook = outlook.note(note.fact()).isPresent() ? outlook : outlook.withNote(note);
    }
    return new Entered(offer, outlook);
  }

  private static Optional<OfferOutlook> believed(Workspace workspace, OfferKey key) {
    return workspace.comparison().outlooks().stream()
        .filter(outlook -> outlook.offer().equals(key))
        .findFirst();
  }
}
