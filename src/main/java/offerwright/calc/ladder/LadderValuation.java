package offerwright.calc.ladder;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offerwright.calc.check.StaffIndex;
import offerwright.calc.draft.OfferDraft;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.calc.value.PackagePart;
import offerwright.calc.value.TokenFigures;
import offerwright.calc.value.YearTable;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.level.Level;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.Candidate;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Workspace;

/// What the levels of a workspace amount to. Each is valued as the offer it would give, so that
/// ladder and offers agree.
public final class LadderValuation {
  private static final String NOWHERE = "the company's currency";

  private LadderValuation() {}

  /// The figures of every level.
  ///
  /// @param today the day token prices and seats are read for
  public static LadderFigures figures(Workspace workspace, LocalDate today) {
    Map<String, Long> people =
        workspace.people().stream()
            .collect(Collectors.groupingBy(Person::levelId, Collectors.counting()));
    Map<String, Long> held =
        workspace.offers().stream()
            .filter(offer -> StaffIndex.holdsSeat(offer, today))
            .collect(
                Collectors.groupingBy(offer -> offer.placement().levelId(), Collectors.counting()));
    return new LadderFigures(
        workspace.company().currency(),
        workspace.ladder().levels().stream()
            .map(level ->
                new LevelFigures(
                    level.id(),
                    people.getOrDefault(level.id(), 0L).intValue(),
                    held.getOrDefault(level.id(), 0L).intValue(),
                    level.headcount(),
                    spread(level.band()),
                    packaged(workspace, level, today)))
            .toList());
  }

  private static Percent spread(PayBand band) {
    return Percent.ofFraction(
        band.maximum().minus(band.minimum()).toDouble() / band.minimum().toDouble());
  }

  private static Optional<PackageAtMidpoint> packaged(
      Workspace workspace, Level level, LocalDate today) {
    CurrencyCode currency = workspace.company().currency();
    // The level is offered at a place that pays in the company's currency, whether the company has
    // such a place or not.
    Workspace own =
        workspace
            .withLocations(List.of(new Location(NOWHERE, NOWHERE, currency)))
            .withOffers(List.of());
    Candidate nobody = new Candidate("nobody", "Nobody", "");
    Optional<OfferTerms> terms =
        OfferDraft.fromLevel(
                own,
                level.id(),
                nobody,
                level.id(),
                NOWHERE,
                today,
                today.atStartOfDay(ZoneOffset.UTC).toInstant())
            .value()
            .map(Offer::terms);
    return terms
        .filter(found -> !found.cash().base().isZero())
        .map(found ->
            packaged(
                OfferValuation.figures(own, found, own.company().listing(), today),
                found,
                currency));
  }

  private static PackageAtMidpoint packaged(
      OfferFigures figures, OfferTerms terms, CurrencyCode currency) {
    Optional<Money> nothing =
        terms.tokens().isEmpty() ? Optional.of(Money.zero(currency)) : Optional.empty();
    return new PackageAtMidpoint(
        average(figures.candidate(), PackagePart.CASH),
        average(figures.candidate(), PackagePart.VARIABLE),
        average(figures.candidate(), PackagePart.EQUITY),
        average(figures.candidate(), PackagePart.BENEFITS),
        figures.tokens().map(TokenFigures::face).or(() -> nothing),
        figures.tokens().map(TokenFigures::expectedUse).or(() -> nothing));
  }

  private static Money average(YearTable table, PackagePart part) {
    double sum =
        IntStream.rangeClosed(1, YearTable.YEARS)
            .mapToDouble(year -> table.part(part, year).toDouble())
            .sum();
    return Money.rounded(sum / YearTable.YEARS, table.currency());
  }
}
