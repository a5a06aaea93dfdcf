package offerwright.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.money.CurrencyCode;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.WordField;

/// Benefits, each valued in money a year.
final class BenefitsFields {
  private final CurrencyCode currency;
  private final NumberField health;
  private final NumberField days;
  private final NumberField development;
  private final NumberField stipend;
  private final RowList<BenefitsDraft.Other> others;
  private final RowList<BenefitsDraft.Tier> tiers;
  private final NumberField deferral;
  private final NumberField matchCap;
  private final VBox box;

  BenefitsFields(Entries entries, CurrencyCode currency, FactLines facts) {
    this.currency = currency;
    health = entries.money("health", "Health premium a year", currency, "none");
    days = entries.whole("days", "Paid time off", 0, 366, "days", "none");
    development = entries.money("development", "Professional development", currency, "none");
    stipend = entries.money("stipend", "Remote stipend", currency, "none");
    others =
        new RowList<>(
            entries,
            "others",
            "Add a benefit",
            () -> new BenefitsDraft.Other("", Optional.empty()),
            this::other);
    tiers =
        new RowList<>(
            entries,
            "tiers",
            "Add a step of the match",
            () -> new BenefitsDraft.Tier(Entries.number(50L), Entries.number(6L)),
            BenefitsFields::tier);
    deferral = entries.percent("deferral", "Employee defers, of pay", 100, "0");
    matchCap = entries.money("matchCap", "Most that is matched", currency, "no cap");
    box =
        new VBox(
            10,
            Columns.fields(
                200,
                2,
                facts.under(
                    OfferFact.HEALTH,
                    () -> health.setText(""),
                    new FieldBox("Health premium a year", health)),
                facts.under(
                    OfferFact.PAID_TIME_OFF,
                    () -> days.setText(""),
                    new FieldBox("Paid time off a year", days))),
            facts.under(
                OfferFact.RETIREMENT_MATCH,
                () -> tiers.show(List.of()),
                new VBox(
                    6,
                    tiers.node(),
                    Columns.fields(
                        200,
                        2,
                        new FieldBox("You would defer, of pay", deferral),
                        new FieldBox("Deferred pay matched at most", matchCap)))),
            facts.under(
                OfferFact.OTHER_BENEFITS,
                () -> {
                  development.setText("");
                  stipend.setText("");
                  others.show(List.of());
                },
                new VBox(
                    6,
                    Columns.fields(
                        200,
                        2,
                        new FieldBox("Professional development", development),
                        new FieldBox("Remote stipend", stipend)),
                    others.node())));
  }

  VBox node() {
    return box;
  }

  void show(BenefitsDraft draft) {
    health.show(draft.health());
    tiers.show(draft.tiers());
    deferral.show(draft.deferral());
    matchCap.show(draft.matchCap());
    days.show(draft.days());
    development.show(draft.development());
    stipend.show(draft.stipend());
    others.show(draft.others());
  }

  BenefitsDraft draft() {
    return new BenefitsDraft(
        health.current(),
        tiers.drafts(),
        deferral.current(),
        matchCap.current(),
        days.current(),
        development.current(),
        stipend.current(),
        others.drafts());
  }

  /// A line and how it is read.
  private record Row<D>(Node node, Node first, Supplier<D> read)
      implements RowForm<D> {
    @Override
    public D draft() {
      return read.get();
    }

    @Override
    public void focus() {
      first.requestFocus();
    }
  }

  private RowForm<BenefitsDraft.Other> other(
      int index, BenefitsDraft.Other draft, Entries entries, Runnable remove) {
    WordField name = entries.word("name", "Benefit " + (index + 1), "what it is");
    name.show(Optional.of(draft.name()).filter(word -> !word.isBlank()));
    NumberField worth =
        entries.money("annual", "Value of benefit " + (index + 1), currency, "needed");
    worth.show(draft.annual());
    return new Row<>(
        RowFields.line(
            "benefit " + (index + 1),
            140,
            remove,
            new FieldBox("Benefit", name),
            new FieldBox("Value a year", worth)),
        name,
        () -> new BenefitsDraft.Other(name.current().orElse(""), worth.current()));
  }

  private static RowForm<BenefitsDraft.Tier> tier(
      int index, BenefitsDraft.Tier draft, Entries entries, Runnable remove) {
    NumberField rate = entries.percent("rate", "Rate of step " + (index + 1), 1000, "needed");
    NumberField share = entries.percent("payShare", "Pay of step " + (index + 1), 100, "needed");
    rate.show(draft.rate());
    share.show(draft.payShare());
    return new Row<>(
        RowFields.line(
            "step " + (index + 1),
            140,
            remove,
            new FieldBox("The employer adds", rate),
            new FieldBox(index == 0 ? "of the first, of pay" : "of the next, of pay", share)),
        rate,
        () -> new BenefitsDraft.Tier(rate.current(), share.current()));
  }
}
