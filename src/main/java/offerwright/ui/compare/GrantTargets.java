package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import offerwright.calc.draft.QuickOffer;
import offerwright.calc.draft.QuickOffers;
import offerwright.calc.draft.UndisclosedFacts;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.money.Money;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.files.opencap.IssuedGrant;
import offerwright.files.opencap.OpenCapContents;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.WordField;
import offerwright.ui.shell.Workbench;

/// Grants of Open Cap Format files: which of them, and into which offer, one that is there or a new
/// one.
final class GrantTargets {
  private final Workbench bench;
  private final OpenCapContents contents;
  private final Choice<Optional<CompetingOffer>> into;
  private final WordField employer;
  private final NumberField base;
  private final Columns fresh;
  private final List<CheckBox> ticks = new ArrayList<>();
  private final VBox box;

  GrantTargets(Workbench bench, OpenCapContents contents, Entries entries) {
    this.bench = bench;
    this.contents = contents;
    Workspace workspace = bench.session().workspace();
    List<Optional<CompetingOffer>> offers = new ArrayList<>(List.of(Optional.empty()));
    workspace.competingOffers().forEach(offer -> offers.add(Optional.of(offer)));
    into =
        entries.choice(
            "into",
            "Offer the grants go into",
            offers,
            offer ->
                offer
                    .map(found -> found.employer() + ", " + found.role())
                    .orElse("a new competing offer"));
    employer = entries.word("employer", "Employer", "needed");
    base = entries.money("base", "Base pay a year", workspace.company().currency(), "needed");
    fresh =
        Columns.fields(
            160, 2, new FieldBox("Employer", employer), new FieldBox("Base pay a year", base));
    into.show(Optional.empty());
    into.setOnChoice(chosen -> {
      Nodes.setShown(fresh, chosen.isEmpty());
      entries.changed();
    });
    VBox grants = new VBox(6);
    FactWords words = new FactWords(bench.formats());
    for (IssuedGrant issued : contents.grants()) {
      CheckBox tick =
          entries.check("grant/" + ticks.size(), words.grant(issued.grant()) + numbered(issued));
      entries.quietly(() -> tick.setSelected(true));
      ticks.add(tick);
      grants.getChildren().add(tick);
    }
    box =
        new VBox(
            12,
            new VBox(6, Nodes.label("Grants of the file", "ow-strong"), grants),
            new FieldBox("They go into", into),
            fresh);
  }

  private static String numbered(IssuedGrant issued) {
    return issued.customId().isBlank() ? "" : " (" + issued.customId() + ")";
  }

  VBox node() {
    return box;
  }

  /// The offer that takes the grants; empty for a new one.
  Optional<CompetingOffer> target() {
    return into.getValue();
  }

  /// The offer with the ticked grants.
  Checked<Entered> read() {
    List<EquityGrant> grants = new ArrayList<>();
    for (int i = 0; i < ticks.size(); i++) {
      if (ticks.get(i).isSelected()) {
        grants.add(contents.grants().get(i).grant());
      }
    }
    if (grants.isEmpty()) {
      return Checked.bad(
          Problem.error("grants", "No grant is ticked.", "Tick one, or choose another file."));
    }
    Workspace workspace = bench.session().workspace();
    return target()
        .map(offer ->
            Checked.good(
                with(
                    new Entered(
                        offer, workspace.comparison().outlook(OfferKey.competing(offer.id()))),
                    grants)))
        .orElseGet(() -> fresh(workspace, grants));
  }

  private Checked<Entered> fresh(Workspace workspace, List<EquityGrant> grants) {
    Found found = new Found();
    Optional<String> who = found.word("employer", "The employer", employer.current().orElse(""));
    Optional<Money> pay =
        Found.money(
            found.needed("base", "The base pay", base.current()), workspace.company().currency());
    if (who.isEmpty() || pay.isEmpty()) {
      return found.answer(Optional.empty());
    }
    return QuickOffers.make(
            workspace,
            QuickOffer.of(
                who.get(),
                Listing.PRIVATE,
                pay.get(),
                grants.getFirst().vesting().start().orElseGet(bench::today)),
            List.of(),
            bench.today())
        .map(entered -> with(entered, grants));
  }

  /// Grants are added; what the file says of equity is stated, the rest stays noted.
  private static Entered with(Entered entered, List<EquityGrant> grants) {
    List<EquityGrant> all = new ArrayList<>(entered.offer().terms().grants());
    all.addAll(grants);
    Entered changed =
        entered
            .withTerms(entered.offer().terms().withGrants(all))
            .stated(OfferFact.EQUITY_AMOUNT)
            .stated(OfferFact.VESTING);
    OfferOutlook outlook = changed.outlook();
    for (FactNote note : UndisclosedFacts.of(changed.offer().listing(), changed.offer().terms())) {
      outlook = outlook.note(note.fact()).isPresent() ? outlook : outlook.withNote(note);
    }
    return new Entered(changed.offer(), outlook);
  }
}
