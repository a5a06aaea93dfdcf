package offerwright.ui.offers;

import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import offerwright.domain.equity.RefresherPlan;
import offerwright.domain.equity.Vesting;
import offerwright.domain.money.Money;
import offerwright.domain.offer.OfferTerms;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;

/// Further grants expected later: a practice, not a promise.
final class RefresherForm {
  private static final Lens<RefresherPlan> PLAN =
      Lens.ofOptional(OfferTerms::refreshers, OfferTerms::withRefreshers);

  private final VBox box = new VBox(8);

  RefresherForm(TermFields fields) {
    CheckBox expected = fields.guarded(new CheckBox("Refreshers are expected"));
    expected.setOnAction(_ ->
        fields
            .pen()
            .terms(
                "Change refreshers",
                terms ->
                    terms.withRefreshers(
                        expected.isSelected() ? Optional.of(usual(terms)) : Optional.empty())));
    VBox inner =
        new VBox(
            8,
            Columns.fields(
                112,
                3,
                new FieldBox(
                    "Each, as granted",
                    fields.money(
                        "Value of each refresher",
                        "refreshers/each",
                        PLAN.at(
                            RefresherPlan::each,
                            (old, value) ->
                                new RefresherPlan(
                                    value,
                                    old.firstAfterMonths(),
                                    old.everyMonths(),
                                    old.count(),
                                    old.vesting())))),
                new FieldBox(
                    "How many",
                    fields.whole(
                        "Number of refreshers",
                        "refreshers/count",
                        1,
                        20,
                        "",
                        PLAN.at(
                            RefresherPlan::count,
                            (old, value) ->
                                new RefresherPlan(
                                    old.each(),
                                    old.firstAfterMonths(),
                                    old.everyMonths(),
                                    value,
                                    old.vesting())))),
                new FieldBox(
                    "First after",
                    fields.whole(
                        "Months to the first refresher",
                        "refreshers/firstAfterMonths",
                        1,
                        120,
                        "months",
                        PLAN.at(
                            RefresherPlan::firstAfterMonths,
                            (old, value) ->
                                new RefresherPlan(
                                    old.each(),
                                    value,
                                    old.everyMonths(),
                                    old.count(),
                                    old.vesting())))),
                new FieldBox(
                    "Then every",
                    fields.whole(
                        "Months between refreshers",
                        "refreshers/everyMonths",
                        1,
                        120,
                        "months",
                        PLAN.at(
                            RefresherPlan::everyMonths,
                            (old, value) ->
                                new RefresherPlan(
                                    old.each(),
                                    old.firstAfterMonths(),
                                    value,
                                    old.count(),
                                    old.vesting()))))),
            new VestingForm(
                    "Vesting of each",
                    fields,
                    PLAN.at(
                        RefresherPlan::vesting,
                        (old, value) ->
                            new RefresherPlan(
                                old.each(),
                                old.firstAfterMonths(),
                                old.everyMonths(),
                                old.count(),
                                value)))
                .node());
    box.getChildren().addAll(expected, inner);
    fields.onShow(shown -> {
      expected.setSelected(shown.terms().refreshers().isPresent());
      Nodes.setShown(inner, shown.terms().refreshers().isPresent());
    });
  }

  VBox node() {
    return box;
  }

  /// A quarter of a year's base, yearly, three times.
  private static RefresherPlan usual(OfferTerms terms) {
    Money each =
        Money.of(Math.round(terms.cash().base().toDouble() / 4 / 1000) * 1000, terms.currency());
    return new RefresherPlan(each, 12, 12, 3, Vesting.FOUR_YEARS_MONTHLY_ONE_YEAR_CLIFF);
  }
}
