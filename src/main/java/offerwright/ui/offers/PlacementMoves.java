package offerwright.ui.offers;

import java.util.Optional;
import offerwright.calc.draft.OfferDraft;
import offerwright.calc.draft.OfferMove;
import offerwright.domain.company.Location;
import offerwright.domain.level.Level;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.shell.Workbench;

/// What follows from another level or another place of work.
final class PlacementMoves {
  private final Workbench bench;
  private final Pen pen;

  PlacementMoves(Workbench bench, Pen pen) {
    this.bench = bench;
    this.pen = pen;
  }

  /// The level changes and the terms stay; the level's own package is one click away.
  void level(String id) {
    Optional<Offer> before = pen.offer();
    if (before.isEmpty() || before.get().placement().levelId().equals(id)) {
      return;
    }
    pen.placement(
        "Change level",
        "",
        old -> new Placement(old.role(), id, old.teamId(), old.managerId(), old.locationId()));
    String name = workspace().ladder().find(id).map(Level::name).orElse(id);
    packageOf(before.get(), id)
        .ifPresent(terms ->
            bench
                .notices()
                .done(
                    "The level is now " + name + "; the terms stay as they were.",
                    "Take " + name + "'s package",
                    () -> pen.terms("Take package of " + name, _ -> terms)));
  }

  /// What a new offer at the level would promise, with this offer's first day.
  private Optional<OfferTerms> packageOf(Offer offer, String levelId) {
    Checked<Offer> fresh =
        OfferDraft.fromLevel(
            workspace(),
            offer.id() + "-new",
            offer.candidate(),
            levelId,
            offer.placement().locationId(),
            offer.terms().start(),
            bench.now());
    return fresh.value().map(Offer::terms);
  }

  /// The place changes; where people are paid in another currency, the amounts are converted and
  /// the rate is kept in the offer.
  void location(String id) {
    Optional<Offer> before = pen.offer();
    Optional<Location> to = workspace().location(id);
    if (before.isEmpty() || to.isEmpty() || before.get().placement().locationId().equals(id)) {
      return;
    }
    Checked<OfferTerms> moved =
        OfferMove.terms(workspace(), before.get().terms(), to.get(), bench.today());
    if (moved.value().isEmpty()) {
      moved.problems().forEach(bench.notices()::problem);
      return;
    }
    OfferTerms terms = moved.value().get();
    pen.material("Change location", old -> OfferMove.placement(old, to.get()), _ -> terms);
    if (!terms.currency().equals(before.get().terms().currency())) {
      String rate =
          "1 "
              + terms.fx().from()
              + " = "
              + bench.formats().number(terms.fx().rate())
              + " "
              + terms.fx().to();
      bench
          .notices()
          .done(
              "Amounts are now in "
                  + terms.currency()
                  + ", rounded, at "
                  + rate
                  + " of "
                  + bench.formats().date(terms.fx().date())
                  + ".");
    }
  }

  private Workspace workspace() {
    return bench.session().workspace();
  }
}
