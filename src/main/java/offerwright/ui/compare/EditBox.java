package offerwright.ui.compare;

import java.util.Optional;
import javafx.scene.control.Button;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Settings;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Workbench;
import org.kordamp.ikonli.feather.Feather;

/// Every fact of a competing offer: stated, assumed or not disclosed, and at the right what that
/// comes to. Nothing is changed until it is saved, as one step.
final class EditBox {
  private static final Percent USUAL_UTILISATION = Percent.of(41);

  private final Workbench bench;
  private final CompetingOffer offer;
  private final OfferOutlook outlook;
  private final FormBox box;
  private final Entries entries;
  private final FactLines facts;
  private final TermsForm form;
  private final PromisePreview preview;
  private final FactLedger ledger;
  private Optional<Entered> made = Optional.empty();

  EditBox(Workbench bench, BoxOver over, CompetingOffer offer) {
    this.bench = bench;
    this.offer = offer;
    outlook = bench.session().workspace().comparison().outlook(OfferKey.competing(offer.id()));
    box =
        new FormBox(
            over,
            "edit",
            "The offer of " + offer.employer(),
            "What is empty is none, or not disclosed where it says so",
            "Save offer",
            this::save);
    entries = new Entries(bench.formats(), this::changed);
    facts = new FactLines(entries, this::noted);
    form = new TermsForm(entries, offer.terms().currency(), bench.today(), facts);
    preview = new PromisePreview(bench);
    Button remove = Nodes.button("Delete offer", Feather.TRASH_2, this::delete);
    remove.setId("edit-delete");
    box.addAtLeft(remove);
    box.fill(form.node(), preview.node());
    entries.quietly(() -> form.show(draftOf(offer)));
    ledger = new FactLedger(outlook.facts(), form.draft());
  }

  private TermsDraft draftOf(CompetingOffer from) {
    var terms = from.terms();
    Settings settings = bench.session().workspace().settings();
    return new TermsDraft(
        from.employer(),
        from.listing(),
        from.role(),
        outlook.place().orElse(""),
        Optional.of(terms.start()),
        terms.currency(),
        Optional.of(terms.cash().base().amount()),
        terms.cash().frequency(),
        Optional.of(terms.cash().bonusTarget().points()).filter(share -> share.signum() > 0),
        Optional.of(terms.cash().bonusPayout().points()),
        PaymentDraft.of(terms.cash().signOn()),
        PaymentDraft.of(terms.cash().relocation()),
        terms.grants().stream().map(grant -> GrantDraft.of(grant, terms.currency())).toList(),
        TermsDraft.Refreshers.of(terms.refreshers()),
        TokenDraft.of(terms.tokens(), settings.tokenRules(), USUAL_UTILISATION),
        BenefitsDraft.of(terms.benefits()));
  }

  void open() {
    changed();
    box.open(form.front());
  }

  private void noted(OfferFact fact, Optional<FactNote> note) {
    note.ifPresentOrElse(given -> ledger.note(given, form.draft()), () -> ledger.state(fact));
    changed();
  }

  private void changed() {
    TermsDraft draft = form.draft();
    Checked<CompetingOffer> read = draft.read(offer.id(), Optional.of(offer.terms().fx()));
    entries.remark(read.problems());
    made =
        read.value()
            .map(now ->
                new Entered(
                    now,
                    outlook
                        .withPlace(Optional.of(draft.place().strip()).filter(w -> !w.isEmpty()))
                        .withFacts(ledger.notes(draft, now.listing(), now.terms()))));
    facts.keep(form.node());
    facts.paint(ledger, draft);
    if (made.isPresent() || read.problems().isEmpty()) {
      preview.show(made);
    }
    box.allow(read.problems(), entries.isWrong());
  }

  private void save() {
    made.ifPresent(entered -> {
      box.hide();
      bench
          .session()
          .edit(
              "Change the offer of " + entered.offer().employer(),
              workspace -> WorkspaceSteps.replace(workspace, entered));
      bench
          .notices()
          .done(
              "The offer of " + entered.offer().employer() + " is changed.",
              "Undo",
              bench.session()::undo);
    });
  }

  private void delete() {
    box.hide();
    bench
        .session()
        .edit(
            "Delete the offer of " + offer.employer(),
            workspace -> WorkspaceSteps.remove(workspace, offer.id()));
    bench
        .notices()
        .done("The offer of " + offer.employer() + " is deleted.", "Undo", bench.session()::undo);
  }
}
