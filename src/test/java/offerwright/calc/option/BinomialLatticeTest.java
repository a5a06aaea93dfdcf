package offerwright.calc.option;

import static offerwright.support.Property.forAll;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import offerwright.calc.option.OptionContract.Right;
import offerwright.calc.option.OptionContract.Style;
import offerwright.calc.value.BlackScholes;
import org.junit.jupiter.api.Test;

class BinomialLatticeTest {
  private static final int STEPS = 300;

  @Test
  void europeanOptionsConvergeToBlackAndScholes() {
    forAll(
        200,
        chance -> option(chance, Right.CALL, Style.EUROPEAN),
        option -> {
          double exact =
              BlackScholes.call(
                  option.spot(),
                  option.strike(),
                  option.years(),
                  option.rate(),
                  option.yield(),
                  option.volatility());
          assertThat(BinomialLattice.value(option, STEPS))
              .isCloseTo(exact, within(0.003 * option.spot()));
        });
  }

  @Test
  void callLessPutIsTheForwardInEveryTree() {
    forAll(
        200,
        chance -> option(chance, Right.CALL, Style.EUROPEAN),
        call -> {
          double forward =
              call.spot() * Math.exp(-call.yield() * call.years())
                  - call.strike() * Math.exp(-call.rate() * call.years());
          double difference =
              BinomialLattice.value(call, 50) - BinomialLattice.value(as(call, Right.PUT), 50);
          // The tree meets the forward exactly where it has the chance of Cox, Ross and Rubinstein
          // and, by construction, where it is centred on the forward.
          assertThat(difference).isCloseTo(forward, within(1e-9 * call.spot()));
        });
  }

  @Test
  void theRightToExerciseEarlyIsWorthNothingOrMore() {
    forAll(
        200,
        chance -> option(chance, chance.nextBoolean() ? Right.CALL : Right.PUT, Style.AMERICAN),
        american -> {
          OptionContract european = styled(american, Style.EUROPEAN);
          double value = BinomialLattice.value(american, 80);
          assertThat(value)
              .isGreaterThanOrEqualTo(BinomialLattice.value(european, 80) - 1e-12)
              .isGreaterThanOrEqualTo(american.payoff(american.spot()));
        });
  }

  @Test
  void anAmericanCallWithoutDividendsIsAEuropeanOne() {
    OptionContract american =
        new OptionContract(Right.CALL, Style.AMERICAN, 30, 30, 10, 0.06, 0, 0.3);
    assertThat(BinomialLattice.value(american, 500))
        .isCloseTo(BinomialLattice.value(styled(american, Style.EUROPEAN), 500), within(1e-10));
  }

  @Test
  void smoothedValuesAreWithinTheirErrorOfTheLimit() {
    OptionContract call = new OptionContract(Right.CALL, Style.EUROPEAN, 42, 40, 0.5, 0.1, 0, 0.2);
    LatticeValue smoothed = BinomialLattice.smoothed(call, 400);
    assertThat(smoothed.error()).isBetween(1e-6, 0.01);
    assertThat(smoothed.value())
        .isCloseTo(BlackScholes.call(42, 40, 0.5, 0.1, 0, 0.2), within(smoothed.error()));
  }

  @Test
  void withoutVolatilityTheShareGrowsAtTheForward() {
    OptionContract sure = new OptionContract(Right.CALL, Style.EUROPEAN, 50, 40, 2, 0.05, 0.01, 0);
    assertThat(BinomialLattice.value(sure, 10))
        .isCloseTo(50 * Math.exp(-0.02) - 40 * Math.exp(-0.1), within(1e-10));
    OptionContract put = new OptionContract(Right.PUT, Style.AMERICAN, 40, 50, 2, 0.05, 0, 0);
    assertThat(BinomialLattice.value(put, 10)).isCloseTo(10, within(1e-12));
  }

  @Test
  void refusesWhatIsNoLatticeAndNoOption() {
    OptionContract option = new OptionContract(Right.PUT, Style.AMERICAN, 50, 50, 1, 0.1, 0, 0.4);
    assertThatThrownBy(() -> BinomialLattice.value(option, 0))
        .hasMessage("a lattice has 1 step or more, was 0");
    OptionContract wild = new OptionContract(Right.PUT, Style.AMERICAN, 50, 50, 10, 0.1, 0, 9);
    assertThatThrownBy(() -> BinomialLattice.value(wild, 5_000))
        .hasMessageContaining("beyond all numbers");
    assertThatThrownBy(() -> new OptionContract(Right.PUT, Style.AMERICAN, 0, 50, 1, 0, 0, 0.4))
        .hasMessageContaining("must be above 0");
    assertThatThrownBy(() -> new OptionContract(Right.PUT, Style.AMERICAN, 5, 50, 1, 0, 0, -1))
        .hasMessageContaining("the volatility 0 or more");
  }

  private static OptionContract option(RandomGenerator chance, Right right, Style style) {
    double spot = chance.nextDouble(5, 100);
    return new OptionContract(
        right,
        style,
        spot,
        spot * chance.nextDouble(0.4, 2),
        chance.nextDouble(0.1, 10),
        chance.nextDouble(-0.02, 0.12),
        chance.nextDouble(0, 0.08),
        chance.nextBoolean() ? chance.nextDouble(0.1, 0.6) : chance.nextDouble(0, 0.02));
  }

  private static OptionContract as(OptionContract of, Right right) {
    return new OptionContract(
        right,
        of.style(),
        of.spot(),
        of.strike(),
        of.years(),
        of.rate(),
        of.yield(),
        of.volatility());
  }

  private static OptionContract styled(OptionContract of, Style style) {
    return new OptionContract(
        of.right(),
        style,
        of.spot(),
        of.strike(),
        of.years(),
        of.rate(),
        of.yield(),
        of.volatility());
  }
}
