package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import offerwright.domain.comparison.AfterLeaving;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.FactSource;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.equity.VestingStatement;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.tax.TaxChoice;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An engineer writes down what an offer says, what is believed of it, and what all are compared
/// with.
class EditJourneyTest {
  private static final OfferKey HALCYON = OfferKey.competing("halcyon");
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

  private CompetingOffer offer() {
    return WorkspaceSteps.find(window.workspace(), "halcyon").orElseThrow();
  }

  private OfferOutlook outlook() {
    return window.workspace().comparison().outlook(HALCYON);
  }

  @Test
  void aSavedOfferWithoutAChangeKeepsItsTermsExactly() {
    for (CompetingOffer each : before.competingOffers()) {
      window.in(boxes -> boxes.edit(OfferKey.competing(each.id())));
      window.press("#edit-ok");
    }
    assertThat(window.workspace().competingOffers()).isEqualTo(before.competingOffers());
  }

  @Test
  void irregularYearsAreTypedAndAHiddenFactIsStatedAgainByTyping() {
    window.in(boxes -> boxes.edit(HALCYON));
    window.choose("#grants-0-vesting-shape", VestingDraft.Shape.YEARLY);
    window.type("#grants-0-vesting-shares", "5 / 15 / 40 / 35");
    assertThat(window.said("#grants-0-vesting-shares")).contains("missing to the whole grant");
    assertThat(window.button("#edit-ok").isDisabled()).isTrue();
    window.type("#grants-0-vesting-shares", "5 / 15 / 40 / 40");
    window.press("#fact-health");
    assertThat(window.field("#benefits-health").getText()).isEmpty();
    window.press("#edit-ok");
    assertThat(offer().terms().grants().getFirst().vesting().statements())
        .extracting(VestingStatement::share)
        .containsExactly(Percent.of(5), Percent.of(15), Percent.of(40), Percent.of(40));
    assertThat(outlook().hides(OfferFact.HEALTH)).isTrue();
    window.in(boxes -> boxes.edit(HALCYON));
    window.type("#benefits-health", "12000");
    window.press("#edit-ok");
    assertThat(outlook().note(OfferFact.HEALTH)).isEmpty();
    assertThat(offer().terms().benefits().healthPremium())
        .isEqualTo(Money.of(12_000, CurrencyCode.USD));
    window.undo();
    window.undo();
    assertThat(window.workspace()).isEqualTo(before);
  }

  @Test
  void anAssumedFigureBecomesStatedWhenItIsChanged() {
    window.in(CompareDialogs::quickEntry);
    window.type("#employer", "Contoso");
    window.type("#base", "200000");
    window.type("#bonusTarget", "10");
    window.press("#quick-ok");
    OfferKey key = window.workspace().comparison().offers().getLast();
    assertThat(window.workspace().comparison().outlook(key).note(OfferFact.BONUS_PAYOUT))
        .hasValueSatisfying(note -> assertThat(note.source()).isEqualTo(FactSource.ASSUMED));
    window.in(boxes -> boxes.edit(key));
    window.type("#payout", "80");
    window.press("#edit-ok");
    OfferOutlook after = window.workspace().comparison().outlook(key);
    assertThat(after.note(OfferFact.BONUS_PAYOUT)).isEmpty();
    assertThat(after.note(OfferFact.HEALTH)).isPresent();
  }

  @Test
  void aDeletedOfferComesBackWithUndo() {
    window.in(boxes -> boxes.edit(HALCYON));
    window.press("#edit-delete");
    assertThat(WorkspaceSteps.find(window.workspace(), "halcyon")).isEmpty();
    window.undo();
    assertThat(window.workspace()).isEqualTo(before);
  }

  @Test
  void beliefsAreStatedTakenBackAndUndone() {
    window.in(boxes -> boxes.beliefs(HALCYON));
    window.type("#layoffs", "12");
    window.toggle("Stated median and spread");
    assertThat(window.button("#beliefs-ok").isDisabled()).isTrue();
    window.type("#median", "150000000");
    window.type("#spread", "1.2");
    window.type("#rounds", "20 / 100");
    assertThat(window.said("#rounds")).contains("leaves nothing");
    window.type("#rounds", "20 / 15");
    window.press("#beliefs-ok");
    assertThat(outlook().layoffRate()).contains(Percent.of(12));
    assertThat(outlook().shares())
        .hasValueSatisfying(
            shares -> assertThat(shares).isInstanceOf(EquityOutlook.Unlisted.class));
    window.in(boxes -> boxes.beliefs(HALCYON));
    window.type("#layoffs", "");
    window.toggle("Grown from today's value");
    window.type("#rounds", "");
    window.press("#beliefs-ok");
    OfferOutlook bare =
        before.comparison().outlook(HALCYON).withLayoffRate(Optional.empty());
    assertThat(outlook()).isEqualTo(bare);
    assertThat(window.workspace())
        .isEqualTo(before.withComparison(before.comparison().withOutlook(bare)));
  }

  @Test
  void federalTaxesBringTheirTableWithThem() {
    window.in(CompareDialogs::assumptions);
    window.toggle("US federal");
    window.type("#gap", "6");
    assertThat(window.text("#tax-notes")).contains("standard deduction");
    window.press("#assumptions-ok");
    assertThat(window.workspace().comparison().tax())
        .isInstanceOf(TaxChoice.UnitedStatesFederal.class);
    assertThat(window.workspace().comparison().taxTable().years()).isNotEmpty();
    assertThat(window.workspace().comparison().leaving().gapMonths()).isEqualTo(6);
    window.undo();
    assertThat(window.workspace()).isEqualTo(before);
    window.in(CompareDialogs::assumptions);
    window.press("#assumptions-ok");
    assertThat(window.workspace()).isEqualTo(before);
    assertThat(window.workspace().comparison().leaving()).isEqualTo(AfterLeaving.PRESET);
  }

  @Test
  void whatAFormCannotReadNeverReachesTheWorkspace() {
    window.in(boxes -> boxes.edit(HALCYON));
    window.type("#base", "");
    assertThat(window.button("#edit-ok").isDisabled()).isTrue();
    assertThat(window.said("#base")).contains("missing");
    window.press("#edit-cancel");
    assertThat(window.workspace()).isEqualTo(before);
  }
}
