package offerwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.WorkspaceJson;
import offerwright.files.opencap.OpenCapContents;
import offerwright.files.opencap.OpenCapFile;
import offerwright.session.Session;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class OfferCommandsTest {
  private final Console console = new Console();

  @TempDir private Path folder = Path.of("");
  private Path json = Path.of("");

  @BeforeEach
  void writeWorkspace() throws IOException {
    json = folder.resolve("small.json");
    WorkspaceJson.write(workspace(), json, false);
  }

  private static Workspace workspace() {
    return SmallCompany.workspace()
        .withOffers(List.of(SmallCompany.senior(), SmallCompany.seniorInEuros()));
  }

  @Test
  void listsOffersInAlignedColumns() {
    assertThat(console.run("offer", "list", "--workspace", json)).isEqualTo(ExitCode.DONE);
    List<String> lines = console.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("ID     STATE  ROLE    LEVEL");
    assertThat(lines.get(1))
        .startsWith("S-104  draft  Senior  Senior  215,000 USD")
        .contains("150,000 USD")
        .endsWith("2026-12-05");
    assertThat(lines.get(0).indexOf("EXPIRES"))
        .isEqualTo(lines.get(1).indexOf("2026-12-05"))
        .isEqualTo(lines.get(2).indexOf("2026-12-05"));
    assertThat(console.err()).isEmpty();
  }

  @Test
  void listsOffersAsJsonWithExactDecimals() {
    assertThat(console.run("offer", "list", "--workspace", json, "--json"))
        .isEqualTo(ExitCode.DONE);
    JsonNode first = console.json().get(0);
    assertThat(console.json().size()).isEqualTo(2);
    assertThat(first.propertyNames())
        .containsExactly(
            "id",
            "version",
            "state",
            "candidate",
            "role",
            "level",
            "levelName",
            "location",
            "team",
            "manager",
            "start",
            "expires",
            "currency",
            "base",
            "tokens",
            "guardrails",
            "stops");
    assertThat(first.at("/base/amount").stringValue()).isEqualTo("215000.00");
    assertThat(first.at("/tokens/amount").stringValue()).isEqualTo("150000.00");
    assertThat(
            first.at("/guardrails/ok").intValue()
                + first.at("/guardrails/check").intValue()
                + first.at("/guardrails/stop").intValue())
        .isEqualTo(6);
    assertThat(console.json().get(1).at("/base/currency").stringValue()).isEqualTo("EUR");
  }

  @Test
  void saysThatThereAreNoOffers() throws IOException {
    Path empty = folder.resolve("empty.json");
    WorkspaceJson.write(SmallCompany.workspace(), empty, false);
    assertThat(console.run("offer", "list", "--workspace", empty)).isEqualTo(ExitCode.DONE);
    assertThat(console.out()).containsIgnoringCase("no offers");
    assertThat(console.run("offer", "list", "--workspace", empty, "--json"))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.json().isArray()).isTrue();
    assertThat(console.json().isEmpty()).isTrue();
  }

  @Test
  void showsTotalsYearsTokensLightsAndAssumptions() {
    assertThat(console.run("offer", "show", "--workspace", json, "--offer", "S-104"))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out())
        .contains(
            "Guaranteed recurring cash a year",
            "215,000.00",
            "Value to the candidate",
            "Cost to the company",
            "Face value: 150,000.00 USD")
        .contains("Position in range", "Tokens against base", "Assumed");
  }

  @Test
  void showsEveryFigureAsJson() {
    assertThat(console.run("offer", "show", "--workspace", json, "--offer", "S-104", "--json"))
        .isEqualTo(ExitCode.DONE);
    JsonNode offer = console.json();
    assertThat(offer.at("/totals/guaranteedRecurringCash/amount").stringValue())
        .isEqualTo("215000.00");
    assertThat(offer.at("/guardrails").size()).isEqualTo(6);
    assertThat(offer.at("/candidateValue/years").size()).isEqualTo(4);
    assertThat(offer.at("/tokens/face/amount").stringValue()).isEqualTo("150000.00");
    assertThat(offer.at("/equity/grants/0/vesting").isEmpty()).isFalse();
    assertThat(offer.at("/assumptions").isEmpty()).isFalse();
    assertThat(offer.at("/record/0/action").stringValue()).isEqualTo("created");
    assertThat(console.out()).isASCII();
  }

  @Test
  void namesTheOffersThereAreWhenOneIsUnknown() {
    assertThat(console.run("offer", "show", "--workspace", json, "--offer", "X-1"))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).contains("There is no offer X-1.", "S-104, S-105");
    assertThat(console.out()).isEmpty();
  }

  @Test
  void anOfferNeedsNoNameIfItIsTheOnlyOne() throws IOException {
    assertThat(console.run("offer", "show", "--workspace", json)).isEqualTo(ExitCode.USAGE);
    assertThat(console.err()).contains("--offer ID", "S-104, S-105");
    assertThat(console.run("offer", "list", "--workspace", json, "--offer", "S-105", "--json"))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.json().values().stream().map(offer -> offer.at("/id").stringValue()))
        .containsExactly("S-105");

    Path single = folder.resolve("single.json");
    WorkspaceJson.write(SmallCompany.workspace().withOffer(SmallCompany.senior()), single, false);
    assertThat(console.run("offer", "show", "--workspace", single)).isEqualTo(ExitCode.DONE);
    assertThat(console.out()).startsWith("S-104, version 1, draft");
  }

  @Test
  void exportsASheetAndReplacesItOnlyWithForce() throws IOException {
    Path sheet = folder.resolve("sheet.xlsx");
    assertThat(
            console.run("offer", "export", "--workspace", json, "--offer", "S-104", "--out", sheet))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out().strip()).isEqualTo(sheet.toString());
    assertThat(sheet).isNotEmptyFile();

    Files.writeString(sheet, "mine");
    assertThat(
            console.run("offer", "export", "--workspace", json, "--offer", "S-104", "--out", sheet))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).contains("There is already a file", "--force");
    assertThat(sheet).hasContent("mine");

    assertThat(
            console.run(
                "offer",
                "export",
                "--workspace",
                json,
                "--offer",
                "S-104",
                "--copy",
                "internal",
                "--paper",
                "letter",
                "--out",
                sheet,
                "--force",
                "--json"))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.json().at("/file").stringValue()).isEqualTo(sheet.toString());
    assertThat(Files.size(sheet)).isGreaterThan(4);
  }

  @Test
  void aSheetOfAnOfferWithErrorsIsWrittenAndTheErrorsAreTold() throws IOException {
    Path sheet = folder.resolve("sheet.xlsx");
    Path lost = folder.resolve("lost.json");
    Offer senior = SmallCompany.senior();
    WorkspaceJson.write(
        SmallCompany.workspace()
            .withOffer(
                SmallCompany.placed(senior, senior.placement().teamId(), Optional.of("P-404"))),
        lost,
        false);
    assertThat(console.run("offer", "export", "--workspace", lost, "--out", sheet))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.out().strip()).isEqualTo(sheet.toString());
    assertThat(console.err()).contains("P-404");
    assertThat(sheet).isNotEmptyFile();
  }

  @Test
  void refusesASheetThatIsNoWorkbookAndAFolderThatIsNotThere() {
    assertThat(
            console.run(
                "offer",
                "export",
                "--workspace",
                json,
                "--offer",
                "S-104",
                "--out",
                folder.resolve("sheet.pdf")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            console.run(
                "offer",
                "export",
                "--workspace",
                json,
                "--offer",
                "S-104",
                "--out",
                folder.resolve("none/sheet.xlsx")))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).contains("There is no folder");
  }

  @Test
  void writesGrantsAsOpenCapFormatThatReadsBackAndReplacesThemOnlyWithForce() {
    assertThat(
            console.run(
                "offer", "opencap", "--workspace", json, "--offer", "S-104", "--out", folder))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out().lines())
        .containsExactly(
            folder.resolve("VestingTerms.ocf.json").toString(),
            folder.resolve("Transactions.ocf.json").toString());
    OpenCapContents read =
        OpenCapFile.read(
                List.of(
                    folder.resolve("VestingTerms.ocf.json"),
                    folder.resolve("Transactions.ocf.json")))
            .value()
            .orElseThrow();
    assertThat(read.grants())
        .singleElement()
        .satisfies(issued ->
            assertThat(issued.grant().quantity())
                .isEqualTo(SmallCompany.senior().terms().grants().getFirst().quantity()));
    assertThat(
            console.run(
                "offer", "opencap", "--workspace", json, "--offer", "S-104", "--out", folder))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).contains("There is already a file");
    assertThat(
            console.run(
                "offer",
                "opencap",
                "--workspace",
                json,
                "--offer",
                "S-104",
                "--out",
                folder,
                "--force"))
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void namesASheetAfterItsOfferAndCopy() {
    assertThat(Target.sheetName("S-104", Look.DARK)).isEqualTo("S-104-dark.xlsx");
    assertThat(Target.sheetName("a/b:c", Look.DARK)).isEqualTo("a_b_c-dark.xlsx");
  }

  @Test
  void leavesAWorkspaceAndItsFolderAsTheyAre() throws IOException {
    Path file = database();
    byte[] before = Files.readAllBytes(file);
    List<Path> neighbours = content();
    assertThat(console.run("offer", "list", "--workspace", file)).isEqualTo(ExitCode.DONE);
    assertThat(console.run("offer", "show", "--workspace", file, "--offer", "S-104"))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.run("workspace", "check", "--workspace", file))
        .isIn(ExitCode.DONE, ExitCode.PROBLEMS);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(content()).isEqualTo(neighbours);
  }

  @Test
  void saysWhatIsUnreadable() throws IOException {
    Path strange = Files.writeString(folder.resolve("strange.mv.db"), "not a database");
    Path broken =
        Files.writeString(
            folder.resolve("broken.json"),
            "{\"format\": \"offerwright-workspace\",\n \"version\": }");
    assertThat(console.run("offer", "list", "--workspace", folder.resolve("missing.mv.db")))
        .isEqualTo(ExitCode.UNREADABLE);
    assertThat(console.err()).contains("missing.mv.db").doesNotContain("Exception", "\tat ");
    assertThat(console.run("offer", "list", "--workspace", strange)).isEqualTo(ExitCode.UNREADABLE);
    assertThat(console.err()).contains("is not an Offerwright workspace");
    assertThat(console.run("offer", "list", "--workspace", broken)).isEqualTo(ExitCode.UNREADABLE);
    assertThat(console.err()).contains("line 2");
    assertThat(console.out()).isEmpty();
  }

  private Path database() {
    Path file = folder.resolve("small.mv.db");
    try (Session session = new Session(InstantSource.fixed(SmallCompany.NOW), Runnable::run)) {
      assertThat(session.create(file, workspace(), false)).isEmpty();
    }
    return file;
  }

  private List<Path> content() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
