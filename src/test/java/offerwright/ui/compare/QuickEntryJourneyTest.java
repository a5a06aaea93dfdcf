package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An engineer types an offer by keys alone: six fields and Enter.
class QuickEntryJourneyTest {
  @TempDir Path folder;

  @Test
  void sixFieldsAndEnterMakeAnOfferThatUndoTakesAway() {
    Workspace before = BoxPicturesTest.sample();
    try (BoxWindow window = BoxWindow.open(folder, before, Theme.LIGHT, 1280, 800)) {
      window.in(CompareDialogs::quickEntry);
      window.keys("Contoso Robotics");
      window.key(KeyCode.TAB);
      // The switch between listed and private; listed stays.
      window.key(KeyCode.TAB);
      if (!window.field("#base").isFocused()) {
        window.key(KeyCode.TAB);
      }
      window.keys("231000");
      window.key(KeyCode.TAB);
      window.keys("15");
      window.key(KeyCode.TAB);
      window.keys("40000");
      window.key(KeyCode.TAB);
      window.keys("420000");
      window.key(KeyCode.TAB);
      window.keys("60000");
      assertThat(window.text("#preview-guaranteed")).isEqualTo("$231,000");
      assertThat(window.workspace()).isEqualTo(before);
      window.key(KeyCode.ENTER);
      CompetingOffer made = window.workspace().competingOffers().getLast();
      assertThat(made.employer()).isEqualTo("Contoso Robotics");
      assertThat(made.terms().cash().base()).isEqualTo(Money.of(231_000, CurrencyCode.USD));
      assertThat(made.terms().cash().bonusTarget()).isEqualTo(Percent.of(15));
      OfferKey key = OfferKey.competing(made.id());
      assertThat(window.workspace().comparison().offers()).contains(key);
      assertThat(window.workspace().comparison().outlook(key).note(OfferFact.VESTING)).isPresent();
      window.undo();
      assertThat(window.workspace()).isEqualTo(before);
    }
  }

  @Test
  void aMistakeIsSaidBesideTheFieldAndNothingCanBeAdded() {
    try (BoxWindow window =
        BoxWindow.open(folder, BoxPicturesTest.sample(), Theme.LIGHT, 1280, 800)) {
      window.in(CompareDialogs::quickEntry);
      window.type("#employer", "Contoso");
      assertThat(window.button("#quick-ok").isDisabled()).isTrue();
      assertThat(window.said("#base")).isEmpty();
      window.type("#base", "231000");
      assertThat(window.button("#quick-ok").isDisabled()).isFalse();
      window.type("#bonusTarget", "15 percent");
      assertThat(window.said("#bonusTarget")).contains("Type a number");
      assertThat(window.button("#quick-ok").isDisabled()).isTrue();
      window.type("#bonusTarget", "");
      assertThat(window.button("#quick-ok").isDisabled()).isFalse();
    }
  }
}
