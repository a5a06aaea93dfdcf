package offerwright.ui.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.layout.VBox;
import offerwright.calc.draft.QuickOffer;
import offerwright.calc.draft.QuickOffers;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.offer.Offer;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.kit.BoxOver;
import offerwright.ui.kit.Choice;
import offerwright.ui.kit.Columns;
import offerwright.ui.kit.DateField;
import offerwright.ui.kit.FieldBox;
import offerwright.ui.kit.Nodes;
import offerwright.ui.kit.NumberField;
import offerwright.ui.kit.Segmented;
import offerwright.ui.kit.WordField;
import offerwright.ui.shell.Workbench;

/// A competing offer typed within a minute: six figures, everything else assumed or left open, and
/// at the right what that comes to. Nothing is changed until it is added, as one step.
final class QuickEntryBox {
  private static final String NOT_KNOWN = "not known";

  private final Workbench bench;
  private final FormBox box;
  private final Entries entries;
  private final PromisePreview preview;
  private final WordField employer;
  private final NumberField base;
  private final NumberField bonus;
  private final NumberField signOn;
  private final NumberField equity;
  private final NumberField tokens;
  private final WordField role;
  private final DateField start;
  private final Choice<CurrencyCode> currency;
  private Listing listing = Listing.PUBLIC;
  private Optional<Entered> made = Optional.empty();

  QuickEntryBox(Workbench bench, BoxOver over) {
    this.bench = bench;
    box =
        new FormBox(
            over,
            "quick",
            "Type a competing offer",
            "Six figures; the rest is assumed and listed",
            "Add offer",
            this::add);
    entries = new Entries(bench.formats(), this::changed);
    preview = new PromisePreview(bench);
    Workspace workspace = bench.session().workspace();
    CurrencyCode own = workspace.company().currency();
    employer = entries.word("employer", "Employer", "who offers");
    base = entries.money("base", "Base pay a year", own, "needed");
    bonus = entries.percent("bonusTarget", "Target bonus", 300, NOT_KNOWN);
    signOn = entries.money("signOn", "Sign-on payment", own, NOT_KNOWN);
    equity = entries.money("equity", "Equity, value of the whole grant", own, NOT_KNOWN);
    tokens = entries.money("tokens", "Token budget a year", own, NOT_KNOWN);
    role = entries.word("role", "Role", "may stay empty");
    LocalDate day = usualStart(workspace, bench.today());
    start = entries.day("start", "First day", day, "needed");
    currency = entries.choice("currency", "Currency", currencies(workspace), CurrencyCode::code);
    entries.quietly(() -> {
      currency.show(own);
      role.show(usual(workspace).map(offer -> offer.placement().role()).filter(w -> !w.isBlank()));
      start.show(day);
    });
    currency.setOnChoice(_ -> {
      List.of(base, signOn, equity, tokens)
          .forEach(field -> field.setUnit(bench.formats().sign(currency.getValue().code())));
      changed();
    });
    box.fill(form(), preview.node());
  }

  private VBox form() {
    Segmented<Listing> shares =
        new Segmented<>(
            "Shares of the employer",
            List.of(Listing.PUBLIC, Listing.PRIVATE),
            each -> each == Listing.PUBLIC ? "Listed" : "Private");
    shares.show(listing);
    shares.setOnChoice(chosen -> {
      listing = chosen;
      changed();
    });
    return new VBox(
        12,
        Columns.fields(
            200,
            2,
            new FieldBox("Employer", employer),
            new FieldBox("Its shares are", shares),
            new FieldBox("Base pay a year", base),
            new FieldBox("Target bonus, of base", bonus),
            new FieldBox("Sign-on, paid once", signOn),
            new FieldBox("Equity, value of the whole grant", equity),
            new FieldBox("Token budget a year", tokens)),
        Nodes.paragraph(
            "Leave a figure empty if it is not known: it then counts as not disclosed. Type 0 if there is none.",
            "ow-caption"),
        Nodes.rule(),
        Columns.fields(
            132,
            3,
            new FieldBox("Role", role),
            new FieldBox("First day", start),
            new FieldBox("Currency", currency)));
  }

  /// The company's currency, and those there is a rate to.
  static List<CurrencyCode> currencies(Workspace workspace) {
    CurrencyCode own = workspace.company().currency();
    TreeSet<CurrencyCode> others = new TreeSet<>();
    workspace
        .fx()
        .rates()
        .forEach(rate -> {
          others.add(rate.from());
          others.add(rate.to());
        });
    others.removeIf(each -> each.equals(own) || workspace.fx().find(each, own).isEmpty());
    List<CurrencyCode> all = new ArrayList<>(others);
    all.addFirst(own);
    return all;
  }

  /// The own offer that is compared, else any own offer: what is typed will stand beside it.
  private static Optional<Offer> usual(Workspace workspace) {
    return workspace.comparison().offers().stream()
        .filter(key -> key.kind() == OfferKey.Kind.OWN)
        .map(key -> workspace.offer(key.id()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> workspace.offers().stream().findFirst());
  }

  private static LocalDate usualStart(Workspace workspace, LocalDate today) {
    return usual(workspace)
        .map(offer -> offer.terms().start())
        .orElseGet(() -> today.withDayOfMonth(1).plusMonths(2));
  }

  void open() {
    changed();
    box.open(employer);
  }

  private QuickDraft draft() {
    return new QuickDraft(
        employer.current().orElse(""),
        listing,
        role.current().orElse(""),
        currency.getValue(),
        base.current(),
        bonus.current(),
        signOn.current(),
        equity.current(),
        tokens.current(),
        start.current());
  }

  private void changed() {
    Workspace workspace = bench.session().workspace();
    Checked<QuickOffer> typed = draft().read();
    Checked<Entered> read =
        typed
            .value()
            .map(quick -> QuickOffers.make(workspace, quick, List.of(), bench.today()))
            .orElseGet(() -> Checked.bad(typed.problems()));
    entries.remark(read.problems());
    made = read.value();
    preview.show(made);
    boolean full = workspace.comparison().offers().size() >= ComparisonPlan.MOST;
    box.allow(read.problems(), entries.isWrong());
    if (box.isReady() && full) {
      box.say("Four offers are compared already: this one is kept beside them.");
    }
  }

  private void add() {
    made.ifPresent(entered -> {
      box.hide();
      bench
          .session()
          .edit(
              "Add the offer of " + entered.offer().employer(),
              workspace -> WorkspaceSteps.add(workspace, List.of(entered)));
      bench
          .notices()
          .done(
              "The offer of " + entered.offer().employer() + " is added.",
              "Undo",
              bench.session()::undo);
    });
  }
}
