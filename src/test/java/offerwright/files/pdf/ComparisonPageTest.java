package offerwright.files.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.imageio.ImageIO;
import offerwright.calc.compare.ComparisonReport;
import offerwright.domain.comparison.YearBasis;
import offerwright.domain.workspace.Workspace;
import offerwright.files.FileRefused;
import offerwright.files.excel.Paper;
import offerwright.files.text.ComparisonWords;
import offerwright.files.text.ReportWords;
import offerwright.support.SideBySide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonPageTest {
  private static final String LONG =
      "Gesellschaft zur Erforschung und Anwendung außerordentlich langer Firmennamen mbH & Co. KGaA, Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsniederlassungsverwaltung Süd";

  @TempDir private Path folder = Path.of("");

  private static byte[] bytes(ComparisonReport report, Paper paper) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ComparisonPage.write(new ComparisonPageRequest(report, paper), out);
    return out.toByteArray();
  }

  private static PDDocument read(ComparisonReport report) throws IOException {
    return Loader.loadPDF(bytes(report, Paper.A4));
  }

  /// The text as it can be selected, lines joined.
  private static String text(PDDocument document) throws IOException {
    return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
  }

  /// Puts pictures of the pages beside those of the screens, and looks whether they hold anything.
  private static void pictures(PDDocument document, String name) throws IOException {
    File screens = new File(System.getProperty("offerwright.screens", "target/screens"));
    assertThat(screens.isDirectory() || screens.mkdirs()).isTrue();
    PDFRenderer renderer = new PDFRenderer(document);
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      BufferedImage image = renderer.renderImageWithDPI(page, 110);
      assertThat(coloured(image)).as("page %d of %s", page + 1, name).isGreaterThan(1_000);
      ImageIO.write(image, "png", new File(screens, name + "-" + (page + 1) + ".png"));
    }
  }

  private static int coloured(BufferedImage image) {
    int coloured = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        coloured += (image.getRGB(x, y) & 0xffffff) != 0xffffff ? 1 : 0;
      }
    }
    return coloured;
  }

  /// Nothing is printed outside the paper's margins.
  private static void staysWithinMargins(PDDocument document) throws IOException {
    PDFRenderer renderer = new PDFRenderer(document);
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      BufferedImage image = renderer.renderImageWithDPI(page, 72);
      int margin = (int) Draft.MARGIN - 4;
      for (int y = 0; y < image.getHeight(); y++) {
        for (int x = 0; x < margin; x++) {
          assertThat(image.getRGB(x, y) & 0xffffff).as("page %d", page).isEqualTo(0xffffff);
          assertThat(image.getRGB(image.getWidth() - 1 - x, y) & 0xffffff)
              .as("page %d", page)
              .isEqualTo(0xffffff);
        }
      }
    }
  }

  @Test
  void everyPartIsThereAndCanBeRead() throws IOException {
    ComparisonReport report = SideBySide.report(SideBySide.workspace(3));
    try (PDDocument document = read(report)) {
      String text = text(document);
      assertThat(text)
          .contains("Offers side by side", "2026-11-21", "Münchner Maschinenbau", "not disclosed")
          .contains(ReportWords.verdict(report))
          .contains(ReportWords.confidence(report))
          .contains("244,000.00", "ECB reference rate", "Raise the base")
          .contains("400 paths, seed 7", "Assumptions and limits", "usual there")
          .contains("page 1 of " + document.getNumberOfPages());
      report
          .comparison()
          .lines()
          .forEach(line -> assertThat(text).contains(ComparisonWords.of(line.item())));
      report
          .questions(report.comparison().offers().get(1))
          .forEach(question -> assertThat(text).contains(question.text()));
      report
          .comparison()
          .allProblems()
          .forEach(problem -> assertThat(text).contains(problem.message()));
      assertThat(text).doesNotContain("printed as “?”");
      YearBarsDrawing.parts().forEach(part -> assertThat(text).contains(part));
      pictures(document, "comparison-page");
      staysWithinMargins(document);
    }
  }

  @Test
  void twoOffersFillTwoPagesAndFourFit() throws IOException {
    try (PDDocument two = read(SideBySide.report(SideBySide.workspace(2)));
        PDDocument four = read(SideBySide.report(SideBySide.workspace(4)))) {
      assertThat(two.getNumberOfPages()).isLessThanOrEqualTo(3);
      assertThat(four.getNumberOfPages()).isLessThanOrEqualTo(4);
      pictures(two, "comparison-page-two");
      pictures(four, "comparison-page-four");
      staysWithinMargins(four);
    }
  }

  @Test
  void theSameRequestGivesTheSameBytes() throws IOException {
    Workspace workspace = SideBySide.workspace(2);
    assertThat(bytes(SideBySide.report(workspace), Paper.A4))
        .isEqualTo(bytes(SideBySide.report(workspace), Paper.A4));
  }

  @Test
  void paperIsAsAskedForAndTheTypefaceComesAlong() throws IOException {
    ComparisonReport report = SideBySide.unsimulated(SideBySide.workspace(1));
    try (PDDocument document = Loader.loadPDF(bytes(report, Paper.LETTER))) {
      PDPage page = document.getPage(0);
      assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
      page.getResources()
          .getFontNames()
          .forEach(name -> {
            try {
              assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
              assertThat(page.getResources().getFont(name).getName()).contains("Roboto");
            } catch (IOException broken) {
              throw new UncheckedIOException(broken);
            }
          });
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Offers side by side, 2026-11-21");
    }
  }

  @Test
  void whatTheTypefaceDoesNotHaveIsReplacedAndSaid() throws IOException {
    Workspace workspace =
        SideBySide.named(SideBySide.workspace(2), 0, "Łódź Ørsted € شركة 🚀👩‍💻\u0001 AG");
    try (PDDocument document = read(SideBySide.unsimulated(workspace))) {
      assertThat(text(document)).contains("Łódź Ørsted €", "????", "AG", "is printed as “?”");
      pictures(document, "comparison-page-signs");
    }
  }

  @Test
  void longNamesAreBrokenWithinTheMargins() throws IOException {
    Workspace workspace =
        SideBySide.named(SideBySide.named(SideBySide.workspace(4), 0, LONG), 3, LONG);
    try (PDDocument document = read(SideBySide.report(workspace))) {
      assertThat(text(document).replace(" ", ""))
          .contains("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk");
      staysWithinMargins(document);
    }
  }

  @Test
  void anOfferThatIsNotWeighedStandsInItsOwnCurrency() throws IOException {
    Workspace workspace =
        SideBySide.with(
            SideBySide.workspace(3),
            plan ->
                plan.withPlaces(plan.places().withConvert(false)).withYears(YearBasis.CALENDAR));
    try (PDDocument document = read(SideBySide.report(workspace))) {
      assertThat(text(document))
          .contains("151,300.00 EUR", "not weighed against the others", "has no bars here");
      pictures(document, "comparison-page-currencies");
    }
  }

  @Test
  void withoutSimulationThePageSaysWhy() throws IOException {
    Workspace apart =
        SideBySide.changed(
            SideBySide.workspace(2), 1, terms -> terms.withStart(LocalDate.of(2032, 1, 1)));
    try (PDDocument document = read(SideBySide.report(apart))) {
      assertThat(text(document))
          .contains("No verdict", "Nothing was simulated", "more than 24 months");
    }
  }

  @Test
  void anExistingFileIsReplacedOnlyIfAsked() throws Exception {
    Path file = folder.resolve("offers.pdf");
    Files.writeString(file, "mine");
    ComparisonPageRequest request =
        new ComparisonPageRequest(SideBySide.unsimulated(SideBySide.workspace(2)), Paper.A4);
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> ComparisonPage.write(request, file, false));
    assertThat(file).hasContent("mine");
    ComparisonPage.write(request, file, true);
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getNumberOfPages()).isPositive();
    }
    assertThat(folder.toFile().list()).containsExactly("offers.pdf");
  }

  @Test
  void nothingIsNoPage() {
    ComparisonReport nothing =
        SideBySide.unsimulated(
            SideBySide.with(SideBySide.workspace(1), plan -> plan.withOffers(List.of())));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ComparisonPageRequest(nothing, Paper.A4));
  }
}
