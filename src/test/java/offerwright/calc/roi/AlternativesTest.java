package offerwright.calc.roi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.plan.Alternative.Hiring;
import offerwright.domain.plan.Alternative.Programme;
import org.junit.jupiter.api.Test;

class AlternativesTest {
  private static final CurrencyCode USD = CurrencyCode.USD;
  private static final Workforce FIFTY = new Workforce(50, 200_000, 0.35, 0.5, 0.1, 36);

  @Test
  void aHireWithoutFrictionCostsTheLoadedPay() {
    Hire hire = new Hire(FIFTY, new Hiring(Percent.NONE, 0, Percent.NONE));
    assertThat(hire.costPerEngineer().orElseThrow()).isCloseTo(270_000, within(1e-6));
    assertThat(hire.programme().value(0.1).netPresentValue(1)).isCloseTo(0, within(1e-6));
  }

  @Test
  void rampRecruitingAndCoordinationMakeAHireDearer() {
    Hire hire = new Hire(FIFTY, new Hiring(Percent.of(25), 6, Percent.of(5)));
    // Half of the output of the first six months is lost: nine productive months of twelve.
    assertThat(hire.costPerEngineer().orElseThrow())
        .isCloseTo((270_000 + 50_000) / (0.75 * 0.95), within(1e-6));
    assertThat(new Hire(FIFTY, new Hiring(Percent.NONE, 0, Percent.ALL)).costPerEngineer())
        .isEmpty();
  }

  @Test
  void aProgrammeForEverybodySpreadsItsStartOverTheHorizon() {
    Programme training =
        new Programme("Training", Money.of(3_000, USD), Money.of(150_000, USD), Percent.of(2));
    // 3,000 + 150,000 / 3 years / 50 people = 4,000 a head and year, for 2 % at half realisation
    assertThat(Alternatives.costPerEngineer(FIFTY, training).orElseThrow())
        .isCloseTo(400_000, within(1e-6));
  }

  @Test
  void theSameMoneyIsSpentOnEveryAlternative() {
    Programme tooling =
        new Programme("Tooling", Money.of(1_200, USD), Money.zero(USD), Percent.of(4));
    List<AlternativeValue> values =
        Alternatives.of(
            List.of(tooling, new Hiring(Percent.NONE, 0, Percent.NONE)), FIFTY, 600_000, 1_500_000);
    assertThat(values).extracting(AlternativeValue::name).containsExactly("Tooling", "Hiring");
    // 1,200 buys 4 % of 270,000 at half realisation: 5,400 for 1,200, 4.5 times the money
    assertThat(values.getFirst().npv()).isCloseTo(3.5 * 1_500_000, within(1e-3));
    assertThat(values.getFirst().costPerEngineer().orElseThrow()).isCloseTo(60_000, within(1e-6));
    assertThat(values.getFirst().equivalents()).isCloseTo(10, within(1e-9));
    assertThat(values.getLast().npv()).isCloseTo(0, within(1e-3));
  }

  @Test
  void aProgrammeThatGainsNothingAddsNobody() {
    Programme party = new Programme("Party", Money.of(100, USD), Money.zero(USD), Percent.NONE);
    AlternativeValue value = Alternatives.of(List.of(party), FIFTY, 60_000, 150_000).getFirst();
    assertThat(value.costPerEngineer()).isEmpty();
    assertThat(value.equivalents()).isZero();
    assertThat(value.npv()).isCloseTo(-150_000, within(1e-6));
  }
}
