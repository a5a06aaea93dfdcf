package offerwright.files.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import offerwright.calc.compare.LineCell;
import offerwright.calc.compare.LineDifference;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.support.Example;
import org.junit.jupiter.api.Test;

class LineWordsTest {
  @Test
  void cellsSayWhatTheyAre() {
    assertThat(LineWords.of(new LineCell.Amount(Example.usd("1187200.5"), false, false)))
        .isEqualTo("1,187,200.50");
    assertThat(LineWords.of(new LineCell.Amount(Example.usd(5), true, true))).isEqualTo("5.00 * †");
    assertThat(
            LineWords.of(
                new LineCell.Amount(Money.of(21_000_001, new CurrencyCode("JPY")), false, false)))
        .isEqualTo("21,000,001");
    assertThat(LineWords.of(new LineCell.AmountWithShare(Example.usd(61_500), Percent.of(41))))
        .isEqualTo("61,500.00 (41.0 %)");
    assertThat(
            LineWords.of(
                new LineCell.Years(
                    List.of(Percent.of(5), Percent.of(15), Percent.of(40), Percent.of(40)))))
        .isEqualTo("5 / 15 / 40 / 40 %");
    assertThat(LineWords.of(new LineCell.Share(Percent.of("0.05")))).isEqualTo("0.050 %");
    assertThat(LineWords.of(new LineCell.Span(1, LineCell.Span.Unit.MONTHS))).isEqualTo("1 month");
    assertThat(LineWords.of(new LineCell.Carried(Percent.of(50), Optional.of(Percent.of(20)))))
        .isEqualTo("50.0 % carried, cap 20.0 %");
    assertThat(LineWords.of(new LineCell.Carried(Percent.NONE, Optional.empty())))
        .isEqualTo("lapses");
    assertThat(LineWords.of(LineCell.NOT_DISCLOSED)).isEqualTo("not disclosed");
    assertThat(LineWords.of(LineCell.NONE)).isEqualTo("none");
  }

  @Test
  void differencesCarrySignArrowAndMark() {
    assertThat(LineWords.of(new LineDifference.ByAmount(Example.usd(36_000), 0.15, false)))
        .isEqualTo("+36,000.00 ▲");
    assertThat(LineWords.of(new LineDifference.ByAmount(Example.usd(149_548).negated(), 0.1, true)))
        .isEqualTo("−149,548.00 ▼ *");
    assertThat(LineWords.of(new LineDifference.NotKnown())).isEqualTo("not known");
  }
}
