package offerwright.files.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import offerwright.domain.comparison.Entered;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.support.SmallCompany;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of every kind, friendly and hostile.
class OfferTableReaderTest {
  @TempDir Path folder;

  private Path csv(String text, Charset charset) throws IOException {
    return Files.write(folder.resolve("offers.csv"), text.getBytes(charset));
  }

  private static void isRefused(Path file, String because) {
    Checked<OfferTable> opened = OfferTableReader.open(file);
    assertThat(opened.value()).isEmpty();
    assertThat(opened.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains(because));
  }

  private static List<Entered> read(OfferTable table) {
    return table
        .read(SmallCompany.workspace(), table.guessed(), SmallCompany.TODAY)
        .value()
        .orElseThrow();
  }

  private Path workbook() throws IOException {
    Path file = folder.resolve("offers.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("Offers");
      sheet.createRow(2).createCell(1).setCellValue("Offers we heard of");
      Row head = sheet.createRow(4);
      String[] titles = {"Company", "Listing", "Currency", "Base", "Bonus %", "Sign-on", "Start"};
      for (int i = 0; i < titles.length; i++) {
        head.createCell(i + 1).setCellValue(titles[i]);
      }
      CellStyle percent = workbook.createCellStyle();
      percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
      CellStyle day = workbook.createCellStyle();
      day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
      Row row = sheet.createRow(6);
      row.createCell(1).setCellValue("=cmd|' /C calc'!A0");
      row.createCell(2).setCellValue("public");
      row.createCell(3).setCellValue("USD");
      row.createCell(4).setCellValue(231_000.5);
      row.createCell(5).setCellValue(0.125);
      row.getCell(5).setCellStyle(percent);
      row.createCell(6).setCellFormula("20000+20000");
      row.createCell(7).setCellValue(LocalDate.of(2027, 2, 1));
      row.getCell(7).setCellStyle(day);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      workbook.createSheet("Other").createRow(0).createCell(0).setCellValue("not read");
      workbook.write(out);
    }
    return file;
  }

  @Test
  void aWorkbooksFirstSheetWithItsOwnKindsOfCells() throws IOException {
    OfferTable table = OfferTableReader.open(workbook()).value().orElseThrow();
    Entered entered = read(table).getFirst();
    assertThat(table.rows().getFirst().number()).isEqualTo(7);
    assertThat(entered.offer().employer()).isEqualTo("=cmd|' /C calc'!A0");
    assertThat(entered.offer().terms().cash().base())
        .isEqualTo(Money.of("231000.50", SmallCompany.USD));
    assertThat(entered.offer().terms().cash().bonusTarget()).isEqualTo(Percent.of("12.5"));
    assertThat(entered.offer().terms().cash().signOn().orElseThrow().amount())
        .isEqualTo(SmallCompany.usd(40_000));
    assertThat(entered.offer().terms().start()).isEqualTo(LocalDate.of(2027, 2, 1));
  }

  @Test
  void encodingsThatSpreadsheetsWrite() throws IOException {
    String text = "employer\tlisting\tbase\nÅngström\tpublic\t100000\n";
    for (String before : List.of("", "\uFEFF")) {
      assertThat(
              read(OfferTableReader.open(csv(before + text, StandardCharsets.UTF_8))
                      .value()
                      .orElseThrow())
                  .getFirst()
                  .offer()
                  .employer())
          .isEqualTo("Ångström");
    }
    assertThat(
            read(OfferTableReader.open(csv(text, StandardCharsets.UTF_16)).value().orElseThrow()))
        .hasSize(1);
    isRefused(csv(text, Charset.forName("windows-1252")), "not text in UTF-8");
  }

  @Test
  void filesWithoutATable() throws IOException {
    isRefused(csv("", StandardCharsets.UTF_8), "empty");
    isRefused(csv("employer,base\n", StandardCharsets.UTF_8), "no rows under headings");
    isRefused(folder.resolve("missing.csv"), "There is no file");
    isRefused(folder, "is a folder");
    isRefused(Files.writeString(folder.resolve("text.xlsx"), "employer,base\n"), "no workbook");
    isRefused(Files.writeString(folder.resolve("old.xls"), "employer,base\n"), "no workbook");
  }

  @Test
  void headingsThatNobodyKnowsAreSaid() throws IOException {
    Checked<OfferTable> opened =
        OfferTableReader.open(csv("a,b,c\n1,2,3\n", StandardCharsets.UTF_8));
    assertThat(opened.value().orElseThrow().titles()).containsExactly("a", "b", "c");
    assertThat(opened.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("No heading was recognised"));
  }

  @Test
  void aThousandColumnsAndMore() throws IOException {
    String wide =
        IntStream.range(0, 999).mapToObj(i -> "column " + i).collect(Collectors.joining(","));
    OfferTable table =
        OfferTableReader.open(csv("employer," + wide + "\nAcme,1\n", StandardCharsets.UTF_8))
            .value()
            .orElseThrow();
    assertThat(table.titles()).hasSize(1_000);
    assertThat(table.guessed().fields().stream().filter(field -> field.isPresent())).hasSize(1);
    Checked<OfferTable> wider =
        OfferTableReader.open(
            csv("employer,base," + wide + "\nAcme,1000\n", StandardCharsets.UTF_8));
    assertThat(wider.value().orElseThrow().titles()).hasSize(1_000);
    assertThat(wider.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("1000 columns"));
  }

  @Test
  void rowsBeyondTwoThousandAreLeftOutAndSaid() throws IOException {
    String rows =
        IntStream.rangeClosed(1, 2_500)
            .mapToObj(i -> "E" + i + ",public,USD,1000")
            .collect(Collectors.joining("\n"));
    Checked<OfferTable> opened =
        OfferTableReader.open(
            csv("employer,listing,currency,base\n" + rows, StandardCharsets.UTF_8));
    assertThat(opened.value().orElseThrow().rows()).hasSize(2_000);
    assertThat(opened.problems()).isNotEmpty();
    assertThat(read(opened.value().orElseThrow())).hasSize(2_000);
  }

  @Test
  void anArchiveThatUnpacksToMoreThanMemory() throws IOException {
    Path file = folder.resolve("bomb.xlsx");
    byte[] nothing = new byte[1 << 20];
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      for (int i = 0; i < 60; i++) {
        zip.write(nothing);
      }
    }
    isRefused(file, "unpacks to more");
  }

  /// Whatever stands in the cells, every row becomes an offer or a problem, and nothing is thrown.
  @Test
  void rubbishEndsInSentences() throws IOException {
    String[] cells = {
      "",
      "=1+1",
      "-5",
      "1e400",
      "NaN",
      "99999999999999999999",
      "0",
      "1,2,3",
      "$",
      "€12,5",
      "12 %",
      "1/2/3",
      "2027-13-45",
      "9999-12-31",
      "25/25/50",
      "0y monthly",
      "4y monthly 9y cliff",
      "1e-400",
      "999 % of 999 %",
      "\u0000",
      "XAU",
      "k",
      "12k",
      "-",
      "'",
      "\ud83d\ude00",
      "1'000",
      "--5",
      "5-"
    };
    Random random = new Random(7);
    String head =
        Arrays.stream(OfferField.values()).map(OfferField::label).collect(Collectors.joining("\t"));
    StringBuilder text = new StringBuilder(head);
    for (int row = 0; row < 400; row++) {
      text.append('\n').append("E").append(row);
      for (OfferField field : OfferField.values()) {
        if (field != OfferField.EMPLOYER) {
          boolean plain = field == OfferField.BASE && random.nextBoolean();
          text.append('\t').append(plain ? "100000" : cells[random.nextInt(cells.length)]);
        }
      }
    }
    OfferTable table =
        OfferTableReader.open(csv(text.toString(), StandardCharsets.UTF_8)).value().orElseThrow();
    Checked<List<Entered>> read =
        table.read(SmallCompany.workspace(), table.guessed(), SmallCompany.TODAY);
    long leftOut =
        read.problems().stream()
            .filter(problem -> problem.isError())
            .map(problem -> problem.where().replaceAll(", [^,]*$", ""))
            .distinct()
            .count();
    assertThat(read.value().orElseThrow().size() + leftOut).isEqualTo(400);
    assertThat(read.value().orElseThrow()).isNotEmpty();
    assertThat(read.problems())
        .allSatisfy(problem -> assertThat(problem.where()).startsWith("offers.csv, row "));
  }
}
