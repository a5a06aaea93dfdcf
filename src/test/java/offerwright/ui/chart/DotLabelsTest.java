package offerwright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import offerwright.support.Property;
import org.junit.jupiter.api.Test;

class DotLabelsTest {
  private static final Frame PLOT = new Frame(40, 26, 600, 430);

  @Test
  void aLonelyNameStandsRightOfItsDot() {
    Frame box = places(List.of(item(300, 200, 80)), List.of()).getFirst();
    assertThat(box.left()).isBetween(305.0, 310.0);
    assertThat(box.top()).isBetween(190.0, 195.0);
  }

  @Test
  void aNameAtTheRightEdgeStaysInside() {
    Frame box = places(List.of(item(590, 200, 80)), List.of()).getFirst();
    assertThat(PLOT.holds(box)).isTrue();
    assertThat(box.overlaps(item(590, 200, 80).box())).isFalse();
  }

  @Test
  void aNameKeepsClearOfALineBesideItsDot() {
    DotLabels.Line line = new DotLabels.Line(300, 200, 500, 200);
    Frame box = places(List.of(item(300, 200, 80)), List.of(line)).getFirst();
    assertThat(line.within(box)).isZero();
  }

  @Test
  void aNameInACrowdHasALineToItsDot() {
    List<DotLabels.Item> crowd =
        IntStream.range(0, 15).mapToObj(i -> item(300 + i % 4, 200 + i / 4, 90)).toList();
    List<Optional<DotLabels.Place>> places = DotLabels.places(PLOT, crowd, List.of(), List.of());
    assertThat(places).allMatch(Optional::isPresent);
    assertThat(
            places.stream().flatMap(Optional::stream).filter(place -> place.leader().isPresent()))
        .hasSizeGreaterThan(8);
  }

  @Test
  void aNameStaysWhereItStoodThoughAnotherPlaceIsALittleBetter() {
    DotLabels.Item before =
        new DotLabels.Item(300, 200, 6, 80, 15, Optional.of(new DotLabels.Offset(-40, -24)));
    assertThat(places(List.of(before), List.of()).getFirst())
        .isEqualTo(new Frame(260, 176, 340, 191));
  }

  @Test
  void whatHasNoRoomIsLeftOut() {
    assertThat(DotLabels.places(PLOT, List.of(item(300, 200, 700)), List.of(), List.of()))
        .containsExactly(Optional.empty());
  }

  @Test
  void noTwoOverlapAllStayInsideAndNoneIsLeftOut() {
    Property.forAll(
        40,
        DotLabelsTest::crowd,
        crowd -> {
          List<Frame> boxes = places(crowd, List.of());
          assertThat(boxes).hasSameSizeAs(crowd).allMatch(PLOT::holds);
          for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
              assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
            }
          }
        });
  }

  @Test
  void noneCoversADotWhereDotsLieApart() {
    Property.forAll(
        20,
        chance ->
            IntStream.range(0, 12)
                .mapToObj(i ->
                    item(
                        80 + 120 * (i % 4) + chance.nextDouble(30),
                        60 + 120 * (i / 4) + chance.nextDouble(30),
                        chance.nextDouble(40, 130)))
                .toList(),
        dots -> {
          List<Frame> boxes = places(dots, List.of());
          assertThat(boxes)
              .allSatisfy(box -> assertThat(dots).noneMatch(dot -> box.overlaps(dot.box())));
        });
  }

  @Test
  void lengthOfALineWithinABoxIsMeasured() {
    Frame box = new Frame(10, 10, 20, 20);
    assertThat(new DotLabels.Line(0, 15, 40, 15).within(box)).isEqualTo(10);
    assertThat(new DotLabels.Line(15, 12, 15, 18).within(box)).isEqualTo(6);
    assertThat(new DotLabels.Line(0, 0, 40, 0).within(box)).isZero();
    assertThat(new DotLabels.Line(0, 25, 25, 50).within(box)).isZero();
  }

  private static List<DotLabels.Item> crowd(RandomGenerator chance) {
    double spread = chance.nextDouble(4, 160);
    List<DotLabels.Item> items = new ArrayList<>();
    int count = chance.nextInt(2, 16);
    for (int i = 0; i < count; i++) {
      items.add(
          item(
              Math.clamp(320 + spread * chance.nextGaussian(), 40, 600),
              Math.clamp(220 + spread * chance.nextGaussian(), 26, 430),
              chance.nextDouble(20, 150)));
    }
    return items;
  }

  private static DotLabels.Item item(double x, double y, double width) {
    return new DotLabels.Item(x, y, 6, width, 15, Optional.empty());
  }

  private static List<Frame> places(List<DotLabels.Item> items, List<DotLabels.Line> lines) {
    return DotLabels.places(PLOT, items, List.of(), lines).stream()
        .flatMap(Optional::stream)
        .map(DotLabels.Place::box)
        .toList();
  }
}
