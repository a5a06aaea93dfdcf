package offerwright.json.codec;

import java.util.Optional;
import java.util.Set;
import offerwright.domain.benefit.RetirementLimits;
import offerwright.domain.company.Location;
import offerwright.domain.company.Person;
import offerwright.domain.company.Team;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.level.Level;
import offerwright.domain.market.PriceCard;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.money.FxRate;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.plan.BudgetPolicy;
import offerwright.domain.plan.Scenario;
import offerwright.domain.plan.SoftwareLine;
import offerwright.domain.policy.AllocationPolicy;
import offerwright.domain.policy.LevelLeverage;
import offerwright.domain.policy.PersonInput;
import offerwright.domain.policy.Project;
import offerwright.domain.tax.FederalTaxYear;

/// Which elements of lists stand by themselves, and which of them have a key that may occur only
/// once.
final class Keyed {
  private static final Set<Class<?>> STAND_ALONE =
      Set.of(
          Level.class,
          Location.class,
          Team.class,
          Person.class,
          Offer.class,
          CompetingOffer.class,
          RetirementLimits.class,
          FederalTaxYear.class,
          PriceCard.class,
          FxRate.class,
          PriceHistory.class,
          PriceQuote.class,
          Scenario.class,
          BudgetPolicy.class,
          SoftwareLine.class,
          AllocationPolicy.class,
          Project.class,
          LevelLeverage.class,
          PersonInput.class,
          OfferKey.class,
          OfferOutlook.class,
          PlaceIndex.class);

  private Keyed() {}

  /// True if a list stays usable without one of its elements of this type.
  static boolean standsAlone(Class<?> element) {
    return STAND_ALONE.contains(element);
  }

  /// The key of an element; empty if elements of its type have none.
  static Optional<String> keyOf(Object element) {
    return switch (element) {
      case Level level -> Optional.of(level.id());
      case Location location -> Optional.of(location.id());
      case Team team -> Optional.of(team.id());
      case Person person -> Optional.of(person.id());
      case Offer offer -> Optional.of(offer.id());
      case CompetingOffer offer -> Optional.of(offer.id());
      case RetirementLimits limits -> Optional.of(Integer.toString(limits.year()));
      case FederalTaxYear figures -> Optional.of(Integer.toString(figures.year()));
      case PriceHistory history -> Optional.of(history.name());
      case Scenario scenario -> Optional.of(scenario.id());
      case BudgetPolicy policy -> Optional.of(policy.name());
      case SoftwareLine line -> Optional.of(line.name());
      case AllocationPolicy policy -> Optional.of(policy.name());
      case Project project -> Optional.of(project.id());
      case LevelLeverage leverage -> Optional.of(leverage.levelId());
      case PersonInput input -> Optional.of(input.personId());
      case OfferKey key -> Optional.of(key.kind() + " " + key.id());
      case OfferOutlook outlook -> keyOf(outlook.offer());
      case PlaceIndex index -> Optional.of(index.place());
      default -> Optional.empty();
    };
  }
}
