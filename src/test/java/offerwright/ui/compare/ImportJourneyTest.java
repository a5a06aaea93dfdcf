package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.equity.EquityQuantity;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.workspace.Workspace;
import offerwright.files.offers.OfferField;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An engineer brings offers in from files.
class ImportJourneyTest {
  @TempDir Path folder;
  private Workspace before;
  private BoxWindow window;

  @BeforeEach
  void open() {
    before = BoxPicturesTest.sample();
    window = BoxWindow.open(folder, before, Theme.LIGHT, 1280, 800);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private List<String> added() {
    return window.workspace().competingOffers().stream()
        .skip(before.competingOffers().size())
        .map(CompetingOffer::employer)
        .toList();
  }

  @Test
  void aTableWithAWrongRowGivesItsGoodRowsOnceItIsConfirmed() {
    window.window().files().answer(ImportFiles.table(folder));
    window.in(CompareDialogs::importOffers);
    assertThat(window.workspace()).isEqualTo(before);
    assertThat(window.text("#import-summary"))
        .isEqualTo("A table of offers: 3 offers. 1 row cannot be read and is left out.");
    assertThat(window.button("#import-ok").getText()).isEqualTo("Add 3 offers");
    CheckBox last = (CheckBox) window.node("#import-offer-2");
    window.window().run(last::fire);
    assertThat(window.button("#import-ok").getText()).isEqualTo("Add 2 offers");
    window.press("#import-ok");
    assertThat(added()).containsExactly("Contoso Robotics", "Litware");
    // The sample compares three already, and four are the most.
    assertThat(window.workspace().comparison().offers()).hasSize(4);
    window.undo();
    assertThat(window.workspace()).isEqualTo(before);
  }

  @Test
  void aColumnThatIsNotReadLeavesItsFactOpen() {
    window.window().files().answer(ImportFiles.table(folder));
    window.in(CompareDialogs::importOffers);
    window.choose("#import-column-4", Optional.<OfferField>empty());
    window.press("#import-ok");
    CompetingOffer first =
        window.workspace().competingOffers().get(before.competingOffers().size());
    assertThat(first.terms().cash().signOn()).isEmpty();
    window.undo();
    window.window().files().answer(ImportFiles.table(folder));
    window.in(CompareDialogs::importOffers);
    window.choose("#import-column-2", Optional.<OfferField>empty());
    assertThat(window.button("#import-ok").isDisabled()).isTrue();
    assertThat(window.text("#import-state")).contains("No offer can be added");
  }

  @Test
  void anIssuanceGoesIntoAnOfferThatIsThereOrIntoANewOne() {
    window.window().files().answer(ImportFiles.openCap(folder));
    window.in(CompareDialogs::importOffers);
    assertThat(window.button("#import-ok").isDisabled()).isTrue();
    window.choose("#into", Optional.of(before.competingOffers().getLast()));
    assertThat(window.button("#import-ok").getText()).isEqualTo("Put into the offer");
    window.press("#import-ok");
    assertThat(window.workspace().competingOffers().getLast().terms().grants())
        .hasSize(before.competingOffers().getLast().terms().grants().size() + 1)
        .last()
        .satisfies(
            grant -> assertThat(grant.quantity()).isEqualTo(new EquityQuantity.Units(24_000)));
    window.undo();
    assertThat(window.workspace()).isEqualTo(before);
    window.window().files().answer(ImportFiles.openCap(folder));
    window.in(CompareDialogs::importOffers);
    window.type("#employer", "Contoso");
    window.type("#base", "190000");
    window.press("#import-ok");
    assertThat(added()).containsExactly("Contoso");
    assertThat(window.workspace().comparison().offers())
        .contains(OfferKey.competing(window.workspace().competingOffers().getLast().id()));
  }

  @Test
  void aWorkspaceOfSomebodyElseListsItsOffers() {
    window.window().files().answer(ImportFiles.workspace(folder));
    window.in(CompareDialogs::importOffers);
    int all = before.offers().size() + before.competingOffers().size();
    assertThat(window.button("#import-ok").getText()).isEqualTo("Add " + all + " offers");
    window.press("#import-ok");
    assertThat(added()).hasSize(all);
    assertThat(window.workspace().comparison().offers()).hasSize(4);
  }

  @Test
  void aFileWithoutOffersSaysWhyAndAddsNothing() {
    window.window().files().answer(ImportFiles.nothing(folder));
    window.in(CompareDialogs::importOffers);
    assertThat(window.button("#import-ok").isDisabled()).isTrue();
    assertThat(window.workspace()).isEqualTo(before);
  }
}
