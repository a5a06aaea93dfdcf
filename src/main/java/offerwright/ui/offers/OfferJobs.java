package offerwright.ui.offers;

import java.util.Optional;
import java.util.function.Consumer;
import offerwright.calc.draft.OfferDraft;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferState;
import offerwright.ui.shell.Workbench;

/// Whole jobs on offers: new, duplicate, version, delete, and what opens in a box of its own.
final class OfferJobs {
  private final Workbench bench;
  private final Pen pen;
  private final Overlay overlay;
  private final Consumer<String> choose;
  private final ExportJob export;

  OfferJobs(Workbench bench, Pen pen, Overlay overlay, Consumer<String> choose) {
    this.bench = bench;
    this.pen = pen;
    this.overlay = overlay;
    this.choose = choose;
    export = new ExportJob(bench, overlay);
  }

  void create() {
    if (bench.session().workspace().ladder().levels().isEmpty()) {
      bench.navigator().show("levels");
      return;
    }
    new NewOfferDialog(bench, overlay, pen.offer(), this::add).open();
  }

  private void add(Offer made) {
    bench.session().edit("New offer " + made.id(), workspace -> workspace.withOffer(made));
    choose.accept(made.id());
  }

  void duplicate() {
    pen.offer()
        .ifPresent(offer -> {
          Offer copy = OfferDraft.duplicate(bench.session().workspace(), offer, bench.now());
          bench.session().edit("Duplicate " + offer.id(), workspace -> workspace.withOffer(copy));
          choose.accept(copy.id());
          bench
              .notices()
              .done(
                  copy.id() + " has the terms of " + offer.id() + ".",
                  "Undo",
                  bench.session()::undo);
        });
  }

  /// Why an offer cannot be deleted, in a few words; empty if it can.
  static Optional<String> whyNotDeleted(Offer offer) {
    if (offer.state() != OfferState.DRAFT) {
      return Optional.of("not a draft");
    }
    return offer.history().size() > 1 ? Optional.of("it has a record") : Optional.empty();
  }

  void delete() {
    pen.offer()
        .filter(offer -> whyNotDeleted(offer).isEmpty())
        .ifPresent(offer -> {
          bench
              .session()
              .edit("Delete " + offer.id(), workspace -> workspace.withoutOffer(offer.id()));
          bench.notices().done("Deleted " + offer.id() + ".", "Undo", bench.session()::undo);
        });
  }

  void newVersion() {
    pen.offer().ifPresent(offer -> new VersionDialog(bench, overlay).open(offer));
  }

  void history() {
    pen.offer().ifPresent(offer -> new HistoryDialog(bench, overlay).open(offer));
  }

  void trade() {
    shown().ifPresent(shown -> new TradeDialog(overlay, pen, bench.formats(), shown).open());
  }

  void message() {
    shown().ifPresent(shown -> new PreviewDialog(bench, overlay, shown).openMessage());
  }

  void preview() {
    shown().ifPresent(shown -> new PreviewDialog(bench, overlay, shown).openYears());
  }

  void yearTable() {
    preview();
  }

  void export() {
    shown().ifPresent(export::open);
  }

  private Optional<Shown> shown() {
    return pen.offer().map(offer -> Shown.of(bench.session().workspace(), offer, bench.today()));
  }
}
