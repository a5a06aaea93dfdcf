package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import offerwright.support.Property;
import offerwright.ui.text.Formats;
import org.junit.jupiter.api.Test;

class ChangeColumnsTest {
  private static final Formats FORMATS = new Formats(Locale.US);
  private static final ChangeColumns.Ruler RULER = (words, _) -> 6.5 * words.length();

  @Test
  void columnsFollowOneAnotherWithoutOverlap() {
    ChangeColumns columns = columns(FrontierExample.levels(), 560);
    assertThat(
            List.of(
                columns.name(),
                columns.today(),
                columns.next(),
                columns.left(),
                columns.from(),
                columns.to(),
                columns.right(),
                columns.gain(),
                columns.lose()))
        .isSorted();
    assertThat(columns.lose()).isEqualTo(560);
  }

  @Test
  void whereThereIsLittleRoomCountsGiveWayFirstAndThenToday() {
    assertThat(columns(FrontierExample.levels(), 448).gain()).isPositive();
    ChangeColumns narrow = columns(FrontierExample.levels(), 340);
    assertThat(narrow.gain()).isNegative();
    assertThat(narrow.today()).isPositive();
    assertThat(columns(FrontierExample.levels(), 260).today()).isNegative();
  }

  @Test
  void gainAndLossHaveOneScaleAndTheLongestReachTheEnds() {
    Change change = FrontierExample.levels();
    Change.Extent bars = change.extent(Change.Row::change);
    ChangeColumns columns = columns(change, 560);
    double zero = columns.x(0, bars);
    assertThat(columns.x(-99, bars)).isEqualTo(columns.from());
    assertThat(columns.x(50.6, bars)).isCloseTo(columns.to(), within(1e-6));
    assertThat((zero - columns.from()) / 99).isCloseTo((columns.to() - zero) / 50.6, within(1e-6));
  }

  @Test
  void labelsAtTheEndOfBarsStayWithinTheirColumn() {
    Property.forAll(
        200,
        chance ->
            DoubleStream.generate(() -> chance.nextDouble(-300_000, 200_000))
                .limit(chance.nextInt(1, 8))
                .toArray(),
        changes -> {
          Change change =
              new Change(
                  "Level",
                  "change",
                  ChartUnit.money("$", 300_000, ""),
                  true,
                  DoubleStream.of(changes)
                      .mapToObj(by ->
                          new Change.Row("", "Senior", 300_000, 300_000 + by, 3, 4, List.of()))
                      .toList());
          Change.Extent bars = change.extent(Change.Row::change);
          ChangeColumns columns = columns(change, 448);
          for (double by : changes) {
            double end = columns.x(by / 1000, bars);
            double width =
                RULER.width(ChangeColumns.signed(by / 1000, bars.digits(), FORMATS), "") + 6;
            assertThat(by < 0 ? end - width : end).isGreaterThanOrEqualTo(columns.left() - 1e-6);
            assertThat(by > 0 ? end + width : end).isLessThanOrEqualTo(columns.right() + 1e-6);
          }
        });
  }

  @Test
  void aChangeCarriesItsSignUnlessItIsNone() {
    assertThat(ChangeColumns.signed(50.64, 1, FORMATS)).isEqualTo("+50.6");
    assertThat(ChangeColumns.signed(-6.84, 1, FORMATS)).isEqualTo("−6.8");
    assertThat(ChangeColumns.signed(0, 1, FORMATS)).isEqualTo("0");
    assertThat(ChangeColumns.signed(-0.001, 1, FORMATS)).isEqualTo("0.0");
  }

  @Test
  void wholeFiguresHaveNoDecimalsAndUnknownOnesAreLeftOut() {
    Change change = FrontierExample.levels();
    assertThat(change.extent(Change.Row::today)).isEqualTo(new Change.Extent(0, 300, 0));
    assertThat(change.extent(Change.Row::next).digits()).isEqualTo(1);
    assertThat(change.extent(_ -> Double.NaN)).isEqualTo(new Change.Extent(0, 0, 0));
  }

  private static ChangeColumns columns(Change change, double width) {
    return ChangeColumns.of(change, change.extent(Change.Row::change), width, RULER, FORMATS);
  }
}
