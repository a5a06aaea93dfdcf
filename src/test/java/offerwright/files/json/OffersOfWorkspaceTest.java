package offerwright.files.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import offerwright.calc.draft.EnteredOffers;
import offerwright.domain.company.Listing;
import offerwright.domain.comparison.Entered;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.problem.Checked;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Example;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffersOfWorkspaceTest {
  @TempDir Path folder;

  private Checked<List<Entered>> read(Workspace workspace) throws IOException {
    Path file = folder.resolve("other.json");
    WorkspaceJson.write(workspace, file, true);
    return OffersOfWorkspace.read(file);
  }

  private static Workspace holding() {
    CompetingOffer competing =
        new CompetingOffer("acme", "Acme", Listing.PUBLIC, "Engineer", Example.terms());
    OfferOutlook own =
        OfferOutlook.of(OfferKey.own("S-104"))
            .withLayoffRate(Optional.of(Percent.of(4)))
            .withNote(FactNote.assumed(OfferFact.STRIKE, "as of the last round"));
    Workspace workspace = SmallCompany.workspace();
    return workspace
        .withOffers(List.of(SmallCompany.senior()))
        .withCompetingOffers(List.of(competing))
        .withComparison(workspace.comparison().withOutlooks(List.of(own)));
  }

  @Test
  void ownOffersBecomeThoseOfThatCompanyAndCompetingOnesStay() throws IOException {
    Checked<List<Entered>> offers = read(holding());
    assertThat(offers.isGood()).isTrue();
    Offer senior = SmallCompany.senior();
    Entered own = offers.value().orElseThrow().get(0);
    assertThat(own.offer())
        .isEqualTo(
            new CompetingOffer(
                "small-company-s-104",
                "Small Company",
                Listing.PRIVATE,
                senior.placement().role(),
                senior.terms()));
    assertThat(own.outlook().layoffRate()).contains(Percent.of(4));
    assertThat(own.outlook().note(OfferFact.STRIKE))
        .contains(FactNote.assumed(OfferFact.STRIKE, "as of the last round"));
    assertThat(own.outlook().hides(OfferFact.PREFERENCES_AHEAD)).isTrue();
    assertThat(offers.value().orElseThrow().get(1).offer())
        .isEqualTo(holding().competingOffers().getFirst());
  }

  @Test
  void everyOfferOfTheSamplesComesOnceAndFitsIntoAnotherWorkspace() {
    for (String name : Samples.names()) {
      Workspace sample = Samples.open(name).value().orElseThrow();
      List<Entered> offers = OffersOfWorkspace.of(sample);
      assertThat(offers).hasSize(sample.offers().size() + sample.competingOffers().size());
      List<String> ids = offers.stream().map(each -> each.offer().id()).toList();
      assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
      Checked<List<Entered>> brought = EnteredOffers.into(holding(), offers, SmallCompany.TODAY);
      assertThat(brought.value().orElseThrow()).hasSameSizeAs(offers);
    }
  }

  @Test
  void anIdOfACompetingOfferIsNotUsedForAnOwnOne() {
    Workspace workspace = holding();
    CompetingOffer namesake =
        new CompetingOffer(
            "small-company-s-104", "Acme", Listing.PUBLIC, "Engineer", Example.terms());
    assertThat(OffersOfWorkspace.of(workspace.withCompetingOffers(List.of(namesake))))
        .extracting(each -> each.offer().id())
        .containsExactly("small-company-s-104-2", "small-company-s-104");
  }

  @Test
  void whatIsNoWorkspaceOrHoldsNoOfferIsSaid() throws IOException {
    assertThat(read(SmallCompany.workspace()).value()).isEmpty();
    assertThat(read(SmallCompany.workspace()).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("holds no offer"));
    Path other = Files.writeString(folder.resolve("no.json"), "{\"format\": \"else\"}");
    assertThat(OffersOfWorkspace.read(other).value()).isEmpty();
    assertThat(OffersOfWorkspace.read(other).problems()).isNotEmpty();
    assertThat(OffersOfWorkspace.read(folder.resolve("missing.json")).problems()).hasSize(1);
  }
}
