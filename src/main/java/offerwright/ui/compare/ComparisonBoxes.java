package offerwright.ui.compare;

import offerwright.domain.comparison.OfferKey;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.shell.Workbench;

/// The boxes over the screen of the comparison.
final class ComparisonBoxes implements CompareDialogs {
  private final Workbench bench;
  private final BoxOver over;

  ComparisonBoxes(Workbench bench, BoxOver over) {
    this.bench = bench;
    this.over = over;
  }

  @Override
  public void quickEntry() {
    new QuickEntryBox(bench, over).open();
  }

  @Override
  public void edit(OfferKey offer) {
    switch (offer.kind()) {
      case OWN -> bench.navigator().show("offers", offer.id());
      case COMPETING ->
          WorkspaceSteps.find(bench.session().workspace(), offer.id())
              .ifPresent(found -> new EditBox(bench, over, found).open());
    }
  }

  @Override
  public void importOffers() {
    new ImportBox(bench, over).choose();
  }

  @Override
  public void beliefs(OfferKey offer) {
    AssumedBeliefs.of(
            bench.session().workspace(),
            offer,
            bench.session().workspace().comparison().outlook(offer).layoffRate(),
            bench.today())
        .ifPresent(assumed -> new BeliefsBox(bench, over, offer, assumed).open());
  }

  @Override
  public void assumptions() {
    new AssumptionsBox(bench, over).open();
  }
}
