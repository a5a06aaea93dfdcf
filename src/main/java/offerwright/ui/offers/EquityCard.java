package offerwright.ui.offers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import offerwright.calc.value.PackagePart;
import offerwright.domain.equity.EquityGrant;
import offerwright.domain.equity.EquityInstrument;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.equity.Vesting;
import offerwright.domain.level.EquityGuideline;
import offerwright.domain.level.Level;
import offerwright.domain.offer.OfferTerms;
import offerwright.files.text.Words;
import offerwright.ui.kit.Card;
import offerwright.ui.kit.Disclosure;
import offerwright.ui.kit.Explained;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.SliderField;
import offerwright.ui.text.Formats;
import org.kordamp.ikonli.feather.Feather;

/// The equity grants: one is in front, the table counts them all.
final class EquityCard implements Panel {
  private final TermFields fields;
  private final Formats formats;
  private final Card card;
  private final VBox body = new VBox(8);
  private final VBox nothing;
  private final FlowPane tabs = new FlowPane(4, 4);
  private final SliderField units;
  private final SliderField value;
  private final EquityTable table;
  private final GrantFacts facts;
  private final Disclosure terms;
  private final Disclosure vesting;
  private int selected;
  private Optional<Shown> now = Optional.empty();

  EquityCard(Pen pen, Formats formats, Explained explained) {
    this.formats = formats;
    fields = new TermFields(pen, formats);
    Lens<EquityGrant> grant = new Lens<>(this::selectedGrant, this::withSelected);
    units = slider("Units granted", grant, EquityQuantity.Units.class);
    value = slider("Target value", grant, EquityQuantity.Value.class);
    table = new EquityTable(formats, explained);
    facts = new GrantFacts(formats, explained, () -> selected);
    Button remove =
        fields.guarded(Nodes.linkButton("Remove this grant", Feather.TRASH_2, this::remove));
    Button another = fields.guarded(Nodes.linkButton("Add another grant", Feather.PLUS, this::add));
    terms =
        new Disclosure("Grant and shares", new GrantForm(fields, grant).node(), another, remove);
    vesting =
        new Disclosure(
            "Vesting",
            new VestingForm(
                    "Vesting", fields, grant.at(EquityGrant::vesting, EquityGrant::withVesting))
                .node(),
            new GrantDates(fields, grant).node());
    Disclosure refreshers =
        new Disclosure("Refreshers, not promised", new RefresherForm(fields).node());
    fields.onShow(shown ->
        refreshers.setSummary(
            shown
                .terms()
                .refreshers()
                .map(plan -> plan.count() + " × " + formats.money(plan.each()))
                .orElse("none")));
    body.getChildren()
        .addAll(tabs, units, value, table.node(), facts.node(), terms, vesting, refreshers);
    Button first = fields.guarded(Nodes.linkButton("Add a grant", Feather.PLUS, this::add));
    nothing = new VBox(8, Nodes.paragraph("This offer has no equity.", "ow-muted"), first);
    card = new Card(Nodes.swatch(PackagePart.EQUITY), "Equity", "", body, nothing);
    fields.onShow(this::paint);
  }

  private Optional<EquityGrant> selectedGrant(OfferTerms offer) {
    return selected < offer.grants().size()
        ? Optional.of(offer.grants().get(selected))
        : Optional.empty();
  }

  private OfferTerms withSelected(OfferTerms offer, EquityGrant changed) {
    List<EquityGrant> grants = new ArrayList<>(offer.grants());
    grants.set(selected, changed);
    return offer.withGrants(grants);
  }

  private SliderField slider(
      String caption, Lens<EquityGrant> grant, Class<? extends EquityQuantity> kind) {
    Lens<EquityQuantity> quantity =
        grant.in(
            found ->
                kind.isInstance(found.quantity())
                    ? Optional.of(found.quantity())
                    : Optional.empty(),
            EquityGrant::withQuantity);
    SliderField slider =
        kind == EquityQuantity.Units.class
            ? new SliderField(
                caption,
                fields.count(
                    caption,
                    "grants/0/quantity",
                    0,
                    "#",
                    quantity.at(
                        found -> ((EquityQuantity.Units) found).count(),
                        (_, count) -> new EquityQuantity.Units(count))))
            : new SliderField(
                caption,
                fields.money(
                    caption,
                    "grants/0/quantity/amount",
                    quantity.at(
                        found -> ((EquityQuantity.Value) found).amount(),
                        (_, amount) -> new EquityQuantity.Value(amount))));
    fields.guarded(slider.slider());
    return slider;
  }

  private void add() {
    now.ifPresent(shown -> {
      EquityGrant made = newGrant(shown);
      List<EquityGrant> grants = new ArrayList<>(shown.terms().grants());
      grants.add(made);
      selected = grants.size() - 1;
      fields.pen().terms("Add equity grant", offer -> offer.withGrants(grants));
    });
  }

  /// As the level grants it, or a plain option without units.
  private static EquityGrant newGrant(Shown shown) {
    Optional<EquityGuideline> guideline = shown.level().map(Level::equity);
    EquityInstrument instrument =
        guideline.map(EquityGuideline::instrument).orElse(EquityInstrument.NSO);
    StockFacts stock = shown.workspace().company().stock();
    return new EquityGrant(
        instrument,
        new EquityQuantity.Units(0),
        instrument.isOption() ? stock.fairMarketValue() : Optional.empty(),
        stock,
        guideline.map(EquityGuideline::vesting).orElse(Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF),
        Optional.empty(),
        false,
        instrument.isOption() ? Optional.of(3) : Optional.empty(),
        10,
        "none");
  }

  private void remove() {
    int index = selected;
    selected = Math.max(0, index - 1);
    fields
        .pen()
        .terms(
            "Remove equity grant",
            offer -> {
              List<EquityGrant> grants = new ArrayList<>(offer.grants());
              if (index < grants.size()) {
                grants.remove(index);
              }
              return offer.withGrants(grants);
            });
  }

  private void paint(Shown shown) {
    now = Optional.of(shown);
    List<EquityGrant> grants = shown.terms().grants();
    Nodes.setShown(body, !grants.isEmpty());
    Nodes.setShown(nothing, grants.isEmpty());
    if (grants.isEmpty()) {
      card.setNote("none");
      return;
    }
    EquityGrant grant = grants.get(selected);
    card.setNote(Words.of(grant.instrument()) + ", " + years(grant.vesting().lengthInMonths()));
    showTabs(grants);
    boolean counted = grant.quantity() instanceof EquityQuantity.Units;
    Nodes.setShown(units, counted);
    Nodes.setShown(value, !counted);
    units.setCaption(grant.instrument().isOption() ? "Options granted" : "RSUs granted");
    BigDecimal amount =
        switch (grant.quantity()) {
          case EquityQuantity.Units granted -> BigDecimal.valueOf(granted.count());
          case EquityQuantity.Value target -> target.amount().amount();
        };
    SliderField shownSlider = counted ? units : value;
    Ranges.grant(shownSlider, shown, grant, formats);
    shownSlider.show(amount);
    table.show(shown);
    facts.show(shown);
    terms.setSummary(Words.of(grant.instrument()));
    vesting.setSummary(TermWords.vesting(grant.vesting()));
  }

  private static String years(int months) {
    return months % 12 == 0
        ? "over " + months / 12 + (months == 12 ? " year" : " years")
        : "over " + months + " months";
  }

  private void showTabs(List<EquityGrant> grants) {
    Nodes.setShown(tabs, grants.size() > 1);
    tabs.getChildren().clear();
    for (int i = 0; i < grants.size(); i++) {
      int index = i;
      ToggleButton tab = new ToggleButton((i + 1) + ". " + Words.of(grants.get(i).instrument()));
      tab.setAccessibleText("Grant " + (i + 1) + " of " + grants.size());
      tab.setSelected(i == selected);
      tab.setOnAction(_ -> select(index));
      tabs.getChildren().add(tab);
    }
  }

  private void select(int index) {
    selected = index;
    fields.forget();
    now.ifPresent(this::show);
  }

  @Override
  public Card node() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    selected = Math.clamp(selected, 0, Math.max(0, shown.terms().grants().size() - 1));
    fields.setEntry("grants", selected);
    fields.show(shown);
  }

  @Override
  public void forget() {
    selected = 0;
    fields.forget();
  }
}
