package offerwright.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import offerwright.calc.flow.VestingEvent;
import offerwright.calc.value.BlackScholes;
import offerwright.calc.value.ExpectedTerm;
import org.junit.jupiter.params.ParameterizedTest;

class OptionReferenceTest {
  private static final LocalDate GRANTED = LocalDate.of(2027, 1, 4);

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "options", kinds = "price")
  void priceIsThePublishedOne(ReferenceCase reference) {
    double spot = reference.number("S");
    double strike = reference.number("K");
    double years = reference.number("T");
    double rate = reference.number("r");
    double yield = reference.number("q");
    double volatility = reference.number("sigma");
    for (String type : reference.expectedNames()) {
      switch (type) {
        case "call" ->
            reference.check(type, BlackScholes.call(spot, strike, years, rate, yield, volatility));
        case "put" ->
            reference.check(type, BlackScholes.put(spot, strike, years, rate, yield, volatility));
        default -> throw new IllegalStateException(reference + " expects " + type);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ReferenceCases(value = "options", kinds = "expected term")
  void expectedTermIsThePublishedOne(ReferenceCase reference) {
    List<VestingEvent> events = new ArrayList<>();
    for (double share : reference.numbers("shares")) {
      BigDecimal quantity = BigDecimal.valueOf(share);
      events.add(new VestingEvent(GRANTED.plusYears(events.size() + 1L), quantity, quantity));
    }
    reference.check(
        "years", ExpectedTerm.years(events, GRANTED, reference.number("contract_years")));
  }
}
