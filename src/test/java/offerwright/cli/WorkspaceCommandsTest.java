package offerwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import offerwright.files.json.WorkspaceJson;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCommandsTest {
  private final Console console = new Console();

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsInventedSurvivesExportAndImport() throws IOException {
    Path file = folder.resolve("invented.mv.db");
    Path json = folder.resolve("invented.json");
    Path again = folder.resolve("again.mv.db");
    Path againJson = folder.resolve("again.json");
    assertThat(
            console.run(
                "workspace", "new", "--out", file, "--people", 60, "--offers", 7, "--seed", 4))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out()).contains("60 people, 7 offers");
    assertThat(console.run("workspace", "export", "--workspace", file, "--out", json))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.run("workspace", "import", "--workspace", json, "--out", again))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.run("workspace", "export", "--workspace", again, "--out", againJson))
        .isEqualTo(ExitCode.DONE);
    assertThat(againJson).hasSameTextualContentAs(json);
    assertThat(console.run("workspace", "check", "--workspace", again))
        .as(console.out())
        .isEqualTo(ExitCode.DONE);
  }

  @Test
  void theSameSeedInventsTheSameCompany() throws IOException {
    Path one = folder.resolve("one.json");
    Path two = folder.resolve("two.json");
    Path other = folder.resolve("other.json");
    console.run("workspace", "new", "--out", one, "--people", 20, "--seed", 9);
    console.run("workspace", "new", "--out", two, "--people", 20, "--seed", 9);
    console.run("workspace", "new", "--out", other, "--people", 20, "--seed", 10);
    assertThat(two).hasSameTextualContentAs(one);
    assertThat(Files.readString(other)).isNotEqualTo(Files.readString(one));
  }

  @Test
  void refusesToReplaceAFileUnasked() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.json"), "mine");
    Path database = Files.writeString(folder.resolve("mine.mv.db"), "mine");
    assertThat(console.run("workspace", "new", "--out", mine)).isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.run("workspace", "new", "--out", database)).isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).contains("There is already a file", "--force");
    assertThat(mine).hasContent("mine");
    assertThat(database).hasContent("mine");
    assertThat(console.run("workspace", "new", "--out", mine, "--people", 5, "--force"))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.run("offer", "list", "--workspace", mine)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void refusesSizesAndNamesThatCannotBe() {
    assertThat(console.run("workspace", "new", "--out", folder.resolve("a.json"), "--people", 0))
        .isEqualTo(ExitCode.USAGE);
    assertThat(
            console.run("workspace", "new", "--out", folder.resolve("a.json"), "--people", "many"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.run("workspace", "new", "--out", folder.resolve("a.json"), "--offers", -1))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.run("workspace", "new", "--out", folder.resolve("a.txt")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.run("workspace", "export", "--workspace", "a.mv.db", "--out", "a.txt"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.run("workspace", "import", "--in", "a.mv.db", "--out", "b.mv.db"))
        .isEqualTo(ExitCode.USAGE);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void importsNothingFromJsonWithErrorsUnlessGoodPartsAreWanted() throws IOException {
    Path json = folder.resolve("damaged.json");
    Path out = folder.resolve("out.mv.db");
    WorkspaceJson.write(SmallCompany.workspace(), json, false);
    Files.writeString(
        json,
        Files.readString(json).replaceFirst("\"id\": \"lisbon\"", "\"identity\": \"lisbon\""));
    assertThat(console.run("workspace", "import", "--in", json, "--out", out))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err())
        .contains(
            "damaged.json, line ", "/locations/1", "Nothing was written.", "--keep-good-parts");
    assertThat(out).doesNotExist();

    assertThat(console.run("workspace", "import", "--in", json, "--out", out, "--keep-good-parts"))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.out()).contains("9 people");
    assertThat(console.run("workspace", "check", "--workspace", json)).isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.run("offer", "list", "--workspace", json)).isEqualTo(ExitCode.UNREADABLE);
    assertThat(console.run("offer", "list", "--workspace", out)).isEqualTo(ExitCode.DONE);
  }

  @Test
  void checkBlamesNothingForWhatCouldNotBeRead() throws IOException {
    Path json = folder.resolve("damaged.json");
    WorkspaceJson.write(SmallCompany.workspace().withOffer(SmallCompany.senior()), json, false);
    Files.writeString(
        json,
        Files.readString(json).replaceFirst("\"id\": \"senior\"", "\"identity\": \"senior\""));
    assertThat(console.run("workspace", "check", "--workspace", json)).isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.out())
        .contains("/ladder/", "was not checked further")
        .doesNotContain("the workspace does not have");
  }

  @Test
  void unreadableInputIsSaidAndNothingIsWritten() throws IOException {
    Path foreign = Files.writeString(folder.resolve("foreign.json"), "[1, 2]");
    Path out = folder.resolve("out.mv.db");
    assertThat(console.run("workspace", "import", "--in", foreign, "--out", out))
        .isEqualTo(ExitCode.UNREADABLE);
    assertThat(
            console.run("workspace", "import", "--in", folder.resolve("none.json"), "--out", out))
        .isEqualTo(ExitCode.UNREADABLE);
    assertThat(
            console.run(
                "workspace",
                "export",
                "--workspace",
                folder.resolve("none.mv.db"),
                "--out",
                folder.resolve("x.json")))
        .isEqualTo(ExitCode.UNREADABLE);
    assertThat(console.run("workspace", "check", "--workspace", foreign, "--json"))
        .isEqualTo(ExitCode.UNREADABLE);
    assertThat(folder.toFile().list()).containsExactly("foreign.json");
  }

  @Test
  void checkListsProblemsWithTheirPlaces() throws IOException {
    Path json = folder.resolve("lost.json");
    var lost = SmallCompany.senior();
    WorkspaceJson.write(
        SmallCompany.workspace()
            .withOffer(
                SmallCompany.placed(
                    lost, lost.placement().teamId(), java.util.Optional.of("P-404"))),
        json,
        false);
    assertThat(console.run("workspace", "check", "--workspace", json)).isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.out()).contains("P-404", "[offers/S-104/placement/managerId]");
    assertThat(console.run("workspace", "check", "--workspace", json, "--json"))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(
            console.json().values().stream()
                .filter(problem -> problem.at("/severity").stringValue().equals("error"))
                .map(problem -> problem.at("/where").stringValue()))
        .contains("offers/S-104/placement/managerId");

    Path database = folder.resolve("lost.mv.db");
    assertThat(console.run("workspace", "import", "--in", json, "--out", database))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.err()).contains("has 1 error in it", "workspace check", "lost.mv.db");
  }
}
