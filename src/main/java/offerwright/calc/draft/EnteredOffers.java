package offerwright.calc.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offerwright.domain.comparison.Entered;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;

/// Brings offers that were read somewhere else into a workspace.
public final class EnteredOffers {
  private EnteredOffers() {}

  /// The offers with ids that are free in the workspace, made of the employer's name where the
  /// present one is taken, and with exchange rates to the currency of the workspace's company. A
  /// rate that already leads there is kept, as it was agreed.
  ///
  /// Error, with the employer as its place: no exchange rate is known; that offer is left out.
  ///
  /// @param today the day of a rate that changes nothing
  public static Checked<List<Entered>> into(
      Workspace workspace, List<Entered> offers, LocalDate today) {
    Set<String> taken = new HashSet<>(ids(workspace));
    List<Problem> problems = new ArrayList<>();
    List<Entered> brought = new ArrayList<>();
    for (Entered each : offers) {
      CurrencyCode from = each.offer().terms().currency();
      CurrencyCode to = workspace.company().currency();
      FxRate own = each.offer().terms().fx();
      Optional<FxRate> rate =
          own.to().equals(to) ? Optional.of(own) : rate(workspace, from, to, today);
      if (rate.isEmpty()) {
        problems.add(noRate(each.offer().employer(), from, to));
        continue;
      }
      String id =
          taken.contains(each.offer().id())
              ? OfferIds.free(each.offer().employer(), taken)
              : each.offer().id();
      taken.add(id);
      brought.add(each.withId(id).withTerms(each.offer().terms().withFx(rate.get())));
    }
    return Checked.of(brought, problems);
  }

  /// A key for an offer that is not among `taken`: `northwind-systems`, then `northwind-systems-2`.
  public static String freeId(String employer, Collection<String> taken) {
    return OfferIds.free(employer, taken);
  }

  static List<String> ids(Workspace workspace) {
    return workspace.competingOffers().stream().map(CompetingOffer::id).toList();
  }

  static Optional<FxRate> rate(
      Workspace workspace, CurrencyCode from, CurrencyCode to, LocalDate today) {
    return from.equals(to) ? Optional.of(FxRate.same(from, today)) : workspace.fx().find(from, to);
  }

  static Problem noRate(String where, CurrencyCode from, CurrencyCode to) {
    return Problem.error(
        where,
        "No exchange rate between " + from + " and " + to + " is known.",
        "Enter the rate with its date under Settings, or enter the amount in " + to + ".");
  }
}
