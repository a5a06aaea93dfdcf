package offerwright.calc.check;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offerwright.domain.market.PriceCard;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferAction;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferState;
import offerwright.domain.problem.Problem;
import offerwright.domain.problem.Severity;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;

/// What needs attention in a workspace, most urgent first, for the screen that is seen first.
public final class AttentionList {

  private AttentionList() {}

  /// All lines, by [AttentionKind] and within one kind by day, then in the order of the workspace.
  /// Whoever shows them decides how many.
  ///
  /// An open offer gives at most one line for its lights and problems (the most serious, naming how
  /// many more there are), and lines of their own for its deadline and for an approval it waits
  /// for. Other mistakes in the workspace are gathered by what they are about.
  public static List<AttentionItem> of(Workspace workspace, LocalDate today) {
    StaffIndex staff = StaffIndex.of(workspace, today);
    List<AttentionItem> items = new ArrayList<>();
    for (Offer offer : workspace.offers()) {
      if (!offer.state().isClosed()) {
        state(offer, today).ifPresent(items::add);
        content(workspace, offer, today, staff).ifPresent(items::add);
      }
    }
    gathered("people", "People", PeopleCheck.problems(workspace)).ifPresent(items::add);
    gathered("levels", "Levels", LadderCheck.problems(workspace, staff)).ifPresent(items::add);
    gathered("plan", "Forecast", PlanCheck.problems(workspace, today)).ifPresent(items::add);
    gathered("policies", "Policies", PolicyCheck.problems(workspace)).ifPresent(items::add);
    for (CompetingOffer competing : workspace.competingOffers()) {
      List<Problem> problems =
          TermsCheck.problems(workspace, competing.terms(), competing.listing(), today, true);
      gathered(
              "competingOffers/" + competing.id(),
              "Offer of " + competing.employer(),
              problems.stream().filter(Problem::isError).toList())
          .ifPresent(items::add);
    }
    workspace.prices().cards().forEach(card -> price(workspace, card, today).ifPresent(items::add));
    assumed(workspace).ifPresent(items::add);
    items.sort(
        Comparator.comparing(AttentionItem::kind)
            .thenComparing(item -> item.day().orElse(LocalDate.MAX)));
    return List.copyOf(items);
  }

  private static Optional<AttentionItem> state(Offer offer, LocalDate today) {
    String title = "Offer " + offer.id();
    return switch (offer.state()) {
      case PENDING ->
          Optional.of(
              item(
                  AttentionKind.WAITING,
                  title + " waits for " + approver(offer),
                  "Since it was submitted",
                  Optional.of(since(offer)),
                  offer));
      case APPROVED ->
          Optional.of(
              item(
                  AttentionKind.WAITING,
                  title + " is approved",
                  "Not yet sent to the candidate",
                  Optional.of(since(offer)),
                  offer));
      case SENT -> {
        boolean overdue = offer.expires().filter(deadline -> deadline.isBefore(today)).isPresent();
        if (overdue) {
          yield Optional.of(
              item(
                  AttentionKind.DUE,
                  title + " has passed its deadline",
                  "Sent, no answer yet",
                  offer.expires(),
                  offer));
        }
        yield WorkspaceCheck.isDue(offer, today)
            ? Optional.of(
                item(
                    AttentionKind.DUE,
                    title + " expires soon",
                    "Sent, no answer yet",
                    offer.expires(),
                    offer))
            : Optional.empty();
      }
      case DRAFT, ACCEPTED, DECLINED, EXPIRED -> Optional.empty();
    };
  }

  private static String approver(Offer offer) {
    return offer.history().reversed().stream()
        .filter(event -> event.action() == OfferAction.SUBMITTED)
        .findFirst()
        .flatMap(OfferEvent::approver)
        .filter(name -> !name.isBlank())
        .orElse("approval");
  }

  private static LocalDate since(Offer offer) {
    Instant last = offer.history().getLast().at();
    return LocalDate.ofInstant(last, ZoneOffset.UTC);
  }

  /// The most serious of an offer's lights and problems. Of an offer already decided only errors
  /// are left to mention.
  private static Optional<AttentionItem> content(
      Workspace workspace, Offer offer, LocalDate today, StaffIndex staff) {
    List<AttentionItem> found = new ArrayList<>();
    for (Problem problem : OfferCheck.problems(workspace, offer, today)) {
      if (problem.isError()) {
        found.add(
            item(
                AttentionKind.STOP,
                titled(offer, problem.message()),
                problem.repair(),
                Optional.empty(),
                offer));
      }
    }
    if (offer.state() == OfferState.DRAFT || offer.state() == OfferState.PENDING) {
      for (Light light : Guardrails.lights(workspace, offer, today, staff)) {
        kind(light)
            .ifPresent(kind ->
                found.add(
                    item(
                        kind,
                        titled(offer, light.finding()),
                        detail(light, offer),
                        Optional.empty(),
                        offer)));
      }
    }
    return found.stream()
        .min(Comparator.comparing(AttentionItem::kind))
        .map(first -> withMore(first, found.size() - 1));
  }

  private static Optional<AttentionKind> kind(Light light) {
    return switch (light.state()) {
      case STOP -> Optional.of(AttentionKind.STOP);
      case CHECK -> Optional.of(AttentionKind.CHECK);
      case OK, UNKNOWN -> Optional.empty();
    };
  }

  private static String detail(Light light, Offer offer) {
    if (light.state() != LightState.STOP) {
      return light.repair();
    }
    return offer.justification().isComplete()
        ? "A reason and an approver are given"
        : "Needs a reason and an approver";
  }

  private static AttentionItem withMore(AttentionItem item, int more) {
    String detail =
        item.detail().endsWith(".")
            ? item.detail().substring(0, item.detail().length() - 1)
            : item.detail();
    String tail = more == 0 ? "" : "; " + more + " more to look at";
    return new AttentionItem(
        item.kind(), item.title(), detail + tail, item.day(), item.offerId(), item.where());
  }

  private static String titled(Offer offer, String sentence) {
    String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    return "Offer "
        + offer.id()
        + ": "
        + Character.toLowerCase(words.charAt(0))
        + words.substring(1);
  }

  private static AttentionItem item(
      AttentionKind kind, String title, String detail, Optional<LocalDate> day, Offer offer) {
    return new AttentionItem(
        kind, title, detail, day, Optional.of(offer.id()), "offers/" + offer.id());
  }

  private static Optional<AttentionItem> gathered(
      String where, String title, List<Problem> problems) {
    List<Problem> serious =
        problems.stream().filter(problem -> problem.severity() != Severity.NOTE).toList();
    if (serious.isEmpty()) {
      return Optional.empty();
    }
    Problem first =
        serious.stream().filter(Problem::isError).findFirst().orElse(serious.getFirst());
    AttentionKind kind = first.isError() ? AttentionKind.STOP : AttentionKind.CHECK;
    AttentionItem item =
        new AttentionItem(
            kind,
            title + ": " + first.message(),
            first.repair(),
            Optional.empty(),
            Optional.empty(),
            where);
    return Optional.of(withMore(item, serious.size() - 1));
  }

  private static Optional<AttentionItem> price(
      Workspace workspace, PriceCard card, LocalDate today) {
    return SettingsCheck.card(workspace, card, today)
        .map(problem ->
            new AttentionItem(
                AttentionKind.CHECK,
                "Prices: " + problem.message(),
                problem.repair(),
                SettingsCheck.end(workspace, card),
                Optional.empty(),
                problem.where()));
  }

  /// Valuation assumptions nobody has changed from the preset.
  private static Optional<AttentionItem> assumed(Workspace workspace) {
    ValuationAssumptions used = workspace.settings().valuation();
    ValuationAssumptions preset = ValuationAssumptions.PRESET;
    List<String> untouched = new ArrayList<>();
    add(untouched, "volatility", used.volatility(), preset.volatility());
    add(untouched, "risk-free rate", used.riskFreeRate(), preset.riskFreeRate());
    add(untouched, "expected return", used.expectedReturn(), preset.expectedReturn());
    add(untouched, "chance of nothing", used.chanceOfNothing(), preset.chanceOfNothing());
    add(untouched, "leaving rate", used.leavingRate(), preset.leavingRate());
    add(untouched, "risk aversion", used.riskAversion(), preset.riskAversion());
    add(untouched, "employer's on-cost", used.employerOnCost(), preset.employerOnCost());
    if (untouched.isEmpty()) {
      return Optional.empty();
    }
    String shown = String.join(", ", untouched.subList(0, Math.min(3, untouched.size())));
    String rest = untouched.size() > 3 ? " and " + (untouched.size() - 3) + " more" : "";
    String title =
        untouched.size()
            + (untouched.size() == 1 ? " default is" : " defaults are")
            + " still as preset";
    return Optional.of(
        new AttentionItem(
            AttentionKind.ASSUMED,
            title,
            Character.toUpperCase(shown.charAt(0)) + shown.substring(1) + rest,
            Optional.empty(),
            Optional.empty(),
            "settings"));
  }

  private static void add(List<String> untouched, String name, Object used, Object preset) {
    if (used.equals(preset)) {
      untouched.add(name);
    }
  }
}
