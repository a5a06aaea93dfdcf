package offerwright.ui.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.shell.Workbench;

/// What is believed of an offer and its employer. Every empty field says what is assumed instead
/// and why. Nothing is changed until it is saved, as one step.
final class BeliefsBox {
  private static final String SETTING = "setting of the workspace";

  private final Workbench bench;
  private final OfferKey key;
  private final AssumedBeliefs assumed;
  private final ValuationAssumptions settings;
  private final OfferOutlook before;
  private final FormBox box;
  private final Entries entries;
  private final Told<BigDecimal> layoffs;
  private final Told<BigDecimal> leaving;
  private final Choice<Optional<String>> place;
  private final Told<BigDecimal> expectedReturn;
  private final Told<BigDecimal> volatility;
  private final UnlistedForm unlisted;
  private final ExitPreview exits;
  private final ListedPreview prices;
  private final boolean listed;
  private Optional<OfferOutlook> made = Optional.empty();

  BeliefsBox(Workbench bench, BoxOver over, OfferKey key, AssumedBeliefs assumed) {
    this.bench = bench;
    this.key = key;
    this.assumed = assumed;
    Workspace workspace = bench.session().workspace();
    settings = workspace.settings().valuation();
    before = workspace.comparison().outlook(key);
    listed = assumed.offer().listing() == Listing.PUBLIC;
    box =
        new FormBox(
            over,
            "beliefs",
            "What you believe of " + assumed.offer().employer(),
            assumed.offer().role(),
            "Save beliefs",
            this::save);
    entries = new Entries(bench.formats(), this::changed);
    CurrencyCode currency = assumed.offer().terms().currency();
    layoffs =
        new Told<>(
            "Chance of a layoff in a year",
            entries.percent("layoffs", "Chance of a layoff", 500, ""));
    leaving =
        new Told<>(
            "Chance of leaving by oneself",
            entries.percent("leaving", "Chance of leaving by oneself", 500, ""));
    place = entries.choice("place", "Place", places(workspace), BeliefsBox::word);
    expectedReturn =
        new Told<>(
            "Expected return a year, with dividends",
            entries.change("expectedReturn", "Expected return of the share", -99, 500, ""));
    volatility =
        new Told<>(
            "Volatility a year",
            entries.percent("volatility", "Volatility of the share price", 500, ""));
    unlisted = new UnlistedForm(entries, currency);
    exits = new ExitPreview(new Entries(bench.formats(), this::changed), currency, stock());
    prices = new ListedPreview(bench.formats());
    box.fill(form(), listed ? prices.node() : exits.node());
    entries.quietly(this::show);
  }

  private StockFacts stock() {
    return assumed.offer().terms().grants().stream()
        .map(EquityGrant::stock)
        .findFirst()
        .orElse(StockFacts.NOT_DISCLOSED);
  }

  private static String word(Optional<String> place) {
    return place.orElse("the offer's own");
  }

  private List<Optional<String>> places(Workspace workspace) {
    List<Optional<String>> all = new ArrayList<>(List.of(Optional.empty()));
    workspace.comparison().places().indices().stream()
        .map(PlaceIndex::place)
        .map(Optional::of)
        .forEach(all::add);
    if (before.place().isPresent() && !all.contains(before.place())) {
      all.add(before.place());
    }
    return all;
  }

  private VBox form() {
    Label title = Nodes.label(listed ? "The share price" : "The company and its exit", "ow-strong");
    return new VBox(
        14,
        Nodes.label("Staying", "ow-strong"),
        Columns.fields(132, 3, layoffs, leaving, new FieldBox("Where you would live", place)),
        Nodes.rule(),
        title,
        listed ? Columns.fields(200, 2, expectedReturn, volatility) : unlisted.node());
  }

  void open() {
    changed();
    box.open(layoffs.field());
  }

  private void show() {
    layoffs.show(before.layoffRate().map(Percent::points), Optional.empty());
    leaving.show(before.leavingRate().map(Percent::points), Optional.empty());
    place.show(before.place());
    tell(assumed);
    expectedReturn.tell(bench.formats().percent(settings.expectedReturn()), SETTING);
    volatility.tell(bench.formats().percent(settings.volatility()), SETTING);
    if (listed && before.shares().orElse(null) instanceof EquityOutlook.Listed shares) {
      expectedReturn.show(
          Optional.of(shares.expectedReturn().points()),
          Optional.of(settings.expectedReturn().points()));
      volatility.show(
          Optional.of(shares.volatility().points()), Optional.of(settings.volatility().points()));
    }
    unlisted.show(before.shares(), assumed, settings);
  }

  private void tell(AssumedBeliefs now) {
    layoffs.tell(bench.formats().percent(now.layoffs()), "a judgement");
    leaving.tell(
        bench.formats().percent(now.leaving()), "leaving rate of the settings less layoffs");
  }

  private OutlookDraft draft() {
    return new OutlookDraft(
        layoffs.field().current(),
        leaving.field().current(),
        place.getValue(),
        listed ? expectedReturn.field().current() : Optional.empty(),
        listed ? volatility.field().current() : Optional.empty(),
        listed ? Optional.empty() : Optional.of(unlisted.draft()));
  }

  private void changed() {
    Optional<Percent> stated = Found.percent(layoffs.field().current());
    AssumedBeliefs now =
        AssumedBeliefs.of(bench.session().workspace(), key, stated, bench.today()).orElse(assumed);
    tell(now);
    Checked<OfferOutlook> read = draft().read(before, now, settings);
    entries.remark(read.problems());
    made = read.value();
    box.allow(read.problems(), entries.isWrong());
    Optional<EquityOutlook> shares = made.flatMap(OfferOutlook::shares).or(assumed::shares);
    if (listed) {
      prices.show(
          shares
              .filter(EquityOutlook.Listed.class::isInstance)
              .map(EquityOutlook.Listed.class::cast)
              .orElseGet(() ->
                  new EquityOutlook.Listed(settings.expectedReturn(), settings.volatility())));
    } else {
      exits.show(
          unlisted.draft().ownership(new Found(), now),
          made.flatMap(_ -> shares)
              .filter(EquityOutlook.Unlisted.class::isInstance)
              .map(EquityOutlook.Unlisted.class::cast));
    }
  }

  private void save() {
    made.ifPresent(outlook -> {
      box.hide();
      if (outlook.equals(before)) {
        return;
      }
      bench
          .session()
          .edit(
              "Change what is believed of " + assumed.offer().employer(),
              workspace ->
                  workspace.withComparison(
                      WorkspaceSteps.believed(workspace.comparison(), outlook)));
      bench
          .notices()
          .done(
              "What is believed of " + assumed.offer().employer() + " is changed.",
              "Undo",
              bench.session()::undo);
    });
  }
}
