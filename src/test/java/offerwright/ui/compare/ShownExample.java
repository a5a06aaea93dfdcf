package offerwright.ui.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.Comparison;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.simulate.Progress;
import offerwright.domain.comparison.ComparisonRun;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.money.Percent;
import offerwright.domain.workspace.Workspace;
import offerwright.support.samples.MeridianLabs;

/// What the tabs show of the sample company: its offer S-104 and three of competitors.
final class ShownExample {
  static final OfferKey OWN = OfferKey.own("S-104");
  static final OfferKey NORTHWIND = OfferKey.competing("northwind");
  static final OfferKey HALCYON = OfferKey.competing("halcyon");

  /// It has no equity.
  static final OfferKey FERROUS = OfferKey.competing("ferrous");

  private ShownExample() {}

  /// The sample company comparing offers over 1,000 paths, for somebody with 400,000 besides to
  /// whom a token dollar is worth 0.30.
  static Workspace workspace(OfferKey... offers) {
    Workspace sample = MeridianLabs.workspace();
    return sample.withComparison(
        sample
            .comparison()
            .withOwnUse(Percent.of(30))
            .withRun(new ComparisonRun(1_000, 20261121))
            .withOffers(Arrays.asList(offers)));
  }

  /// Somebody who did not say what they have besides.
  static Workspace withoutWealth(Workspace workspace) {
    return workspace.withSettings(
        workspace
            .settings()
            .withValuation(workspace.settings().valuation().withOutsideWealth(Optional.empty())));
  }

  static Shown of(OfferKey... offers) {
    return of(workspace(offers));
  }

  static Shown of(Workspace workspace) {
    Comparison comparison = Comparison.of(workspace, MeridianLabs.TODAY);
    SimulatedComparison simulated =
        SimulatedComparison.of(comparison, 1, Progress.quiet()).value().orElseThrow();
    return new Shown(
        comparison,
        Optional.of(simulated),
        Optional.of(simulated.answer(SimulatedComparison.personOf(workspace, comparison))),
        false);
  }

  /// Before there are paths.
  static Shown notSimulated(Workspace workspace) {
    return new Shown(
        Comparison.of(workspace, MeridianLabs.TODAY), Optional.empty(), Optional.empty(), false);
  }

  /// Words of a table, row by row.
  static List<List<String>> words(List<List<Fact>> rows) {
    return rows.stream().map(row -> row.stream().map(ShownExample::word).toList()).toList();
  }

  private static String word(Fact fact) {
    return switch (fact) {
      case Fact.Words words -> words.text();
      case Fact.Tag tag -> tag.tag().name();
      case Fact.Chance chance -> chance.name();
      case Fact.Scale() -> "scale";
    };
  }
}
