package offerwright.ui.offers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import offerwright.domain.money.FxRate;
import offerwright.domain.offer.Candidate;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.offer.Placement;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.TypedField;
import offerwright.ui.kit.WordField;

/// The details of an offer that are seldom changed: candidate, role, note, and the exchange rate
/// where there is one.
final class CandidateForm {
  private static final Lens<FxRate> FX = Lens.of(OfferTerms::fx, OfferTerms::withFx);

  private final WordField name;
  private final WordField reference;
  private final WordField email;
  private final WordField role;
  private final WordField note;
  private final Columns rates;
  private final FieldBox rateBox;
  private final VBox box;

  CandidateForm(Pen pen, TermFields fields) {
    name =
        PlacementForm.aside(
            "Candidate's name",
            "candidate/name",
            false,
            pen,
            (offer, text) ->
                with(
                    offer,
                    new Candidate(offer.candidate().reference(), text, offer.candidate().email())));
    reference =
        PlacementForm.aside(
            "Candidate's key",
            "candidate/reference",
            true,
            pen,
            (offer, text) ->
                with(
                    offer,
                    new Candidate(text, offer.candidate().name(), offer.candidate().email())));
    email =
        PlacementForm.aside(
            "Candidate's e-mail",
            "candidate/email",
            true,
            pen,
            (offer, text) ->
                with(
                    offer,
                    new Candidate(offer.candidate().reference(), offer.candidate().name(), text)));
    note = PlacementForm.aside("Note", "note", true, pen, Offer::withNote);
    role = new WordField("Role");
    role.setOnWord(text ->
        pen.placement(
            "Change role",
            "role",
            old ->
                new Placement(
                    text, old.levelId(), old.teamId(), old.managerId(), old.locationId())));
    NumberField rate =
        fields.number(
            "Exchange rate",
            "fx/rate",
            10,
            FX.at(
                FxRate::rate,
                (old, value) -> new FxRate(old.from(), old.to(), value, old.date(), old.source())));
    rate.addRule(
        value -> value.compareTo(BigDecimal.ZERO) > 0 ? Optional.empty() : Optional.of("Above 0."));
    rateBox = new FieldBox("Exchange rate", rate);
    rates =
        Columns.fields(
            118,
            4,
            rateBox,
            new FieldBox(
                "Rate of",
                fields.day(
                    "Day of the exchange rate",
                    "fx/date",
                    FX.at(
                        FxRate::date,
                        (old, day) ->
                            new FxRate(old.from(), old.to(), old.rate(), day, old.source())))),
            new FieldBox(
                "Read where",
                fields.word(
                    "Source of the exchange rate",
                    "fx/source",
                    FX.at(
                        FxRate::source,
                        (old, text) ->
                            new FxRate(old.from(), old.to(), old.rate(), old.date(), text)))));
    box =
        new VBox(
            8,
            Columns.fields(
                118,
                4,
                new FieldBox("Candidate", name),
                new FieldBox("Role", role),
                new FieldBox("Candidate's key", reference),
                new FieldBox("E-mail", email)),
            rates,
            new FieldBox("Note for colleagues, never printed on the candidate's copy", note));
  }

  private static Offer with(Offer offer, Candidate candidate) {
    return offer.withCandidate(candidate);
  }

  List<TypedField<?>> typed() {
    return List.of(name, reference, email, role, note);
  }

  VBox node() {
    return box;
  }

  void show(Shown shown) {
    Candidate candidate = shown.offer().candidate();
    name.show(candidate.name());
    reference.show(PlacementForm.orNone().apply(candidate.reference()));
    email.show(PlacementForm.orNone().apply(candidate.email()));
    note.show(PlacementForm.orNone().apply(shown.offer().note()));
    role.show(shown.offer().placement().role());
    FxRate fx = shown.terms().fx();
    rateBox.setCaption("1 " + fx.from() + " in " + fx.to());
    Nodes.setShown(rates, !fx.from().equals(fx.to()));
  }
}
