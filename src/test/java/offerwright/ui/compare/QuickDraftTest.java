package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import offerwright.calc.draft.QuickOffer;
import offerwright.domain.company.Listing;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Problem;
import org.junit.jupiter.api.Test;

class QuickDraftTest {
  private static final LocalDate START = LocalDate.of(2027, 1, 4);

  private static QuickDraft draft(String employer, Optional<BigDecimal> base) {
    return new QuickDraft(
        employer,
        Listing.PRIVATE,
        " Engineer ",
        CurrencyCode.EUR,
        base,
        Optional.of(BigDecimal.valueOf(15)),
        Optional.empty(),
        Optional.of(BigDecimal.ZERO),
        Optional.of(BigDecimal.valueOf(24_000)),
        Optional.of(START));
  }

  @Test
  void whatIsEmptyIsNotKnownAndZeroIsNone() {
    QuickOffer read =
        draft("Litware", Optional.of(BigDecimal.valueOf(198_000))).read().value().orElseThrow();
    assertThat(read.base()).isEqualTo(Money.of(198_000, CurrencyCode.EUR));
    assertThat(read.role()).isEqualTo("Engineer");
    assertThat(read.bonusTarget()).contains(Percent.of(15));
    assertThat(read.signOn()).isEmpty();
    assertThat(read.equity()).contains(Money.zero(CurrencyCode.EUR));
    assertThat(read.start()).isEqualTo(START);
  }

  @Test
  void employerAndBaseAreNeeded() {
    assertThat(draft(" ", Optional.empty()).read().problems())
        .extracting(Problem::where)
        .containsExactly("employer", "base");
  }
}
