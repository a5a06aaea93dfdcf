package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offerwright.calc.compare.Ask;
import offerwright.calc.compare.AskList;
import offerwright.calc.compare.AskPart;
import offerwright.calc.compare.Asks;
import offerwright.calc.compare.Person;
import offerwright.calc.compare.SimulatedComparison;
import offerwright.calc.compare.TradeAxes;
import offerwright.calc.compare.TradeCurves;
import offerwright.ui.chart.Indifference;
import offerwright.ui.text.Formats;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class TradePictureTest {
  private static final Formats FORMATS = new Formats(Locale.US);

  /// Northwind has shares and no tokens; Ferrous pays cash and is ahead.
  private static final Shown TWO = ShownExample.of(ShownExample.NORTHWIND, ShownExample.FERROUS);

  private static final SimulatedComparison SIMULATED = TWO.simulated().orElseThrow();
  private static final Person PERSON = TWO.answer().orElseThrow().person();
  private static final AskList ASKS = Asks.of(SIMULATED, PERSON, 0, 1).value().orElseThrow();

  private static Indifference picture(TradeAxes axes) {
    TradeCurves curves = TradeCurves.of(SIMULATED, PERSON, 0, 1, axes).value().orElseThrow();
    return TradePicture.of(FORMATS, curves, Optional.of(ASKS));
  }

  @Test
  void thePersonsOwnCurveIsThickAndCarriesTheAskForBase() {
    Indifference picture = picture(TradeAxes.BASE_FOR_TOKENS);
    assertThat(picture.curves())
        .extracting(Indifference.Curve::name)
        .containsExactly("0.00", "0.30, yours", "0.60");
    assertThat(picture.curves())
        .extracting(Indifference.Curve::look)
        .containsExactly(Indifference.Look.DASHED, Indifference.Look.OWN, Indifference.Look.DOTTED);
    assertThat(picture.today().orElseThrow().words()).isEqualTo("A today: base 228,000, no tokens");
    int number = 1 + ASKS.asks().stream().map(Ask::part).toList().indexOf(AskPart.BASE);
    Indifference.Ask base =
        picture.asks().stream().filter(ask -> ask.number() == number).findFirst().orElseThrow();
    assertThat(base.words()).isEqualTo("Raise the base");
    // Both solve the same equation, to about a millionth of the base.
    assertThat(base.y())
        .isCloseTo(
            picture.curves().get(1).points().getFirst().y().orElseThrow(), Offset.offset(1.0));
  }

  @Test
  void equityIsSwappedOnOneCurve() {
    Indifference picture = picture(TradeAxes.BASE_FOR_EQUITY);
    assertThat(picture.curves())
        .extracting(Indifference.Curve::name)
        .containsExactly("worth the same to me");
    assertThat(picture.across().caption()).isEqualTo("A’s grant, as claimed, $ thousand");
  }

  @Test
  void rowsAreNumberedAsThePointsAndGiveTheirReasons() {
    AskRows rows = new AskRows(FORMATS, ASKS);
    assertThat(rows.title()).isEqualTo("What would make A equal B?");
    List<AskRows.Row> all = rows.rows();
    assertThat(all).hasSize(AskPart.values().length);
    assertThat(all.stream().filter(AskRows.Row::possible))
        .isNotEmpty()
        .allSatisfy(row -> {
          assertThat(row.more()).contains("95 % interval");
          assertThat(row.cost()).startsWith("+");
        });
    // Impossible ones come last, with the reason where the others say what one bears.
    assertThat(all.stream().dropWhile(AskRows.Row::possible))
        .allSatisfy(row -> {
          assertThat(row.possible()).isFalse();
          assertThat(row.below()).isNotEmpty();
          assertThat(row.askFor()).isEmpty();
        });
    assertThat(rows.table().rows()).allMatch(row -> row.size() == rows.table().header().size());
  }

  @Test
  void whoIsAheadIsAskedForNothing() {
    AskList ahead = Asks.of(SIMULATED, PERSON, 1, 0).value().orElseThrow();
    assertThat(ahead.isBehind()).isFalse();
    assertThat(AskItem.of(ahead.offer(), Optional.of(ahead), Locale.US))
        .noneMatch(AskItem.Amount.class::isInstance);
    assertThat(new AskRows(FORMATS, ahead).rows())
        .extracting(AskRows.Row::ask)
        .doesNotContain("Raise the base");
    assertThat(AskItem.of(ASKS.offer(), Optional.of(ASKS), Locale.US))
        .filteredOn(AskItem::isFirstTicked)
        .hasSize(1);
  }
}
