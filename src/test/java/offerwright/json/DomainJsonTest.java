package offerwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.plan.ResponseCurve;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Property;
import offerwright.support.RandomTerms;
import offerwright.support.RandomWorkspace;
import org.junit.jupiter.api.Test;

class DomainJsonTest {
  private final DomainJson json = new DomainJson();

  @Test
  void termsComeBackEqual() {
    Property.forAll(
        chance -> new RandomTerms(chance).terms(),
        terms -> assertThat(json.read(json.write(terms), OfferTerms.class)).isEqualTo(terms));
  }

  @Test
  void everyAggregateComesBackEqual() {
    Property.forAll(
        25, RandomWorkspace::of, workspace -> aggregates(workspace).forEach(this::comesBackEqual));
  }

  @Test
  void aWholeWorkspaceComesBackEqual() {
    Property.forAll(
        25,
        RandomWorkspace::of,
        workspace ->
            assertThat(json.read(json.write(workspace), Workspace.class)).isEqualTo(workspace));
  }

  @Test
  void theReadableFormHoldsTheSame() {
    Property.forAll(
        25,
        RandomWorkspace::of,
        workspace ->
            assertThat(json.read(json.writeReadable(workspace), Workspace.class))
                .isEqualTo(workspace));
  }

  @Test
  void readableLinesAreShortUnlessOneTextIsLong() {
    Property.forAll(
        25,
        RandomWorkspace::of,
        workspace ->
            assertThat(json.writeReadable(workspace).lines())
                .allMatch(line -> line.length() <= 140 || !line.contains(", \"")));
  }

  @Test
  void numbersComeBackToTheLastBit() {
    for (double value : new double[] {0.1 + 0.2, 1e-7, 1.0 / 3, 5, Math.nextUp(1.0), 4.9e-7}) {
      ResponseCurve curve = new ResponseCurve.Logarithmic(value);
      assertThat(json.read(json.write(curve), ResponseCurve.class)).isEqualTo(curve);
      assertThat(json.read(json.writeReadable(curve), ResponseCurve.class)).isEqualTo(curve);
    }
  }

  @Test
  void termsRepeatedInTheRecordAreWrittenOnce() {
    Property.forAll(
        25,
        chance -> RandomWorkspace.of(chance).offers(),
        offers -> {
          for (Offer offer : offers) {
            long different = differentTerms(offer);
            assertThat(json.write(offer).split("\"terms\":", -1)).hasSize((int) different + 2);
          }
        });
  }

  /// Entries of the record whose terms are not those of the entry before.
  private static long differentTerms(Offer offer) {
    List<OfferTerms> terms = offer.history().stream().map(event -> event.terms()).toList();
    long different = 1;
    for (int i = 1; i < terms.size(); i++) {
      different += terms.get(i).equals(terms.get(i - 1)) ? 0 : 1;
    }
    return different;
  }

  private void comesBackEqual(Object value) {
    assertThat((Object) json.read(json.write(value), value.getClass())).isEqualTo(value);
  }

  private static Stream<Object> aggregates(Workspace workspace) {
    return Stream.of(
            Stream.of(
                workspace.company(),
                workspace.settings(),
                workspace.ladder(),
                workspace.prices(),
                workspace.fx(),
                workspace.limits()),
            workspace.ladder().levels().stream(),
            workspace.locations().stream(),
            workspace.teams().stream(),
            workspace.people().stream(),
            workspace.prices().cards().stream(),
            workspace.offers().stream(),
            workspace.competingOffers().stream(),
            workspace.histories().stream(),
            Stream.of(workspace.plan()),
            workspace.plan().scenarios().stream(),
            workspace.plan().variants().stream(),
            Stream.of(workspace.policies()),
            workspace.policies().policies().stream(),
            workspace.policies().policies().stream().map(policy -> policy.rule()),
            workspace.policies().people().stream())
        .flatMap(values -> values);
  }
}
