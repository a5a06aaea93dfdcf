package offerwright.reference;

import offerwright.calc.check.BandPosition;
import offerwright.domain.level.PayBand;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import org.junit.jupiter.params.ParameterizedTest;

class BandReferenceTest {
  @ParameterizedTest(name = "{0}")
  @ReferenceCases("band")
  void positionIsThePublishedOne(ReferenceCase reference) {
    PayBand band =
        new PayBand(
            money(reference, "minimum"), money(reference, "midpoint"), money(reference, "maximum"));
    BandPosition position = BandPosition.of(money(reference, "base"), band);
    for (String name : reference.expectedNames()) {
      switch (name) {
        case "compa_ratio" -> reference.check(name, position.compaRatio());
        case "range_penetration" ->
            reference.check(name, position.rangePenetration().orElseThrow());
        case "spread" -> reference.check(name, position.spread());
        default -> throw new IllegalStateException(reference + " expects " + name);
      }
    }
  }

  private static Money money(ReferenceCase reference, String name) {
    return new Money(reference.decimal(name), CurrencyCode.USD);
  }
}
