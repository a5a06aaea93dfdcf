package offerwright.calc.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import offerwright.domain.company.Person;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferState;
import offerwright.domain.workspace.Workspace;

/// The people and the spoken-for seats of a workspace, arranged for quick looking up. Build it once
/// for many offers; for a single offer [Guardrails#lights(Workspace, Offer, LocalDate)] builds its
/// own.
public final class StaffIndex {

  private final Map<String, Person> byId = new HashMap<>();
  private final Map<String, PeerPay> pay = new HashMap<>();
  private final Map<String, List<Offer>> heldAtLevel = new HashMap<>();
  private final Map<String, List<Offer>> heldInTeam = new HashMap<>();
  private final CurrencyCode currency;

  private StaffIndex(CurrencyCode currency) {
    this.currency = currency;
  }

  /// Arranges the people of a workspace and the offers that hold a seat on a day.
  public static StaffIndex of(Workspace workspace, LocalDate today) {
    StaffIndex index = new StaffIndex(workspace.company().currency());
    CompanyMoney money = CompanyMoney.of(workspace);
    Map<CurrencyCode, Optional<Double>> rates = new HashMap<>();
    Function<CurrencyCode, Optional<Double>> rate =
        from -> rates.computeIfAbsent(from, money::rate);
    Map<String, DoubleStream.Builder> bases = new HashMap<>();
    Map<String, Integer> leftOut = new HashMap<>();
    for (Person person : workspace.people()) {
      index.byId.put(person.id(), person);
      DoubleStream.Builder level =
          bases.computeIfAbsent(person.levelId(), _ -> DoubleStream.builder());
      rate.apply(person.base().currency())
          .ifPresentOrElse(
              found -> level.add(person.base().toDouble() * found),
              () -> leftOut.merge(person.levelId(), 1, Integer::sum));
    }
    bases.forEach((level, values) ->
        index.pay.put(
            level,
            PeerPay.of(values.build().toArray(), leftOut.getOrDefault(level, 0), index.currency)));
    workspace.offers().stream().filter(offer -> holdsSeat(offer, today)).forEach(index::hold);
    return index;
  }

  /// True while a seat is kept for the offer's candidate: pending, approved or sent, or accepted by
  /// somebody who starts after `today`. From the first day on the person is counted among the
  /// people.
  public static boolean holdsSeat(Offer offer, LocalDate today) {
    return offer.state().holdsSeat()
        && (offer.state() != OfferState.ACCEPTED || offer.terms().start().isAfter(today));
  }

  /// Somebody by key; empty if there is nobody.
  public Optional<Person> person(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /// Base pay of the people at a level; of nobody if the level has none.
  public PeerPay payAt(String levelId) {
    PeerPay found = pay.get(levelId);
    return found == null ? PeerPay.of(new double[0], 0, currency) : found;
  }

  private void hold(Offer offer) {
    heldAtLevel.computeIfAbsent(offer.placement().levelId(), _ -> new ArrayList<>()).add(offer);
    offer
        .placement()
        .teamId()
        .ifPresent(team -> heldInTeam.computeIfAbsent(team, _ -> new ArrayList<>()).add(offer));
  }

  /// Offers other than `offer` that hold a seat at its level, in the workspace's order.
  public List<Offer> heldAtLevelBeside(Offer offer) {
    return beside(offer, heldAtLevel.getOrDefault(offer.placement().levelId(), List.of()));
  }

  /// Offers other than `offer` that hold a seat in its team, in the workspace's order; none while
  /// its team is open.
  public List<Offer> heldInTeamBeside(Offer offer) {
    return beside(
        offer,
        offer
            .placement()
            .teamId()
            .map(team -> heldInTeam.getOrDefault(team, List.of()))
            .orElse(List.of()));
  }

  private static List<Offer> beside(Offer offer, List<Offer> held) {
    return held.stream().filter(other -> !other.id().equals(offer.id())).toList();
  }
}
