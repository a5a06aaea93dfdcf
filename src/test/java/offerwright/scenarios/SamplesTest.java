package offerwright.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offerwright.calc.check.Guardrail;
import offerwright.calc.check.Guardrails;
import offerwright.calc.check.Light;
import offerwright.calc.check.LightState;
import offerwright.calc.check.WorkspaceCheck;
import offerwright.calc.value.OfferFigures;
import offerwright.calc.value.OfferValuation;
import offerwright.domain.company.Listing;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.offer.CompetingOffer;
import offerwright.domain.offer.Offer;
import offerwright.domain.offer.OfferState;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Severity;
import offerwright.domain.workspace.Workspace;
import offerwright.files.json.Samples;
import offerwright.files.json.WorkspaceJson;
import offerwright.support.samples.MeridianLabs;
import offerwright.support.samples.TinyCompany;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every file in `samples/` opens without a problem and every offer in it can be computed.
class SamplesTest {
  private static final String WRITE = "offerwright.samples.write";
  private static final Path FOLDER = Path.of("samples");
  private static final Map<String, Workspace> GENERATED =
      Map.of(
          Samples.MERIDIAN_LABS, MeridianLabs.workspace(), Samples.TINY, TinyCompany.workspace());

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  /// Writes the files anew after a generator was changed, when asked; see `support.samples`.
  @BeforeAll
  static void writeWhenAsked() throws IOException {
    if (Boolean.getBoolean(WRITE)) {
      for (Map.Entry<String, Workspace> sample : GENERATED.entrySet()) {
        WorkspaceJson.write(sample.getValue(), FOLDER.resolve(sample.getKey() + ".json"), true);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void opensWithoutAProblem(Path file) {
    Checked<Workspace> opened = WorkspaceJson.read(file);
    assertThat(opened.problems()).isEmpty();
    assertThat(opened.value()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyReferenceHolds(Path file) {
    Workspace workspace = WorkspaceJson.read(file).value().orElseThrow();
    assertThat(WorkspaceCheck.problems(workspace, MeridianLabs.TODAY))
        .filteredOn(problem -> problem.severity() != Severity.NOTE)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyOfferIsComputedAndReAdds(Path file) {
    Workspace workspace = WorkspaceJson.read(file).value().orElseThrow();
    for (Offer offer : workspace.offers()) {
      OfferFigures figures =
          OfferValuation.figures(
              workspace, offer.terms(), workspace.company().listing(), MeridianLabs.TODAY);
      assertThat(figures.guaranteedRecurringCash())
          .as(offer.id())
          .isEqualTo(offer.terms().cash().base());
      assertThat(
              figures
                  .year1()
                  .plus(figures.candidate().year(2))
                  .plus(figures.candidate().year(3))
                  .plus(figures.candidate().year(4)))
          .as(offer.id())
          .isEqualTo(figures.fourYearTotal());
      assertThat(figures.tokens().flatMap(block -> block.faceTokens())).as(offer.id()).isPresent();
    }
    for (CompetingOffer offer : workspace.competingOffers()) {
      OfferFigures figures =
          OfferValuation.figures(workspace, offer.terms(), offer.listing(), MeridianLabs.TODAY);
      assertThat(figures.fourYearTotal().compareTo(offer.terms().cash().base().times(4)))
          .as(offer.id())
          .isPositive();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void isWhatItsGeneratorMakes(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".json", "");
    assertThat(Files.readString(file))
        .as("run the generator again, see support.samples")
        .isEqualTo(WorkspaceJson.text(Objects.requireNonNull(GENERATED.get(name))));
  }

  @Test
  void everyFileIsInTheProgramUnderItsName() throws IOException {
    assumeFalse(
        Boolean.getBoolean(WRITE),
        "the program's copies are made before the files are written anew");
    assertThat(files().map(file -> file.getFileName().toString().replace(".json", "")))
        .containsExactlyInAnyOrderElementsOf(Samples.names());
    for (String name : Samples.names()) {
      assertThat(Samples.open(name).value()).contains(GENERATED.get(name));
    }
    assertThat(Samples.open("nobody").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.repair()).contains("meridian-labs"));
  }

  @Test
  void meridianHasADozenOffersInEveryStateAndTwoCurrencies() {
    Workspace meridian = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    assertThat(meridian.people()).hasSize(300);
    assertThat(meridian.offers()).hasSize(12);
    assertThat(meridian.offers()).extracting(Offer::state).contains(OfferState.values());
    assertThat(meridian.offers())
        .extracting(offer -> offer.terms().currency())
        .contains(CurrencyCode.USD, CurrencyCode.EUR);
    assertThat(meridian.competingOffers())
        .hasSize(3)
        .extracting(CompetingOffer::listing)
        .contains(Listing.PUBLIC, Listing.PRIVATE);
  }

  @Test
  void theFirstDraftIsTheOneOfThePicture() {
    Workspace meridian = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    Offer offer = meridian.offers().getFirst();
    assertThat(offer.id()).isEqualTo("S-104");
    assertThat(offer.version()).isEqualTo(3);
    OfferFigures figures =
        OfferValuation.figures(meridian, offer.terms(), Listing.PRIVATE, MeridianLabs.TODAY);
    assertThat(figures.guaranteedRecurringCash()).isEqualTo(Money.of(244_000, CurrencyCode.USD));
    assertThat(figures.equity().claimed()).isEqualTo(Money.of(259_200, CurrencyCode.USD));
    assertThat(figures.benefits().total()).isEqualTo(Money.of(34_360, CurrencyCode.USD));
    assertThat(figures.tokens().orElseThrow().expectedUse())
        .isEqualTo(Money.of(61_500, CurrencyCode.USD));
    Map<Guardrail, LightState> lights = lights(meridian, offer);
    assertThat(lights).containsEntry(Guardrail.BAND, LightState.CHECK);
    assertThat(lights.values().stream().filter(state -> state == LightState.OK)).hasSize(5);
  }

  @Test
  void thereIsAnOfferOutOfBandAndOneWithTooManyTokens() {
    Workspace meridian = Samples.open(Samples.MERIDIAN_LABS).value().orElseThrow();
    assertThat(lights(meridian, meridian.offer("ST-031").orElseThrow()))
        .containsEntry(Guardrail.BAND, LightState.STOP);
    assertThat(lights(meridian, meridian.offer("P-009").orElseThrow()))
        .containsEntry(Guardrail.TOKEN_SHARE, LightState.STOP)
        .doesNotContainEntry(Guardrail.BAND, LightState.STOP);
    assertThat(meridian.offer("ST-031").orElseThrow().history().getLast().overridden())
        .contains("BAND");
  }

  @Test
  void addressesAreInvented() throws IOException {
    for (Path file : files().toList()) {
      List<String> addresses =
          Pattern.compile("[\\w.+-]+@([\\w.-]+)")
              .matcher(Files.readString(file))
              .results()
              .map(found -> found.group(1))
              .distinct()
              .toList();
      assertThat(addresses).containsExactly("example.com");
    }
  }

  private static Map<Guardrail, LightState> lights(Workspace workspace, Offer offer) {
    return Guardrails.lights(workspace, offer, MeridianLabs.TODAY).stream()
        .collect(Collectors.toMap(Light::guardrail, Light::state));
  }
}
