package offerwright.ui.levels;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import offerwright.calc.sample.EmptyWorkspace;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.token.TokenAmount;
import offerwright.support.SmallCompany;
import offerwright.support.WindowSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LevelsScreenTest {
  @TempDir private Path folder;

  @Test
  void aCellIsEditedByKeyboardAndUndoBringsItBack() {
    try (WindowSupport window =
        WindowSupport.open(folder, SmallCompany.workspace(), LevelsScreen::new)) {
      window.robot().doubleClickOn("215,000").write("220000").type(KeyCode.ENTER);

      assertThat(senior(window).band().midpoint()).isEqualTo(usd(220_000));
      assertThat(shown(window, LevelColumn.MIDPOINT)).isEqualTo("220,000");

      window.run(window.session()::undo);
      assertThat(senior(window).band().midpoint()).isEqualTo(usd(215_000));
      assertThat(shown(window, LevelColumn.MIDPOINT)).isEqualTo("215,000");
    }
  }

  @Test
  void tabEditsTheNextCellAndTypingOverACellStartsAnew() {
    try (WindowSupport window =
        WindowSupport.open(folder, SmallCompany.workspace(), LevelsScreen::new)) {
      window
          .robot()
          .doubleClickOn("172,000")
          .write("180000")
          .type(KeyCode.TAB)
          .write("216000")
          .type(KeyCode.ENTER);
      assertThat(senior(window).band().minimum()).isEqualTo(usd(180_000));
      assertThat(senior(window).band().midpoint()).isEqualTo(usd(216_000));

      window
          .robot()
          .clickOn(cell(window, LevelColumn.BUDGET))
          .write("50% up to 90,000")
          .type(KeyCode.ENTER);
      assertThat(senior(window).tokens())
          .isEqualTo(new TokenAmount.ShareOfBase(Percent.of(50), usd(90_000)));
      assertThat(shown(window, LevelColumn.TOKEN_SHARE)).isEqualTo("41.7 %");
    }
  }

  @Test
  void aWrongValueStaysInItsCellWithTheReasonUntilItIsMendedOrGivenUp() {
    try (WindowSupport window =
        WindowSupport.open(folder, SmallCompany.workspace(), LevelsScreen::new)) {
      window.robot().doubleClickOn("172,000").write("230000").type(KeyCode.ENTER);

      assertThat(field(window)).map(TextField::getText).contains("230000");
      assertThat(field(window).orElseThrow().getStyleClass()).contains("ow-wrong");
      assertThat(message(window))
          .isEqualTo(
              "The minimum is above the midpoint 215,000. Lower it, or raise the midpoint first.");
      assertThat(senior(window).band().minimum()).isEqualTo(usd(172_000));

      window.robot().clickOn(cell(window, "staff", LevelColumn.BONUS));
      assertThat(field(window)).isEmpty();
      assertThat(shown(window, LevelColumn.MINIMUM)).isEqualTo("230000");
      assertThat(chip(window).getText()).isEqualTo("1 value is not taken over yet");
      window.picture("levels-wrong");

      window.robot().clickOn(chip(window));
      assertThat(field(window)).map(TextField::getText).contains("230000");
      window.robot().type(KeyCode.ESCAPE);
      assertThat(shown(window, LevelColumn.MINIMUM)).isEqualTo("172,000");
      assertThat(chip(window).isVisible()).isFalse();
      assertThat(window.session().canUndo()).isFalse();
    }
  }

  @Test
  void anotherWorkspaceForgetsWhatWasTypedWrongInTheFormerOne() {
    try (WindowSupport window =
        WindowSupport.open(folder, SmallCompany.workspace(), LevelsScreen::new)) {
      window
          .robot()
          .doubleClickOn("172,000")
          .write("many")
          .type(KeyCode.ENTER)
          .clickOn(cell(window, "staff", LevelColumn.BONUS));
      assertThat(chip(window).isVisible()).isTrue();

      window.run(() ->
          assertThat(
                  window
                      .session()
                      .create(folder.resolve("other.mv.db"), SmallCompany.workspace(), false))
              .isEmpty());

      assertThat(chip(window).isVisible()).isFalse();
      assertThat(shown(window, LevelColumn.MINIMUM)).isEqualTo("172,000");
    }
  }

  @Test
  void levelsAreMovedDuplicatedAndRemovedUnlessSomebodyStandsAtThem() {
    try (WindowSupport window =
        WindowSupport.open(folder, SmallCompany.workspace(), LevelsScreen::new)) {
      window
          .robot()
          .clickOn(cell(window, "staff", LevelColumn.BONUS))
          .press(KeyCode.ALT)
          .type(KeyCode.UP)
          .release(KeyCode.ALT);
      assertThat(ids(window)).containsExactly("mid", "staff", "senior");

      button(window, "Remove the level");
      assertThat(ids(window))
          .as("four people stand at staff")
          .containsExactly("mid", "staff", "senior");

      window.robot().clickOn(cell(window, "mid", LevelColumn.BONUS));
      button(window, "Duplicate the level");
      window.robot().write("Advanced").type(KeyCode.ENTER);
      assertThat(window.workspace().ladder().levels())
          .extracting(Level::name)
          .containsExactly("Mid", "Advanced", "Staff", "Senior");

      button(window, "Remove the level");
      assertThat(ids(window)).containsExactly("mid", "staff", "senior");
    }
  }

  @Test
  void anEmptyLadderStartsFromTheStandardOne() {
    try (WindowSupport window =
        WindowSupport.open(
            folder, EmptyWorkspace.named("New company", CurrencyCode.EUR), LevelsScreen::new)) {
      window.robot().clickOn("Start from the standard ladder");

      assertThat(window.workspace().ladder().levels())
          .hasSize(7)
          .allMatch(level -> level.band().currency().equals(CurrencyCode.EUR));
      assertThat(window.scene().lookup("#ladder")).isNotNull();
    }
  }

  private static Money usd(long units) {
    return SmallCompany.usd(units);
  }

  private static Level senior(WindowSupport window) {
    return window.workspace().ladder().find("senior").orElseThrow();
  }

  private static java.util.List<String> ids(WindowSupport window) {
    return window.workspace().ladder().levels().stream().map(Level::id).toList();
  }

  private static Node cell(WindowSupport window, LevelColumn column) {
    return cell(window, "senior", column);
  }

  private static Node cell(WindowSupport window, String levelId, LevelColumn column) {
    return ((LadderTable) window.scene().lookup("#ladder")).cell(levelId, column).orElseThrow();
  }

  private static String shown(WindowSupport window, LevelColumn column) {
    return ((Labeled) cell(window, column)).getText();
  }

  private static Optional<TextField> field(WindowSupport window) {
    return window.robot().lookup("#cell-field").tryQueryAs(TextField.class);
  }

  private static String message(WindowSupport window) {
    Label label = window.robot().lookup(".ow-cell-message").queryAs(Label.class);
    assertThat(label.isVisible()).isTrue();
    return label.getText();
  }

  private static Label chip(WindowSupport window) {
    return window.robot().lookup("#wrong-values").queryAs(Label.class);
  }

  private static void button(WindowSupport window, String start) {
    window
        .robot()
        .clickOn(
            window
                .robot()
                .lookup(node ->
                    node.getAccessibleText() != null && node.getAccessibleText().startsWith(start))
                .queryButton());
  }
}
