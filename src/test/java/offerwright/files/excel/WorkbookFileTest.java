package offerwright.files.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import offerwright.domain.problem.Checked;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of strangers end in one sentence each, and never in an exception or without memory.
class WorkbookFileTest {
  @TempDir Path folder;

  private static void isRefused(Path file, String because) {
    Checked<ReadOffer> read = OfferSheetReader.read(file);
    assertThat(read.value()).isEmpty();
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains(because));
  }

  private byte[] workbook() throws IOException {
    Path file = folder.resolve("some.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet("Some").createRow(0).createCell(0).setCellValue("text");
      workbook.write(out);
    }
    return Files.readAllBytes(file);
  }

  private Path zip(String... parts) throws IOException {
    Path file = folder.resolve("parts.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String part : parts) {
        zip.putNextEntry(new ZipEntry(part));
        zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  @Test
  void aWorkbookThatIsNotOurs() throws IOException {
    isRefused(Files.write(folder.resolve("a.xlsx"), workbook()), "no offer sheet");
  }

  @Test
  void whatIsNotThereOrAFolder() {
    isRefused(folder.resolve("missing.xlsx"), "There is no file");
    isRefused(folder, "is a folder");
  }

  @Test
  void encrypted() throws IOException, GeneralSecurityException {
    Path file = folder.resolve("secret.xlsx");
    try (POIFSFileSystem system = new POIFSFileSystem();
        OutputStream target = Files.newOutputStream(file)) {
      var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
      encryptor.confirmPassword("secret");
      try (OutputStream out = encryptor.getDataStream(system)) {
        out.write(workbook());
      }
      system.writeFilesystem(target);
    }
    isRefused(file, "is encrypted");
  }

  @Test
  void theOldKind() throws IOException {
    Path file = folder.resolve("old.xls");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet();
      workbook.write(out);
    }
    isRefused(file, ".xls");
  }

  @Test
  void macros() throws IOException {
    isRefused(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), "macros");
  }

  @Test
  void otherArchives() throws IOException {
    isRefused(zip("mimetype", "content.xml"), "no Excel workbook");
    isRefused(zip("xl/workbook.bin"), "no Excel workbook");
  }

  @Test
  void damaged() throws IOException {
    isRefused(zip("[Content_Types].xml", "xl/workbook.xml"), "damaged");
    byte[] whole = workbook();
    for (int length : new int[] {10, 100, whole.length / 2, whole.length - 30}) {
      Path file = Files.write(folder.resolve("half.xlsx"), Arrays.copyOf(whole, length));
      Checked<ReadOffer> read = OfferSheetReader.read(file);
      assertThat(read.value()).isEmpty();
      assertThat(read.problems()).hasSize(1);
    }
    isRefused(Files.writeString(folder.resolve("text.xlsx"), "a,b\n1,2\n"), "no workbook");
    isRefused(Files.writeString(folder.resolve("empty.xlsx"), ""), "no workbook");
  }

  @Test
  void archivesThatUnpackToMoreThanMemory() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    byte[] nothing = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i <= WorkbookFile.MOST_UNPACKED / nothing.length; i++) {
        zip.write(nothing);
      }
      zip.closeEntry();
    }
    assertThat(Files.size(file)).isLessThan(WorkbookFile.MOST_BYTES);
    isRefused(file, "unpacks to more");
    String[] many = new String[1_001];
    Arrays.setAll(many, i -> "part" + i);
    isRefused(zip(many), "too many parts");
  }

  @Test
  void tooLarge() throws IOException {
    Path file =
        Files.write(folder.resolve("big.xlsx"), new byte[(int) WorkbookFile.MOST_BYTES + 1]);
    isRefused(file, "larger than 20 MB");
  }
}
