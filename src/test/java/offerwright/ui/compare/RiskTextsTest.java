package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import offerwright.calc.compare.ComparisonAnswer;
import offerwright.calc.compare.OfferRisk;
import offerwright.calc.estimate.Estimate;
import offerwright.domain.money.Percent;
import offerwright.domain.tax.TaxChoice;
import offerwright.domain.workspace.Workspace;
import offerwright.ui.chart.Ridgeline;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.Test;

/// The tables of [RiskTab] for given figures.
class RiskTextsTest {
  private static final Formats FORMATS = new Formats(Locale.US);
  private static final Shown TWO = ShownExample.of(ShownExample.OWN, ShownExample.FERROUS);

  private static ComparisonAnswer answer(Shown shown) {
    return shown.answer().orElseThrow();
  }

  private static WorthTexts worth(Shown shown) {
    return new WorthTexts(FORMATS, shown.comparison().currency(), answer(shown));
  }

  @Test
  void whoWinsIsAShareWithItsIntervalAndAReading() {
    WinsTexts wins = new WinsTexts(FORMATS);
    Estimate win = answer(TWO).pairs().getFirst().preference().win();
    assertThat(ShownExample.words(wins.rows(answer(TWO))))
        .containsExactly(
            List.of(
                "P(A > B)",
                "A > B",
                FORMATS.percent(win.value()),
                FORMATS.decimal(win.low() * 100, 1)
                    + "–"
                    + FORMATS.decimal(win.high() * 100, 1)
                    + " %",
                "B, clear"));
    assertThat(wins.heads(answer(TWO))).hasSize(5);
  }

  @Test
  void sharesReadAsNothingOrAllOnlyWhereTheyAre() {
    Shares shares = new Shares(FORMATS);
    assertThat(shares.percent(0)).isEqualTo("0.0 %");
    assertThat(shares.percent(0.0002)).isEqualTo("< 0.1 %");
    assertThat(shares.percent(0.516)).isEqualTo("51.6 %");
    assertThat(shares.percent(0.9998)).isEqualTo("> 99.9 %");
    assertThat(shares.percent(1)).isEqualTo("100.0 %");
  }

  @Test
  void worthIsInThousandsWithItsIntervalInTheTooltip() {
    WorthTexts worth = worth(TWO);
    OfferRisk first = answer(TWO).risks().getFirst();
    assertThat(worth.title()).isEqualTo("Worth to me, $ thousand over four years");
    Fact.Words mean = (Fact.Words) worth.rows().getFirst().get(1);
    assertThat(mean.text())
        .isEqualTo(
            FORMATS.decimal(first.mean().value() / 1000, 0)
                + " ± "
                + FORMATS.decimal(first.mean().halfWidth() / 1000, 0));
    Fact.Words sure = (Fact.Words) worth.rows().getFirst().getLast();
    Estimate certain = first.certain().value().orElseThrow().amount();
    assertThat(sure.more())
        .contains("95 % interval $" + FORMATS.decimal(certain.low(), 0), "you would give up $");
    assertThat(ShownExample.words(List.of(worth.profileHeads())))
        .containsExactly(List.of("Offer", "0, mean", "1", "2, yours", "3", "5"));
    assertThat(worth.profileRows()).hasSize(2).allMatch(row -> row.size() == 6);
    assertThat(worth.note()).isEmpty();
  }

  @Test
  void withoutWealthNothingIsWeighedAndTheReasonIsGiven() {
    WorthTexts worth =
        worth(
            ShownExample.of(
                ShownExample.withoutWealth(
                    ShownExample.workspace(ShownExample.OWN, ShownExample.FERROUS))));
    assertThat(ShownExample.words(worth.rows()))
        .allSatisfy(row -> assertThat(row.getLast()).isEqualTo("not weighed"));
    assertThat(worth.profileRows()).isEmpty();
    assertThat(worth.note()).contains("Enter your outside wealth");
  }

  @Test
  void whatCannotHappenUnderAnOfferIsADash() {
    EventTexts events = new EventTexts(FORMATS, TWO.comparison().currency(), answer(TWO));
    List<List<String>> rows = ShownExample.words(events.rows());
    // Ferrous grants no equity; both pay a sign-on that may be owed back.
    assertThat(rows)
        .extracting(List::getFirst)
        .containsExactly(
            "Stays four years",
            "Laid off before",
            "Owes back sign-on",
            "Equity brings nothing",
            "Options under water",
            "Equity, $ thousand",
            "Tokens a year, $ thousand");
    assertThat(rows.get(3).getLast()).isEqualTo("–");
    assertThat(rows.get(2).getLast()).contains(" ± ");
    assertThat(events.table().rows()).hasSize(7).allMatch(row -> row.size() == 7);
  }

  @Test
  void eventsOfNoOfferAreLeftOut() {
    Shown cash = ShownExample.of(ShownExample.FERROUS);
    EventTexts events = new EventTexts(FORMATS, cash.comparison().currency(), answer(cash));
    assertThat(ShownExample.words(events.rows()))
        .extracting(List::getFirst)
        .doesNotContain("Equity brings nothing", "Options under water", "Equity, $ thousand");
  }

  @Test
  void theAxisSaysInWhatWorthIsCounted() {
    assertThat(ridges(TWO).unit().caption())
        .isEqualTo(
            "Worth to me over four years, $ million, in today’s money, before tax, discounted at 4.5 %");
    Workspace taxed = ShownExample.workspace(ShownExample.OWN);
    Shown net =
        ShownExample.of(
            taxed.withComparison(
                taxed.comparison().withTax(new TaxChoice.Effective(Percent.of(35)))));
    assertThat(ridges(net).unit().caption()).contains("after tax");
  }

  @Test
  void thePictureSaysHowOftenEquityBringsNothing() {
    Estimate nothing = answer(TWO).risks().getFirst().equityNothing().orElseThrow();
    assertThat(ridges(TWO).ridges().getFirst().notes())
        .extracting(Ridgeline.Note::words)
        .containsExactly(
            Math.round(nothing.value() * 100) + " of 100 paths: A’s options bring nothing");
    assertThat(ridges(TWO).ridges().getLast().notes()).isEmpty();
    assertThat(RiskPictures.years(FORMATS, TWO.comparison(), answer(TWO)).years())
        .containsExactly("Year 1", "Year 2", "Year 3", "Year 4");
  }

  private static Ridgeline ridges(Shown shown) {
    return RiskPictures.ridges(FORMATS, shown.simulated().orElseThrow(), answer(shown));
  }
}
