package offerwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.FactNote;
import offerwright.domain.comparison.OfferFact;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.comparison.PlaceIndex;
import offerwright.domain.comparison.PlaceView;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.files.json.WorkspaceJson;
import offerwright.support.SmallCompany;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CompareCommandTest {

  private final Console console = new Console();

  @TempDir private Path folder = Path.of("");
  private Path sample = Path.of("");

  /// The sample company before anybody compared anything.
  @BeforeEach
  void writeSample() throws IOException {
    sample = folder.resolve("sample.json");
    Workspace company = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    WorkspaceJson.write(company.withComparison(ComparisonPlan.EMPTY), sample, false);
  }

  private int compare(Object... options) {
    return console.run(
        Stream.concat(
                Stream.of("compare", "--workspace", sample, "--paths", 200), Stream.of(options))
            .toArray());
  }

  @Test
  void peopleReadTheVerdictFirstAndThenWhatItRestsOn() {
    assertThat(compare("--offers", "S-104,northwind,halcyon"))
        .as(console.err())
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out())
        .startsWith("Clear: B is clearly ahead of A: its sure value is ")
        .contains(
            "\nA  Meridian Labs, Senior backend engineer (S-104), Remote, US, from 2027-01-04\n")
        .contains("outside wealth 400,000 USD; 200 paths, seed 20261121; ± and what stands in")
        .containsPattern(
            "Guaranteed recurring cash a year +244,000\\.00 +228,000\\.00 +190,000\\.00\n")
        .containsPattern(" Year 1 +342,772\\.20 +362,778\\.65 +220,426\\.98\n")
        .containsPattern(" Four years +1,288,262\\.40 +1,453,676\\.64 +874,021\\.29\n")
        .containsPattern(" {4}apart: token budget +150,000\\.00 +0\\.00 +60,000\\.00\n")
        .containsPattern("Base salary, a year +244,000\\.00 +228,000\\.00 +-16,000\\.00 +190,000")
        .containsPattern(
            "Share of the company +0\\.05 % +0\\.00062 % +differs +not disclosed +not known")
        .containsPattern("Mean +[0-9,]+ ± [0-9,]+ +[0-9,]+ ± [0-9,]+ +[0-9,]+ ± [0-9,]+\n")
        .containsPattern("P5 +[0-9,]+ \\([0-9,]+ to [0-9,]+\\)")
        .containsPattern("Sure amount +[0-9,]+ ± [0-9,]+")
        .containsPattern(
            "P\\(A > B\\) = [0-9.]+ % \\([0-9.]+ % to [0-9.]+ %\\): clear, B pays more often")
        .contains("B pays at least as much as C at every level of luck; that holds in ")
        .containsPattern(
            "What would make A worth as much as B\n  A is worth a sure [0-9,]+ USD less than B to you")
        .containsPattern(
            "Raise the base +244,000\\.00 +2[0-9]{2},[0-9]00\\.00 +[0-9,]+ ± [0-9,]+ +")
        .contains("Raise the token budget, a year: no, a token is worth nothing to you")
        .containsPattern("the value of the company must become [0-9.]+ times today's in 5.0 years")
        .contains("C: How many fully diluted shares are there")
        .contains("  A, B, C: Chance of a layoff in a year: 4.0 % (judgement)\n");
    assertThat(console.err()).contains("Warning: The equity of C is not in its worth");
  }

  @Test
  void theFieldsOfTheJsonAreTheOnesScriptsRelyOn() throws IOException {
    Set<String> fields = new TreeSet<>();
    Object[] full = {"--offers", "s-104,NORTHWIND,ferrous", "--theta", ".3", "--tax", "us-joint"};
    for (Path workspace : List.of(withNotes(), abroad())) {
      Stream<Object> own = workspace.endsWith("notes.json") ? Stream.of(full) : Stream.of();
      assertThat(
              console.run(
                  Stream.concat(
                          Stream.of("compare", "--workspace", workspace, "--paths", 100, "--json"),
                          own)
                      .toArray()))
          .as(console.err())
          .isEqualTo(ExitCode.DONE);
      paths("", console.json(), fields);
    }
    assertThat(String.join("\n", fields) + "\n").isEqualTo(golden());
  }

  private static String golden() throws IOException {
    try (var stream =
        Objects.requireNonNull(
            CompareCommandTest.class.getResourceAsStream("compare-fields.txt"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r", "");
    }
  }

  /// Every field of an object and what is in it; elements of a list are all alike.
  private static void paths(String at, JsonNode node, Set<String> found) {
    if (node.isObject()) {
      node.properties().forEach(field -> paths(at + "/" + field.getKey(), field.getValue(), found));
    } else if (node.isArray()) {
      node.values().forEach(element -> paths(at + "[]", element, found));
    }
    if (!at.isEmpty() && !at.endsWith("[]")) {
      found.add(at);
    }
  }

  /// The sample, knowing where figures of Northwind come from.
  private Path withNotes() throws IOException {
    Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    OfferOutlook outlook =
        OfferOutlook.of(OfferKey.competing("northwind"))
            .withNote(FactNote.assumed(OfferFact.BONUS_PAYOUT, "as elsewhere"))
            .withNote(FactNote.notDisclosed(OfferFact.HEALTH));
    return written("notes.json", sample.withComparison(sample.comparison().withOutlook(outlook)));
  }

  /// An offer in dollars and one in euros in a place where living costs less.
  private Path abroad() throws IOException {
    Workspace workspace = SmallCompany.workspace();
    PlaceView places =
        PlaceView.PRESET
            .withCostOfLiving(true)
            .withIndices(
                List.of(
                    new PlaceIndex("Remote, US", 100, LocalDate.of(2026, 7, 1), "test index"),
                    new PlaceIndex("lisbon", 62, LocalDate.of(2026, 7, 1), "test index")));
    return written(
        "abroad.json",
        workspace
            .withOffer(SmallCompany.senior())
            .withOffer(SmallCompany.seniorInEuros())
            .withComparison(
                ComparisonPlan.EMPTY
                    .withPlaces(places)
                    .withOffers(List.of(OfferKey.own("S-104"), OfferKey.own("S-105")))));
  }

  private Path written(String name, Workspace workspace) throws IOException {
    Path file = folder.resolve(name);
    WorkspaceJson.write(workspace, file, true);
    return file;
  }

  @Test
  void moneyIsConvertedAndPlacesAreEvenedOutWithTheirSources() throws IOException {
    Path abroad = abroad();
    assertThat(console.run("compare", "--workspace", abroad, "--paths", 100))
        .as(console.err())
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out())
        .contains(
            "B: 1 EUR = 1.08 USD (test rate, 2026-11-20); divided by the cost of living of lisbon, index 62 (test index, 2026-07-01)");
  }

  @Test
  void theSameInputsGiveTheSameTextAndTheWorkspaceStaysAsItIs() throws IOException {
    byte[] before = Files.readAllBytes(sample);
    compare("--offers", "S-104,northwind", "--seed", 5, "--json");
    String once = console.out();
    compare("--offers", "S-104,northwind", "--seed", 5, "--json");
    assertThat(console.out()).isEqualTo(once).contains("\"seed\" : 5");
    compare("--offers", "S-104,northwind", "--seed", 6, "--json");
    assertThat(console.out()).isNotEqualTo(once);
    assertThat(sample).hasBinaryContent(before);
  }

  @Test
  void optionsStandInPlaceOfWhatTheWorkspaceSays() {
    assertThat(
            compare(
                "--offers",
                "S-104,ferrous",
                "--theta",
                "0.25",
                "--gamma",
                "3.5",
                "--wealth",
                "250000.50 usd",
                "--tax",
                "38.5 %",
                "--json"))
        .as(console.err())
        .isEqualTo(ExitCode.DONE);
    JsonNode compared = console.json();
    assertThat(compared.at("/person/ownUse").doubleValue()).isEqualTo(0.25);
    assertThat(compared.at("/person/riskAversion").doubleValue()).isEqualTo(3.5);
    assertThat(compared.at("/person/outsideWealth").doubleValue()).isEqualTo(250_000.5);
    assertThat(compared.at("/tax/rate").stringValue()).isEqualTo("38.5%");
  }

  @Test
  void federalTaxesStateTheirLimitsAndUseTheProgramsTableWhereThereIsNone() {
    assertThat(compare("--offers", "S-104,northwind", "--tax", "us-single"))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.err()).contains("Note: The workspace has no federal tax table");
    assertThat(console.out())
        .contains("United States federal table, single, other income 0 USD, state and local 0 %")
        .contains("Year 1 after tax")
        .contains("Each employment year is taxed as one tax year");
  }

  @Test
  void oneOfferStandsAlone() {
    assertThat(compare("--offers", "S-104")).isEqualTo(ExitCode.DONE);
    assertThat(console.out())
        .contains("A stands alone; add another offer to compare it with.")
        .doesNotContain("What would make");
  }

  @Test
  void nothingBesidesLeavesTheMean() {
    assertThat(compare("--offers", "S-104,northwind", "--wealth", "0"))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err())
        .contains("Error: With nothing besides and a risk aversion of 2 no sure amount makes up")
        .contains("[outsideWealth]");
    assertThat(console.out())
        .contains("Outside wealth is not given, so the mean counts and risk is not weighed.");
    assertThat(compare("--offers", "S-104,northwind", "--wealth", "0", "--gamma", "1"))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out()).contains("risk aversion 1, outside wealth 0 USD;");
  }

  @Test
  void aWorkspaceWithoutOutsideWealthIsRankedByTheMeanWithoutBlame() throws IOException {
    Workspace workspace =
        SmallCompany.workspace().withOffer(SmallCompany.senior()).withOffer(second());
    Path file = written("poor.json", workspace);
    assertThat(
            console.run("compare", "--workspace", file, "--offers", "S-104,S-109", "--paths", 100))
        .as(console.err())
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out())
        .contains("Outside wealth is not given, so the mean counts and risk is not weighed.");
  }

  private static Offer second() {
    Offer offer = SmallCompany.withBase(SmallCompany.senior(), 225_000);
    return Offer.draft(
        "S-109",
        offer.candidate(),
        offer.placement(),
        offer.terms(),
        Optional.empty(),
        SmallCompany.NOW,
        "recruiter");
  }

  @Test
  void offersThatCannotBeWeighedAreStillSetSideBySide() throws IOException {
    Workspace sample = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    Path late =
        written(
            "late.json",
            sample.withCompetingOffers(
                sample.competingOffers().stream()
                    .map(offer ->
                        new CompetingOffer(
                            offer.id(),
                            offer.employer(),
                            offer.listing(),
                            offer.role(),
                            offer.terms().withStart(LocalDate.of(2029, 2, 4))))
                    .toList()));
    Object[] command = {"compare", "--workspace", late, "--offers", "S-104,ferrous"};
    assertThat(console.run(command)).isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err())
        .containsOnlyOnce("Error: The first day of B, 2029-02-04, is more than 24 months after");
    assertThat(console.out())
        .startsWith("No verdict: ")
        .containsPattern("Base salary, a year +244,000\\.00 +275,000\\.00")
        .doesNotContain("Sure amount");
    assertThat(console.run(with(List.of(command), "--json"))).isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.json().at("/verdict").isNull()).isTrue();
    assertThat(console.json().at("/lines").size()).isGreaterThan(10);
  }

  @Test
  void wealthInACurrencyThatNobodyConvertsIsAProblem() {
    assertThat(compare("--offers", "S-104,northwind", "--wealth", "4000 JPY"))
        .isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).contains("Error: No exchange rate from JPY to USD is known");
  }

  @Test
  void anUnknownOfferIsAnsweredWithTheOnesThereAre() {
    assertThat(compare("--offers", "S-104,nobody")).isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.out()).isEmpty();
    assertThat(console.err())
        .startsWith("Error: There is no offer nobody. There are S-104, ")
        .contains("northwind, halcyon, ferrous");
  }

  @Test
  void withoutOffersTheWorkspacesOwnAreTakenOrAskedFor() {
    assertThat(compare()).isEqualTo(ExitCode.USAGE);
    assertThat(console.err())
        .startsWith("Error: Which offers are meant? Add --offers with one to 4 ids")
        .contains("There are S-104, ");
  }

  @Test
  void anIdOfBothKindsNeedsItsPrefix() throws IOException {
    Offer own = SmallCompany.senior();
    Workspace workspace =
        SmallCompany.workspace()
            .withOffer(own)
            .withCompetingOffers(
                List.of(
                    new CompetingOffer(
                        "s-104",
                        "Elsewhere",
                        SmallCompany.workspace().company().listing(),
                        "Engineer",
                        own.terms())));
    Path file = written("both.json", workspace);
    List<Object> command = List.of("compare", "--workspace", file, "--paths", 100, "--offers");
    assertThat(console.run(with(command, "S-104,s-104")))
        .as(console.err())
        .isEqualTo(ExitCode.DONE);
    assertThat(console.out()).contains("B  Elsewhere, Engineer");
    assertThat(console.run(with(command, "OWN:S-104,competing:S-104")))
        .as(console.err())
        .isEqualTo(ExitCode.DONE);

    Workspace same =
        workspace.withCompetingOffers(
            workspace.competingOffers().stream()
                .map(offer ->
                    new CompetingOffer(
                        "S-104", offer.employer(), offer.listing(), offer.role(), offer.terms()))
                .toList());
    WorkspaceJson.write(same, file, true);
    assertThat(console.run(with(command, "S-104"))).isEqualTo(ExitCode.USAGE);
    assertThat(console.err())
        .isEqualToIgnoringNewLines(
            "Error: There is more than one offer S-104. Write own:S-104 or competing:S-104.");
    assertThat(console.run(with(command, "own:S-104"))).as(console.err()).isEqualTo(ExitCode.DONE);
  }

  private static Object[] with(List<Object> command, Object more) {
    List<Object> all = new ArrayList<>(command);
    all.add(more);
    return all.toArray();
  }

  @ParameterizedTest
  @CsvSource({
    "--offers,'S-104,s-104',--offers names S-104 twice.",
    "--offers,'S-104,,northwind',There is nothing between two commas",
    "--offers,'S-104,S-101,S-103,northwind,halcyon',At most 4 offers are compared",
    "--theta,1.01,'--theta must be 0 to 1, was 1.01.'",
    "--theta,1e-9,'--theta must be 0 to 1, was 1e-9.'",
    "--theta,-1,'--theta must be 0 to 1, was -1.'",
    "--gamma,11,'--gamma must be 0 to 10, was 11.'",
    "--gamma,NaN,'--gamma must be 0 to 10, was NaN.'",
    "--wealth,-5,'--wealth must be 0 or more, was -5.'",
    "--wealth,much,'--wealth much is no amount in USD.'",
    "--wealth,'400,000','--wealth 400,000 is no amount in USD.'",
    "--wealth,5 XYZ,'--wealth ends in XYZ, which is no currency.'",
    "--wealth,5.5 JPY,'--wealth 5.5 is no amount in JPY.'",
    "--tax,100%,--tax 100% is no way to tax pay.",
    "--tax,us,--tax us is no way to tax pay.",
    "--paths,99,'100 to 200,000 paths'",
    "--threads,0,--threads must be 1 to 256"
  })
  void figuresOutsideTheirRangeAreWrongUsage(String option, String value, String said) {
    String offers = option.equals("--offers") ? value : "S-104,northwind";
    String own = option.equals("--offers") ? "--seed=1" : option + "=" + value;
    assertThat(console.run("compare", "--workspace", sample, "--offers=" + offers, own))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.err()).contains(said);
    assertThat(console.out()).isEmpty();
  }

  @Test
  void writesJsonAndNothingOverAnExistingFile() throws IOException {
    Path file = folder.resolve("compared.json");
    assertThat(compare("--offers", "S-104,northwind", "--out", file)).isEqualTo(ExitCode.DONE);
    assertThat(console.out().strip()).isEqualTo(file.toString());
    byte[] before = Files.readAllBytes(file);
    assertThat(compare("--offers", "S-104,northwind", "--json")).isEqualTo(ExitCode.DONE);
    assertThat(console.out()).isEqualTo(new String(before, StandardCharsets.UTF_8));
    assertThat(compare("--offers", "S-104,ferrous", "--out", file)).isEqualTo(ExitCode.PROBLEMS);
    assertThat(console.err()).contains("--force");
    assertThat(file).hasBinaryContent(before);
    assertThat(compare("--offers", "S-104,ferrous", "--out", file, "--force", "--json"))
        .isEqualTo(ExitCode.DONE);
    assertThat(console.json().at("/file").stringValue()).isEqualTo(file.toString());
    assertThat(compare("--offers", "S-104,ferrous", "--out", folder.resolve("c.doc")))
        .isEqualTo(ExitCode.USAGE);
    assertThat(console.err())
        .contains("A comparison of offers is written as .xlsx, .json, .csv or .pdf, and ");
  }

  @Test
  void writesAWorkbookAPageAndATable() throws IOException {
    Path book = folder.resolve("compared.xlsx");
    assertThat(compare("--offers", "S-104,northwind", "--out", book, "--paper", "letter"))
        .as(console.err())
        .isEqualTo(ExitCode.DONE);
    try (ZipFile parts = new ZipFile(book.toFile())) {
      assertThat(parts.stream().map(ZipEntry::getName)).contains("xl/workbook.xml");
    }
    Path page = folder.resolve("compared.PDF");
    assertThat(compare("--offers", "S-104,northwind", "--out", page))
        .as(console.err())
        .isEqualTo(ExitCode.DONE);
    assertThat(Files.readString(page, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    Path table = folder.resolve("compared.csv");
    assertThat(compare("--offers", "S-104,northwind", "--out", table))
        .as(console.err())
        .isEqualTo(ExitCode.DONE);
    assertThat(Files.readAllLines(table).getFirst()).contains("table,line,offer,employer,");
  }

  @Test
  void helpExplainsEveryOption() {
    assertThat(console.run("compare", "--help")).isEqualTo(ExitCode.DONE);
    assertThat(console.out())
        .contains("--offers=", "--theta=", "--gamma=", "--wealth=", "--tax=", "--paths=")
        .contains("--seed=", "--threads=", "--json", "--out=", "--paper=", "--force", "38%");
  }
}
