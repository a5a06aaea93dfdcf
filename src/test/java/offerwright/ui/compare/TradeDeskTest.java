package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import offerwright.calc.compare.AskList;
import offerwright.calc.risk.Ranking;
import offerwright.ui.task.InlineBackground;
import org.junit.jupiter.api.Test;

class TradeDeskTest {
  private static final Shown THREE =
      ShownExample.of(ShownExample.OWN, ShownExample.NORTHWIND, ShownExample.FERROUS);

  private final TradeDesk desk = new TradeDesk(new InlineBackground());

  @Test
  void atFirstTheSecondBestIsToEqualTheBest() {
    desk.setFront(this, true);
    desk.show(THREE);
    Ranking ranking = THREE.answer().orElseThrow().ranking().orElseThrow();
    assertThat(desk.pair())
        .contains(new TradeDesk.Pair(ranking.order().get(1), ranking.order().getFirst()));
    AskList list = desk.asks().answer().orElseThrow();
    assertThat(list.isBehind()).isTrue();
    assertThat(list.target().key())
        .isEqualTo(THREE.weighed().get(ranking.order().getFirst()).key());
  }

  @Test
  void aChosenOfferStaysChosenWhenOthersMove() {
    desk.show(THREE);
    desk.chooseOffer(0);
    desk.chooseTarget(1);
    desk.show(ShownExample.of(ShownExample.FERROUS, ShownExample.NORTHWIND, ShownExample.OWN));
    assertThat(desk.pair()).contains(new TradeDesk.Pair(2, 1));
    desk.show(ShownExample.of(ShownExample.NORTHWIND, ShownExample.FERROUS));
    assertThat(desk.pair().orElseThrow().target()).isZero();
  }

  @Test
  void choosingTheOtherOneSwapsThem() {
    desk.show(THREE);
    desk.chooseOffer(0);
    desk.chooseTarget(1);
    desk.chooseOffer(1);
    assertThat(desk.pair()).contains(new TradeDesk.Pair(1, 0));
    desk.chooseTarget(1);
    assertThat(desk.pair()).contains(new TradeDesk.Pair(0, 1));
  }

  @Test
  void nothingIsSolvedBehindOtherTabsOrWhileFiguresAreCoarse() {
    desk.show(THREE);
    assertThat(desk.asks().answer()).isEmpty();
    desk.setFront(this, true);
    assertThat(desk.asks().answer()).isPresent();
    desk.show(new Shown(THREE.comparison(), THREE.simulated(), THREE.answer(), true));
    assertThat(desk.asks().old()).isTrue();
    assertThat(desk.question()).isEmpty();
    desk.show(THREE);
    assertThat(desk.asks().old()).isFalse();
  }

  @Test
  void oneOfferHasNothingToEqual() {
    desk.setFront(this, true);
    desk.show(ShownExample.of(ShownExample.OWN));
    assertThat(desk.pair()).isEqualTo(Optional.empty());
    assertThat(desk.asks().answer()).isEmpty();
  }
}
