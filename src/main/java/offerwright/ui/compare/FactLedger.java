package offerwright.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import offerwright.calc.draft.UndisclosedFacts;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.offer.OfferTerms;

/// Where each fact of an offer that is being edited comes from. A note holds for the figure it was
/// made for: once another figure stands there, the employer is taken to have stated it, and when
/// the former one comes back, so does the note.
final class FactLedger {
  /// A note and what stood in the fields then.
  private record Noted(FactNote note, Object figure) {}

  private final Map<OfferFact, Noted> noted = new EnumMap<>(OfferFact.class);

  FactLedger(List<FactNote> notes, TermsDraft draft) {
    notes.forEach(note -> note(note, draft));
  }

  /// What is noted of a fact whose figure is the present one; empty if it is stated.
  Optional<FactNote> of(OfferFact fact, TermsDraft now) {
    return Optional.ofNullable(noted.get(fact))
        .filter(each -> each.figure().equals(figure(fact, now)))
        .map(Noted::note);
  }

  /// Notes something of a fact as it stands now.
  void note(FactNote note, TermsDraft now) {
    noted.put(note.fact(), new Noted(note, figure(note.fact(), now)));
  }

  /// The employer states what stands there.
  void state(OfferFact fact) {
    noted.remove(fact);
  }

  /// All notes that hold now, in the order of the facts, with those that follow from empty fields.
  List<FactNote> notes(TermsDraft now, Listing listing, OfferTerms terms) {
    Map<OfferFact, FactNote> all = new EnumMap<>(OfferFact.class);
    UndisclosedFacts.of(listing, terms).forEach(note -> all.put(note.fact(), note));
    if (!now.grants().isEmpty() && isEmpty(OfferFact.ACCELERATION, now)) {
      all.put(OfferFact.ACCELERATION, FactNote.notDisclosed(OfferFact.ACCELERATION));
    }
    for (OfferFact fact : OfferFact.values()) {
      of(fact, now).ifPresent(note -> all.put(fact, note));
    }
    return new ArrayList<>(all.values());
  }

  /// True if nothing stands in the fields of a fact, in any grant.
  static boolean isEmpty(OfferFact fact, TermsDraft now) {
    return isEmpty(figure(fact, now));
  }

  private static boolean isEmpty(Object figure) {
    return switch (figure) {
      case Optional<?> one -> one.isEmpty();
      case String word -> word.isBlank();
      case List<?> all -> all.stream().allMatch(FactLedger::isEmpty);
      default -> false;
    };
  }

  /// What the fields of a fact hold.
  private static Object figure(OfferFact fact, TermsDraft draft) {
    TokenDraft tokens = draft.tokens();
    BenefitsDraft benefits = draft.benefits();
    return switch (fact) {
      case START -> draft.start();
      case BONUS_TARGET -> draft.bonus();
      case BONUS_PAYOUT -> draft.payout();
      case SIGN_ON -> draft.signOn().amount();
      case SIGN_ON_REPAYMENT -> duty(draft.signOn());
      case RELOCATION -> draft.relocation();
      case EQUITY_AMOUNT ->
          each(draft, grant -> List.of(grant.instrument(), grant.byValue(), grant.quantity()));
      case STRIKE -> each(draft, GrantDraft::strike);
      case FAIR_MARKET_VALUE ->
          each(draft, grant -> List.of(grant.fairValue(), grant.fairValueDate()));
      case PREFERRED_PRICE ->
          each(draft, grant -> List.of(grant.preferred(), grant.preferredDate()));
      case FULLY_DILUTED_SHARES -> each(draft, GrantDraft::fullyDiluted);
      case PREFERENCES_AHEAD -> each(draft, GrantDraft::preferences);
      case VESTING -> each(draft, grant -> List.of(grant.vesting(), grant.grantDate()));
      case EXERCISE_WINDOW -> each(draft, GrantDraft::window);
      case ACCELERATION -> each(draft, GrantDraft::acceleration);
      case REFRESHERS -> draft.refreshers();
      case TOKEN_BUDGET -> List.of(tokens.kind(), tokens.amount(), tokens.most());
      case TOKEN_CARRYOVER ->
          List.of(tokens.reset(), tokens.penalty(), tokens.cap(), tokens.expiry(), tokens.debt());
      case TOKEN_UTILISATION -> tokens.utilisation();
      case TOKEN_NOTICE -> tokens.notice();
      case HEALTH -> benefits.health();
      case RETIREMENT_MATCH -> List.of(benefits.tiers(), benefits.deferral(), benefits.matchCap());
      case PAID_TIME_OFF -> benefits.days();
      case OTHER_BENEFITS -> List.of(benefits.development(), benefits.stipend(), benefits.others());
    };
  }

  private static Object duty(PaymentDraft payment) {
    return List.of(payment.duty(), payment.months(), payment.basis(), payment.steps());
  }

  private static Object each(TermsDraft draft, Function<GrantDraft, Object> figure) {
    return draft.grants().stream().map(figure).toList();
  }
}
