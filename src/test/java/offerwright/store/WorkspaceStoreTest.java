package offerwright.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offerwright.calc.sample.InventedCompany;
import offerwright.domain.market.ModelTier;
import offerwright.domain.market.PriceHistory;
import offerwright.domain.market.PriceQuote;
import offerwright.domain.market.PriceStatus;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.workspace.Workspace;
import offerwright.support.Property;
import offerwright.support.RandomWorkspace;
import offerwright.support.SmallCompany;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceStoreTest {
  @TempDir Path folder;

  private final WorkspaceStore store = new WorkspaceStore();

  @Test
  void whatIsMadeIsReadBackEqual() {
    Path file = made("small", Samples.busy());
    assertThat(store.read(file).value()).contains(Samples.busy());
    assertThat(contentOf(store.open(file))).isEqualTo(Samples.busy());
  }

  @Test
  void anInventedCompanyOfAnySizeIsReadBackEqual() {
    Property.forAll(
        3,
        chance ->
            InventedCompany.of(
                "Invented", chance.nextInt(1, 800), chance.nextLong(), SmallCompany.TODAY),
        invented -> {
          Path file = folder.resolve("invented.mv.db");
          assertThat(store.writeCopy(file, invented, true)).isEmpty();
          assertThat(store.read(file).value().orElseThrow().equals(invented)).isTrue();
        });
  }

  @Test
  void anyWorkspaceIsReadBackEqual() {
    Property.forAll(
        10,
        RandomWorkspace::of,
        any -> {
          Path file = folder.resolve("any.mv.db");
          assertThat(store.writeCopy(file, any, true)).isEmpty();
          assertThat(store.read(file).value()).contains(any);
        });
  }

  @Test
  void emptyListsAreReadBackEmpty() {
    Workspace bare =
        SmallCompany.workspace()
            .withPeople(List.of())
            .withTeams(List.of())
            .withLocations(List.of());
    assertThat(contentOf(store.open(made("bare", bare)))).isEqualTo(bare);
  }

  @Test
  void theNameMayBeGivenWithoutItsEnding() {
    made("small", Samples.busy());
    assertThat(contentOf(store.open(folder.resolve("small")))).isEqualTo(Samples.busy());
    assertThat(WorkspaceStore.nameOf(folder.resolve("small.mv.db"))).isEqualTo("small");
    assertThat(WorkspaceStore.isSame(folder.resolve("small"), folder.resolve("x/../small.mv.db")))
        .isTrue();
  }

  @Test
  void namesWithBlanksAndAccentsAreFine() {
    assertThat(contentOf(store.open(made("caf\u00e9 100% \u4e2d", Samples.busy()))))
        .isEqualTo(Samples.busy());
  }

  @Test
  void nothingButTheFileIsLeftAfterMakingIt() throws IOException {
    made("small", Samples.busy());
    assertThat(names()).containsExactly("small.mv.db");
  }

  @Test
  void aFileIsReplacedOnlyWhenToldSo() throws IOException {
    Path file = made("small", Samples.busy());
    byte[] before = Files.readAllBytes(file);
    refused(store.create(file, SmallCompany.workspace(), false), StoreFailure.EXISTS);
    assertThat(store.writeCopy(file, SmallCompany.workspace(), false)).isPresent();
    assertThat(file).hasBinaryContent(before);
    assertThat(contentOf(store.create(file, SmallCompany.workspace(), true)))
        .isEqualTo(SmallCompany.workspace());
  }

  @Test
  void aGoodFileIsBackedUpWhenItIsOpened() {
    Path file = made("small", Samples.busy());
    assertThat(WorkspaceStore.backupOf(file)).isEmpty();
    contentOf(store.open(file));
    assertThat(WorkspaceStore.backupOf(file)).contains(folder.resolve("small.backup.mv.db"));
    assertThat(store.read(folder.resolve("small.backup.mv.db")).value()).contains(Samples.busy());
  }

  @Test
  void ofABackupACopyIsOpened() throws IOException {
    Path file = made("small", Samples.busy());
    contentOf(store.open(file));
    Path backup = folder.resolve("small.backup.mv.db");
    byte[] before = Files.readAllBytes(backup);
    Opening opening = store.open(backup);
    assertThat(opening)
        .isInstanceOfSatisfying(
            Opening.Opened.class,
            opened -> assertThat(opened.memory().file()).hasFileName("small-restored.mv.db"));
    assertThat(contentOf(opening)).isEqualTo(Samples.busy());
    assertThat(backup).hasBinaryContent(before);
  }

  @Test
  void readingChangesNothing() throws IOException {
    Path file = made("small", Samples.busy());
    byte[] before = Files.readAllBytes(file);
    assertThat(store.read(file).value()).contains(Samples.busy());
    assertThat(file).hasBinaryContent(before);
    assertThat(names()).containsExactly("small.mv.db");
  }

  @Test
  void missing() {
    refused(store.open(folder.resolve("none")), StoreFailure.MISSING);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anyOtherFileIsForeign() throws IOException {
    Path text =
        Files.writeString(
            folder.resolve("notes.mv.db"), "these are notes, not a database. ".repeat(1000));
    refusedUntouched(text, StoreFailure.FOREIGN);
    Path sheet = Files.writeString(folder.resolve("sheet.xlsx"), "PK");
    refusedUntouched(sheet, StoreFailure.FOREIGN);
    refused(
        store.open(Files.createDirectory(folder.resolve("folder.mv.db"))), StoreFailure.FOREIGN);
  }

  @Test
  void anotherProgramsDatabaseIsForeign() throws Exception {
    Path other = folder.resolve("other.mv.db");
    try (Connection connection =
        DriverManager.getConnection("jdbc:h2:" + folder.resolve("other"), "sa", "")) {
      execute(connection, "create table invoices (id integer primary key)");
    }
    refusedUntouched(other, StoreFailure.FOREIGN);
    Path withPassword = folder.resolve("secret.mv.db");
    try (Connection connection =
        DriverManager.getConnection("jdbc:h2:" + folder.resolve("secret"), "owner", "secret")) {
      execute(connection, "create table invoices (id integer primary key)");
    }
    refusedUntouched(withPassword, StoreFailure.FOREIGN);
  }

  @Test
  void aCutFileIsDamaged() throws IOException {
    byte[] whole = Files.readAllBytes(made("small", Samples.withOffers(50)));
    for (int kept : new int[] {0, 5000, 8192, whole.length / 2, whole.length - 1}) {
      Path file =
          Files.write(
              folder.resolve("cut-" + kept + ".mv.db"), java.util.Arrays.copyOf(whole, kept));
      refusedUntouched(file, StoreFailure.DAMAGED);
    }
  }

  @Test
  void aFileWithNoiseInItIsDamagedOrWhole() throws IOException {
    byte[] whole = Files.readAllBytes(made("small", Samples.withOffers(50)));
    for (int at = 8192; at < whole.length; at += whole.length / 9) {
      byte[] noisy = whole.clone();
      Arrays.fill(noisy, at, Math.min(at + 2000, noisy.length), (byte) 7);
      Path file = Files.write(folder.resolve("noise-" + at + ".mv.db"), noisy);
      // Where the noise fell into space that is not used, nothing is lost.
      if (store.read(file).value().isEmpty()) {
        refusedUntouched(file, StoreFailure.DAMAGED);
      } else {
        assertThat(store.read(file).value()).contains(Samples.withOffers(50));
      }
    }
  }

  @Test
  void aFileWithoutItsBeginningIsDamagedIfItHasABackup() throws IOException {
    Path file = made("small", Samples.busy());
    contentOf(store.open(file));
    byte[] zeroed = Files.readAllBytes(file);
    Arrays.fill(zeroed, 0, 8192, (byte) 0);
    Files.write(file, zeroed);
    Opening.Refused refused = refusedUntouched(file, StoreFailure.DAMAGED);
    assertThat(refused.problem().repair()).contains("backup");
    Opening restored = store.openBackup(file);
    assertThat(contentOf(restored)).isEqualTo(Samples.busy());
    assertThat(names()).contains("small-restored.mv.db");
    assertThat(file).hasBinaryContent(zeroed);
  }

  @Test
  void aRowThatIsNotTheWrittenFormIsDamage() throws IOException {
    Path file = made("small", Samples.busy());
    sql(file, "update team set body = '{}' where id = 'platform'");
    refusedUntouched(file, StoreFailure.DAMAGED);
  }

  @Test
  void aFileOfANewerVersionIsLeftAlone() throws IOException {
    Path file = made("newer", Samples.busy());
    sql(file, "update offerwright_workspace set body_format = 5");
    refusedUntouched(file, StoreFailure.NEWER);
    Path later = folder.resolve("later.mv.db");
    assertThat(new WorkspaceStore(OlderTables.NEXT).writeCopy(later, Samples.busy(), false))
        .isEmpty();
    refusedUntouched(later, StoreFailure.NEWER);
  }

  @Test
  void aHistoryLongerThanAnyOtherTextIsKept() {
    UnitPrice price = UnitPrice.of("4.00", CurrencyCode.USD);
    PriceQuote quote =
        new PriceQuote(
            SmallCompany.TODAY,
            "Example Large",
            "example",
            ModelTier.FRONTIER,
            price,
            Optional.empty(),
            price,
            PriceStatus.LIST,
            "",
            "test list");
    Workspace history =
        Samples.busy()
            .withHistories(List.of(new PriceHistory("Long", Collections.nCopies(8_000, quote))));
    assertThat(contentOf(store.open(made("long", history)))).isEqualTo(history);
  }

  @Test
  void aFolderThatCannotBeWritten() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "a file where a folder is expected");
    Opening.Refused refused =
        refused(
            store.create(plain.resolve("small"), Samples.busy(), false), StoreFailure.UNWRITABLE);
    assertThat(refused.problem().repair()).contains("folder that you may write to");
    assertThat(plain).hasContent("a file where a folder is expected");
    assertThat(store.writeCopy(plain.resolve("deeper").resolve("small"), Samples.busy(), true))
        .isPresent();
  }

  @Test
  void aSemicolonCannotBeInTheName() {
    refused(store.create(folder.resolve("a;b"), Samples.busy(), false), StoreFailure.NAME);
    refused(store.open(folder.resolve("a;INIT=DROP.mv.db")), StoreFailure.NAME);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFileOpenInAnotherProcessIsLockedAndACopyCanBeOpened() throws Exception {
    Path file = made("small", Samples.busy());
    try (OtherProcess other = OtherProcess.start("hold", file)) {
      assertThat(other.nextLine()).isEqualTo("open");
      Opening.Refused refused = refused(store.open(file), StoreFailure.LOCKED);
      assertThat(refused.problem().message()).contains("small.mv.db is open in another window");
      refused(store.create(file, SmallCompany.workspace(), true), StoreFailure.LOCKED);
      Opening copy = store.openCopy(file);
      assertThat(copy)
          .isInstanceOfSatisfying(
              Opening.Opened.class,
              opened -> assertThat(opened.memory().file()).hasFileName("small-copy.mv.db"));
      assertThat(contentOf(copy)).isEqualTo(Samples.busy());
    }
    assertThat(contentOf(store.open(file))).isEqualTo(Samples.busy());
  }

  @Test
  void copiesNeverTakeAName() {
    Path file = made("small", Samples.busy());
    contentOf(store.openCopy(file));
    Opening second = store.openCopy(file);
    assertThat(second)
        .isInstanceOfSatisfying(
            Opening.Opened.class,
            opened -> assertThat(opened.memory().file()).hasFileName("small-copy-2.mv.db"));
    contentOf(second);
    refused(store.openCopy(folder.resolve("none")), StoreFailure.MISSING);
    refused(store.openBackup(folder.resolve("none")), StoreFailure.MISSING);
  }

  private Path made(String name, Workspace content) {
    Path file = folder.resolve(name + ".mv.db");
    assertThat(store.writeCopy(file, content, false)).isEmpty();
    return file;
  }

  private static Workspace contentOf(Opening opening) {
    assertThat(opening).isInstanceOf(Opening.Opened.class);
    Opening.Opened opened = (Opening.Opened) opening;
    opened.memory().close();
    return opened.content();
  }

  private static Opening.Refused refused(Opening opening, StoreFailure expected) {
    assertThat(opening).isInstanceOf(Opening.Refused.class);
    Opening.Refused refused = (Opening.Refused) opening;
    assertThat(refused.failure()).as(refused.problem().toString()).isEqualTo(expected);
    assertThat(refused.problem().where()).isEqualTo(expected.code());
    return refused;
  }

  private Opening.Refused refusedUntouched(Path file, StoreFailure expected) throws IOException {
    byte[] before = Files.readAllBytes(file);
    var modified = Files.getLastModifiedTime(file);
    List<String> beside = names();
    Opening.Refused refused = refused(store.open(file), expected);
    assertThat(file).hasBinaryContent(before);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(modified);
    assertThat(names()).isEqualTo(beside);
    return refused;
  }

  private List<String> names() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void sql(Path file, String statement) {
    try (Handle handle = Database.file(file).open()) {
      handle.execute(statement);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
