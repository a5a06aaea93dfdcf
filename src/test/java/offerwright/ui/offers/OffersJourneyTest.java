package offerwright.ui.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import offerwright.domain.equity.Vesting;
import offerwright.domain.level.Level;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferEvent;
import offerwright.domain.offer.OfferState;
import offerwright.domain.offer.OfferTerms;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.support.WindowSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A recruiter at the desk.
class OffersJourneyTest {
  @TempDir Path folder;
  private WindowSupport window;
  private final List<OffersScreen> screens = new ArrayList<>();

  @BeforeEach
  void open() {
    window =
        WindowSupport.open(
            folder,
            Samples.open("meridian-labs").value().orElseThrow(),
            bench -> {
              screens.add(new OffersScreen(bench));
              return screens.getLast();
            });
  }

  @AfterEach
  void close() {
    window.close();
  }

  private Workspace workspace() {
    return window.workspace();
  }

  private Offer offer(String id) {
    return workspace().offer(id).orElseThrow();
  }

  private TextField field(String name) {
    return window
        .robot()
        .lookup(node ->
            node instanceof TextField && name.equals(node.getAccessibleText()) && node.isVisible())
        .queryAs(TextField.class);
  }

  private void type(TextField field, String text) {
    window.run(() -> {
      field.requestFocus();
      field.selectAll();
    });
    window.robot().write(text);
  }

  private void press(String query) {
    Button button = window.robot().lookup(query).queryAs(Button.class);
    window.run(button::fire);
  }

  @SuppressWarnings("unchecked")
  private void createAtSenior() {
    window.robot().push(KeyCode.CONTROL, KeyCode.N);
    ComboBox<Level> level = window.robot().lookup("#new-level").queryAs(ComboBox.class);
    window.run(() -> level.setValue(workspace().ladder().find("senior").orElseThrow()));
    press("#new-create");
  }

  private Offer newest() {
    return workspace().offers().getLast();
  }

  @Test
  void recruiterBuildsAnOfferAboveTheBandAndSendsItsSheet() throws IOException {
    int before = workspace().offers().size();
    createAtSenior();
    assertThat(workspace().offers()).hasSize(before + 1);
    Offer made = newest();
    assertThat(made.placement().levelId()).isEqualTo("senior");

    type(field("Base salary"), "300000");
    assertThat(newest().terms().cash().base())
        .isEqualTo(Money.of(300_000, made.terms().currency()));
    Node box = window.robot().lookup("#justification").query();
    assertThat(box.isVisible()).isTrue();
    assertThat(window.robot().lookup("#light-BAND").queryAs(Label.class).getText())
        .isEqualTo("Stop");

    press("#next-step");
    assertThat(newest().state()).isEqualTo(OfferState.DRAFT);
    window.robot().push(KeyCode.ESCAPE);

    type(field("Reason"), "Rare skill");
    ComboBox<?> approver = window.robot().lookup("#approver").queryAs(ComboBox.class);
    type(approver.getEditor(), "CFO");
    assertThat(newest().justification().reason()).isEqualTo("Rare skill");
    assertThat(newest().justification().approver()).isEqualTo("CFO");

    press("#next-step");
    assertThat(newest().state()).isEqualTo(OfferState.PENDING);
    press("#next-step");
    press("#ask-confirm");
    assertThat(newest().state()).isEqualTo(OfferState.APPROVED);
    OfferEvent approved = newest().history().getLast();
    assertThat(approved.overridden()).contains("BAND");
    assertThat(approved.approver()).contains("CFO");

    Path target = folder.resolve("sheet.xlsx");
    window.files().answer(target);
    window.robot().push(KeyCode.CONTROL, KeyCode.E);
    press("#export-choose");
    assertThat(target).exists();
    try (var in = Files.newInputStream(target);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      assertThat(workbook.getSheet("Offer")).isNotNull();
      assertThat(workbook.getName("Base")).isNotNull();
    }
  }

  @Test
  void wrongTextStaysAndSaysWhyWhileOtherFieldsChange() {
    window.run(() -> window.shell().show("screen", "S-104"));
    Money base = offer("S-104").terms().cash().base();
    TextField salary = field("Base salary");
    type(salary, "lots");
    type(field("Target bonus"), "15");
    assertThat(offer("S-104").terms().cash().bonusTarget().points()).isEqualByComparingTo("15");
    assertThat(offer("S-104").terms().cash().base()).isEqualTo(base);
    assertThat(salary.getText()).isEqualTo("lots");
    assertThat(salary.getAccessibleHelp()).contains("Type a number");

    window.run(() -> window.shell().show("screen", "P-009"));
    assertThat(salary.getText()).isNotEqualTo("lots");
  }

  @Test
  void undoTakesBackAWholeWordOfTyping() {
    window.run(() -> window.shell().show("screen", "S-104"));
    Money base = offer("S-104").terms().cash().base();
    type(field("Base salary"), "231000");
    assertThat(offer("S-104").terms().cash().base()).isNotEqualTo(base);
    window.run(() -> window.session().undo());
    assertThat(offer("S-104").terms().cash().base()).isEqualTo(base);
    assertThat(field("Base salary").getText()).isEqualTo("244,000");
  }

  @Test
  void changingASentOfferBeginsANewVersionAndAnAcceptedOneIsLeftAlone() {
    window.run(() -> window.shell().show("screen", "S-101"));
    int version = offer("S-101").version();
    type(field("Target bonus"), "14");
    assertThat(offer("S-101").version()).isEqualTo(version + 1);
    assertThat(offer("S-101").state()).isEqualTo(OfferState.DRAFT);

    window.run(() -> window.shell().show("screen", "J-077"));
    assertThat(offer("J-077").state()).isEqualTo(OfferState.ACCEPTED);
    assertThat(field("Base salary").isEditable()).isFalse();
  }

  @Test
  void equityBecomesTokensInOneAction() {
    window.run(() -> window.shell().show("screen", "S-104"));
    Offer before = offer("S-104");
    command("Trade one part for another");
    Button all =
        window
            .robot()
            .lookup(node ->
                node instanceof Button button && "All equity into tokens".equals(button.getText()))
            .queryAs(Button.class);
    window.run(all::fire);
    press("#trade-apply");
    Offer after = offer("S-104");
    assertThat(after.terms().tokens()).isNotEqualTo(before.terms().tokens());
    assertThat(after.terms().cash().base()).isEqualTo(before.terms().cash().base());
    assertThat(after.terms().grants()).isNotEqualTo(before.terms().grants());
  }

  @Test
  void aScheduleThatDoesNotSumToTheWholeStaysTypedUntilItDoes() {
    window.run(() -> window.shell().show("screen", "S-104"));
    Vesting own = Vesting.yearly(List.of(Percent.of(10), Percent.of(20), Percent.of(70)));
    window.run(() ->
        window
            .session()
            .edit(
                "Own schedule",
                workspace -> workspace.withOffer("S-104", offer -> vesting(offer, own))));
    openDetails();

    type(field("Share, statement 1"), "15");
    assertThat(offer("S-104").terms().grants().getFirst().vesting()).isEqualTo(own);
    assertThat(
            window
                .robot()
                .lookup(node ->
                    node instanceof Label label
                        && label.getText().startsWith("The statements sum to 105 %"))
                .tryQuery())
        .isPresent();

    type(field("Share, statement 3"), "65");
    List<BigDecimal> shares =
        offer("S-104").terms().grants().getFirst().vesting().statements().stream()
            .map(statement -> statement.share().points())
            .toList();
    assertThat(shares)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("15"), new BigDecimal("20"), new BigDecimal("65"));
  }

  private static Offer vesting(Offer offer, Vesting vesting) {
    OfferTerms terms = offer.terms();
    return offer.revised(
        offer.placement(),
        terms.withGrants(List.of(terms.grants().getFirst().withVesting(vesting))),
        WindowSupport.NOW,
        "recruiter");
  }

  private void openDetails() {
    window.run(() ->
        window
            .shell()
            .lookupAll(".ow-disclosure-head")
            .forEach(head -> ((ToggleButton) head).setSelected(true)));
  }

  @Test
  @SuppressWarnings("unchecked")
  void movingToAPlaceWithAnotherCurrencyConvertsTheAmounts() {
    window.run(() -> window.shell().show("screen", "S-104"));
    ComboBox<String> location =
        window
            .robot()
            .lookup(
                node -> node instanceof ComboBox<?> && "Location".equals(node.getAccessibleText()))
            .queryAs(ComboBox.class);
    window.run(() -> location.setValue("berlin"));
    OfferTerms moved = offer("S-104").terms();
    assertThat(moved.currency()).isEqualTo(CurrencyCode.EUR);
    assertThat(field("Base salary").getText()).isEqualTo("226,000");
    assertThat(window.robot().lookup("#total-guaranteed").queryAs(Label.class).getText())
        .isEqualTo("€226,000");
  }

  @Test
  void anotherWorkspaceForgetsWhatWasTypedWrong() {
    window.run(() -> window.shell().show("screen", "S-104"));
    TextField salary = field("Base salary");
    type(salary, "lots");
    window.run(() ->
        assertThat(
                window
                    .session()
                    .create(
                        folder.resolve("other.mv.db"),
                        Samples.open("meridian-labs").value().orElseThrow(),
                        false))
            .isEmpty());
    assertThat(salary.getText()).isEqualTo("244,000");
  }

  /// Runs a command of the screen by the name it has in the palette.
  private void command(String title) {
    window.run(() ->
        screens.getLast().commands().stream()
            .filter(command -> command.title().equals(title))
            .findFirst()
            .orElseThrow()
            .run()
            .run());
  }
}
