package offerwright.files.json;

import static org.assertj.core.api.Assertions.assertThat;

import offerwright.domain.comparison.ComparisonPlan;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.comparison.PlaceView;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.Workspace;
import offerwright.support.samples.MeridianLabs;
import offerwright.support.samples.TinyCompany;
import org.junit.jupiter.api.Test;

/// A bad part of a comparison costs only itself.
class ComparisonPartsTest {
  private static final ComparisonPlan PLAN = MeridianLabs.workspace().comparison();
  private static final String TEXT =
      WorkspaceJson.text(TinyCompany.workspace().withComparison(PLAN));

  private static Checked<Workspace> read(String good, String wrong) {
    int at = TEXT.indexOf(good, TEXT.indexOf("\n  \"comparison\": {"));
    assertThat(at).as(good).isPositive();
    String text = TEXT.substring(0, at) + wrong + TEXT.substring(at + good.length());
    return WorkspaceJson.read(text, "tiny.json");
  }

  private static ComparisonPlan plan(Checked<Workspace> read) {
    return read.value().orElseThrow().comparison();
  }

  @Test
  void aWholeComparisonIsReadBack() {
    assertThat(WorkspaceJson.read(TEXT, "tiny.json").value().orElseThrow().comparison())
        .isEqualTo(PLAN);
  }

  @Test
  void aBadShareKeepsTheRest() {
    Checked<Workspace> read = read("\"ownUse\": \"30%\"", "\"ownUse\": \"130%\"");
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.where()).endsWith("/comparison/ownUse");
          assertThat(problem.message())
              .isEqualTo("The own-use share must be from 0 % to 100 %, was 130 %.");
        });
    assertThat(plan(read)).isEqualTo(PLAN.withOwnUse(Percent.NONE));
  }

  @Test
  void aBadOutlookCostsOnlyItself() {
    Checked<Workspace> read = read("\"layoffRate\": \"9%\"", "\"layoffRate\": \"-9%\"");
    assertThat(read.problems())
        .extracting(Problem::where)
        .singleElement()
        .asString()
        .contains("/outlooks/2");
    assertThat(plan(read).outlooks())
        .extracting(OfferOutlook::offer)
        .isEqualTo(PLAN.outlooks().stream().map(OfferOutlook::offer).limit(2).toList());
  }

  @Test
  void aMissingPartIsNamedAndItsPresetTaken() {
    Checked<Workspace> read = read("\"places\": {", "\"towns\": {");
    assertThat(read.problems())
        .extracting(Problem::message)
        .contains("The field \"places\" is missing.", "There is no field \"towns\" here.");
    assertThat(plan(read)).isEqualTo(PLAN.withPlaces(PlaceView.PRESET));
  }
}
