package offerwright.ui.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import offerwright.domain.cash.PayFrequency;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.money.CurrencyCode;
import offerwright.files.text.Words;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.Segmented;
import offerwright.ui.kit.WordField;

/// Every field of a competing offer, in sections.
final class TermsForm {
  private final CurrencyCode currency;
  private final WordField employer;
  private final Segmented<Listing> listings;
  private final WordField role;
  private final WordField place;
  private final DateField start;
  private final NumberField base;
  private final Choice<PayFrequency> frequency;
  private final NumberField bonus;
  private final NumberField payout;
  private final PaymentFields signOn;
  private final PaymentFields relocation;
  private final RowList<GrantDraft> grants;
  private final NumberField each;
  private final NumberField count;
  private final NumberField first;
  private final NumberField every;
  private final VestingFields later;
  private final TokenFields tokens;
  private final BenefitsFields benefits;
  private final VBox box;
  private Listing listing = Listing.PUBLIC;

  TermsForm(Entries entries, CurrencyCode currency, LocalDate today, FactLines facts) {
    this.currency = currency;
    employer = entries.word("employer", "Employer", "needed");
    listings =
        new Segmented<>(
            "Shares of the employer",
            List.of(Listing.PUBLIC, Listing.PRIVATE),
            one -> one == Listing.PUBLIC ? "Listed" : "Private");
    listings.setOnChoice(chosen -> {
      listing = chosen;
      entries.changed();
    });
    role = entries.word("role", "Role", "may stay empty");
    place = entries.word("place", "Place", "not named");
    start = entries.day("start", "First day", today, "needed");
    base = entries.money("base", "Base pay a year", currency, "needed");
    frequency = entries.choice("frequency", "Paid", List.of(PayFrequency.values()), Words::of);
    bonus = entries.percent("bonus", "Target bonus", 300, "none");
    payout = entries.percent("payout", "Bonus payout", 1000, "0");
    signOn =
        new PaymentFields(
            entries.in("signOn"),
            "Sign-on, paid once",
            currency,
            facts,
            OfferFact.SIGN_ON,
            Optional.of(OfferFact.SIGN_ON_REPAYMENT));
    relocation =
        new PaymentFields(
            entries.in("relocation"),
            "Relocation, paid once",
            currency,
            facts,
            OfferFact.RELOCATION,
            Optional.empty());
    grants =
        new RowList<>(
            entries,
            "grants",
            "Add a grant",
            () -> GrantDraft.empty(currency),
            (index, draft, row, remove) -> new GrantFields(index, draft, row, facts, remove));
    Entries further = entries.in("refreshers");
    each = further.money("each", "Each refresher as granted", currency, "none expected");
    count = further.whole("count", "Number of refreshers", 1, 20, "", "needed");
    first = further.whole("first", "Months to the first refresher", 1, 120, "months", "needed");
    every = further.whole("every", "Months between refreshers", 1, 120, "months", "needed");
    later = new VestingFields(further.in("vesting"), "Each vests");
    tokens = new TokenFields(entries.in("tokens"), currency, facts);
    benefits = new BenefitsFields(entries.in("benefits"), currency, facts);
    box = sections(facts);
  }

  private VBox sections(FactLines facts) {
    return new VBox(
        16,
        PlanForms.section("The offer", who(facts)),
        Nodes.rule(),
        PlanForms.section("Cash, in " + currency, pay(facts)),
        Nodes.rule(),
        PlanForms.section("Equity grants", grants.node()),
        Nodes.rule(),
        PlanForms.section("Refreshers, a practice and no promise", refreshers(facts)),
        Nodes.rule(),
        PlanForms.section("AI tokens", tokens.node()),
        Nodes.rule(),
        PlanForms.section("Benefits, in " + currency, benefits.node()));
  }

  private Columns who(FactLines facts) {
    return Columns.fields(
        132,
        3,
        new FieldBox("Employer", employer),
        new FieldBox("Its shares are", listings),
        new FieldBox("Role", role),
        facts.under(OfferFact.START, () -> {}, new FieldBox("First day", start)),
        new FieldBox("Place, for the cost of living", place));
  }

  private VBox pay(FactLines facts) {
    return new VBox(
        10,
        Columns.fields(
            132,
            4,
            new FieldBox("Base pay a year", base),
            new FieldBox("Paid", frequency),
            facts.under(
                OfferFact.BONUS_TARGET,
                () -> bonus.setText(""),
                new FieldBox("Target bonus, of base", bonus)),
            facts.under(
                OfferFact.BONUS_PAYOUT, () -> {}, new FieldBox("Usual payout, of target", payout))),
        Columns.fields(240, 2, signOn.node(), relocation.node()));
  }

  private Node refreshersOnly() {
    return new VBox(
        6,
        Columns.fields(
            112,
            4,
            new FieldBox("Each, as granted", each),
            new FieldBox("How many", count),
            new FieldBox("First after", first),
            new FieldBox("Then every", every)),
        later.node());
  }

  private VBox refreshers(FactLines facts) {
    return facts.under(OfferFact.REFRESHERS, () -> each.setText(""), refreshersOnly());
  }

  VBox node() {
    return box;
  }

  WordField front() {
    return employer;
  }

  void show(TermsDraft draft) {
    employer.show(filled(draft.employer()));
    listing = draft.listing();
    listings.show(listing);
    role.show(filled(draft.role()));
    place.show(filled(draft.place()));
    start.show(draft.start());
    base.show(draft.base());
    frequency.show(draft.frequency());
    bonus.show(draft.bonus());
    payout.show(draft.payout());
    signOn.show(draft.signOn());
    relocation.show(draft.relocation());
    grants.show(draft.grants());
    each.show(draft.refreshers().each());
    count.show(draft.refreshers().count());
    first.show(draft.refreshers().first());
    every.show(draft.refreshers().every());
    later.show(draft.refreshers().vesting());
    tokens.show(draft.tokens());
    benefits.show(draft.benefits());
  }

  private static Optional<String> filled(String word) {
    return Optional.of(word).filter(text -> !text.isBlank());
  }

  TermsDraft draft() {
    return new TermsDraft(
        employer.current().orElse(""),
        listing,
        role.current().orElse(""),
        place.current().orElse(""),
        start.current(),
        currency,
        base.current(),
        frequency.getValue(),
        bonus.current(),
        payout.current(),
        signOn.draft(),
        relocation.draft(),
        grants.drafts(),
        new TermsDraft.Refreshers(
            each.current(), count.current(), first.current(), every.current(), later.draft()),
        tokens.draft(),
        benefits.draft());
  }
}
