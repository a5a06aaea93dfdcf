package offerwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import offerwright.domain.equity.StockFacts;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.FxRate;
import offerwright.domain.money.FxTable;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.SoftwareLine;
import offerwright.support.SmallCompany;
import offerwright.support.WindowSupport;
import offerwright.ui.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsScreenTest {
  @TempDir private Path folder;
  private final List<Theme> looks = new ArrayList<>();

  @Test
  void aLimitIsChangedUndoneAndAWrongOneStaysInItsField() {
    try (WindowSupport window = open()) {
      show(window, "guardrails");
      type(window, "Tokens over base", "60");
      assertThat(window.workspace().settings().guidelines().tokenShareLimit())
          .isEqualTo(Percent.of(60));

      type(window, "Tokens over base", "2000");
      assertThat(window.workspace().settings().guidelines().tokenShareLimit())
          .isEqualTo(Percent.of(200));
      assertThat(field(window, "Tokens over base").getText()).isEqualTo("2000");
      assertThat(field(window, "Tokens over base").error().getText())
          .isEqualTo("From 0 to 1,000 %.");

      window
          .robot()
          .clickOn(
              window
                  .robot()
                  .lookup(node ->
                      "Use the preset for Tokens over base".equals(node.getAccessibleText()))
                  .queryButton());
      assertThat(window.workspace().settings().guidelines().tokenShareLimit())
          .isEqualTo(Percent.of(50));
    }
  }

  @Test
  void aFactThatIsEmptiedIsNotDisclosedAndTheMixMovesTheBlendedPrice() {
    try (WindowSupport window = open()) {
      show(window, "company");
      window.robot().clickOn(field(window, "Fair market value of a common share"));
      window
          .robot()
          .press(KeyCode.CONTROL)
          .type(KeyCode.A)
          .release(KeyCode.CONTROL)
          .type(KeyCode.DELETE);
      assertThat(window.workspace().company().stock().fairMarketValue()).isEmpty();
      window.run(window.session()::undo);
      StockFacts facts = window.workspace().company().stock();
      assertThat(facts.fairMarketValue()).isEqualTo(SmallCompany.stock().fairMarketValue());

      show(window, "prices");
      Label blended = window.robot().lookup("#blended-frontier").queryAs(Label.class);
      assertThat(blended.getText()).isEqualTo("$1.7315");
      type(window, "Cached among the input", "0");
      // 0.95 x 4.00 + 0.05 x 20.00
      assertThat(window.robot().lookup("#blended-frontier").queryAs(Label.class).getText())
          .isEqualTo("$4.80");
    }
  }

  @Test
  void aRateIsAddedOnlyOnceItIsKnownAndAPlaceInUseStays() {
    try (WindowSupport window = open()) {
      show(window, "rates");
      window.robot().clickOn("Add a rate");
      Button add = window.robot().lookup("Add").queryButton();
      assertThat(add.isDisabled()).isTrue();
      window
          .robot()
          .clickOn(field(window, "Rate"))
          .write("1.1")
          .clickOn(field(window, "Source of the rate"))
          .write("central bank");
      window.robot().clickOn(add);
      FxTable fx = window.workspace().fx();
      assertThat(fx.find(CurrencyCode.EUR, CurrencyCode.USD))
          .map(FxRate::rate)
          .isEqualTo(Optional.of(new BigDecimal("1.1")));

      show(window, "places");
      window
          .robot()
          .clickOn(
              window
                  .robot()
                  .lookup(node -> "Remove Remote, US".equals(node.getAccessibleText()))
                  .queryButton());
      assertThat(window.workspace().location("remote-us")).isPresent();
      window
          .robot()
          .clickOn(
              window
                  .robot()
                  .lookup(node -> "Remove Lisbon".equals(node.getAccessibleText()))
                  .queryButton());
      assertThat(window.workspace().location("lisbon")).isEmpty();

      show(window, "appearance");
      window.robot().clickOn("Dark");
      assertThat(looks).containsExactly(Theme.DARK);
    }
  }

  @Test
  void aTeamIsGivenACostCentreAndATooLongOneStaysInItsField() {
    try (WindowSupport window = open()) {
      show(window, "places");
      window
          .robot()
          .clickOn(
              window
                  .robot()
                  .lookup(node -> "Edit Platform".equals(node.getAccessibleText()))
                  .queryButton());
      type(window, "Cost centre", "CC-4100");
      assertThat(costCentre(window)).contains("CC-4100");
      type(window, "Cost centre", "C".repeat(41));
      assertThat(window.robot().lookup("This must have at most 40 characters.").tryQuery())
          .isPresent();
      assertThat(costCentre(window))
          .as("the last text that was short enough")
          .contains("C".repeat(40));
      window
          .robot()
          .clickOn(field(window, "Cost centre"))
          .press(KeyCode.CONTROL)
          .type(KeyCode.A)
          .release(KeyCode.CONTROL)
          .type(KeyCode.DELETE);
      assertThat(costCentre(window)).isEmpty();
    }
  }

  private static Optional<String> costCentre(WindowSupport window) {
    return window.workspace().team("platform").orElseThrow().costCentre();
  }

  @Test
  void softwareIsAddedPricedAndRemovedAndANameIsTakenOnce() {
    try (WindowSupport window = open()) {
      show(window, "software");
      int before = window.workspace().plan().software().size();
      window.robot().clickOn("Add software");
      type(window, "Name of the software", "Editors");
      type(window, "Software cost per engineer and year", "600");
      type(window, "Fixed software cost a year", "40000");
      assertThat(window.workspace().plan().software())
          .hasSize(before + 1)
          .last()
          .isEqualTo(
              new SoftwareLine(
                  "Editors", Money.of(600, CurrencyCode.USD), Money.of(40_000, CurrencyCode.USD)));

      window.robot().clickOn("Add software");
      type(window, "Name of the software", "Editors");
      assertThat(field(window, "Name of the software").error().getText())
          .isEqualTo("Another line has this name.");
      window
          .robot()
          .clickOn(
              window
                  .robot()
                  .lookup(node -> "Remove Editors".equals(node.getAccessibleText()))
                  .queryButton());
      assertThat(window.workspace().plan().software())
          .extracting(SoftwareLine::name)
          .doesNotContain("Editors");
    }
  }

  private WindowSupport open() {
    return WindowSupport.open(
        folder, SmallCompany.workspace(), bench -> new SettingsScreen(bench, looks::add));
  }

  private static void show(WindowSupport window, String page) {
    window.robot().clickOn("#section-" + page);
  }

  private static void type(WindowSupport window, String name, String text) {
    TextField field = field(window, name);
    window
        .robot()
        .clickOn(field)
        .press(KeyCode.CONTROL)
        .type(KeyCode.A)
        .release(KeyCode.CONTROL)
        .write(text);
  }

  private static offerwright.ui.kit.TypedField<?> field(WindowSupport window, String name) {
    return window
        .robot()
        .lookup(node ->
            node instanceof offerwright.ui.kit.TypedField<?>
                && name.equals(node.getAccessibleText()))
        .query();
  }
}
