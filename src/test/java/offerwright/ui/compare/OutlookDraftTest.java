package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offerwright.domain.comparison.EquityOutlook;
import offerwright.domain.comparison.EquityOutlook.Ownership;
import offerwright.domain.comparison.EquityOutlook.Unlisted;
import offerwright.domain.comparison.OfferKey;
import offerwright.domain.comparison.OfferOutlook;
import offerwright.domain.exit.ExitSize;
import offerwright.domain.exit.ExitTiming;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.problem.Checked;
import offerwright.domain.problem.Problem;
import offerwright.domain.workspace.ValuationAssumptions;
import offerwright.domain.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// Beliefs are read without a window.
class OutlookDraftTest {
  private static final Optional<BigDecimal> EMPTY = Optional.empty();
  private static final OfferKey HALCYON = OfferKey.competing("halcyon");
  private static final OfferKey NORTHWIND = OfferKey.competing("northwind");
  private final Workspace sample = BoxPicturesTest.sample();
  private final ValuationAssumptions settings = sample.settings().valuation();

  private static Optional<BigDecimal> n(String number) {
    return Optional.of(new BigDecimal(number));
  }

  private AssumedBeliefs assumed(OfferKey key) {
    return AssumedBeliefs.of(sample, key, Optional.empty(), LocalDate.of(2026, 11, 21))
        .orElseThrow();
  }

  private static UnlistedDraft exit(
      Optional<BigDecimal> nothing,
      Optional<BigDecimal> value,
      Optional<BigDecimal> earliest,
      Optional<BigDecimal> usual,
      List<Percent> rounds) {
    return new UnlistedDraft(
        nothing,
        false,
        value,
        EMPTY,
        EMPTY,
        EMPTY,
        EMPTY,
        earliest,
        usual,
        Optional.of(rounds),
        !rounds.isEmpty(),
        Optional.empty());
  }

  private Checked<OfferOutlook> read(UnlistedDraft unlisted) {
    return new OutlookDraft(EMPTY, EMPTY, Optional.empty(), EMPTY, EMPTY, Optional.of(unlisted))
        .read(OfferOutlook.of(HALCYON), assumed(HALCYON), settings);
  }

  private static List<String> wrong(Checked<OfferOutlook> read) {
    assertThat(read.value()).isEmpty();
    return read.problems().stream().map(Problem::where).toList();
  }

  @Test
  void nothingTypedIsNothingStatedAlsoWhereNothingCanBeAssumed() {
    assertThat(assumed(HALCYON).shares()).isEmpty();
    assertThat(read(exit(EMPTY, EMPTY, EMPTY, EMPTY, List.of())).value())
        .contains(OfferOutlook.of(HALCYON));
  }

  @Test
  void whatIsTypedIsStatedTogetherWithWhatIsAssumedBesideIt() {
    Unlisted shares =
        (Unlisted)
            read(exit(n("60"), n("80000000"), EMPTY, n("4"), List.of(Percent.of(20))))
                .value()
                .orElseThrow()
                .shares()
                .orElseThrow();
    assertThat(shares.exit().chanceOfNothing()).isEqualTo(Percent.of(60));
    assertThat(shares.exit().timing()).isEqualTo(new ExitTiming(1, 4));
    assertThat(shares.exit().size())
        .isEqualTo(
            new ExitSize.Grown(
                Money.of(80_000_000, CurrencyCode.USD),
                settings.expectedReturn().fraction(),
                settings.volatility().fraction()));
    assertThat(shares.ownership()).isEqualTo(new Ownership.AsDisclosed(List.of(Percent.of(20))));
  }

  @Test
  void mistakesAreSaidAtTheirFields() {
    assertThat(wrong(read(exit(n("100"), n("1"), EMPTY, EMPTY, List.of()))))
        .containsExactly("nothing");
    assertThat(wrong(read(exit(EMPTY, n("0"), EMPTY, EMPTY, List.of())))).containsExactly("value");
    assertThat(wrong(read(exit(EMPTY, EMPTY, n("3"), n("2"), List.of()))))
        .containsExactly("value", "usual");
    assertThat(wrong(read(exit(EMPTY, n("1"), EMPTY, n("0.5"), List.of()))))
        .containsExactly("usual");
    assertThat(wrong(read(exit(EMPTY, n("1"), EMPTY, EMPTY, List.of(Percent.ALL)))))
        .containsExactly("rounds");
  }

  @Test
  void whatIsTheSameAsAssumedIsLeftToBeAssumed() {
    OutlookDraft same =
        new OutlookDraft(
            Optional.of(assumed(NORTHWIND).layoffs().points()),
            EMPTY,
            Optional.empty(),
            Optional.of(settings.expectedReturn().points()),
            Optional.of(settings.volatility().points()),
            Optional.empty());
    assertThat(same.read(OfferOutlook.of(NORTHWIND), assumed(NORTHWIND), settings).value())
        .contains(OfferOutlook.of(NORTHWIND));
    OutlookDraft other =
        new OutlookDraft(EMPTY, n("9"), Optional.of("Berlin"), EMPTY, n("45"), Optional.empty());
    assertThat(other.read(OfferOutlook.of(NORTHWIND), assumed(NORTHWIND), settings).value())
        .hasValueSatisfying(outlook -> {
          assertThat(outlook.leavingRate()).contains(Percent.of(9));
          assertThat(outlook.place()).contains("Berlin");
          assertThat(outlook.shares())
              .contains(new EquityOutlook.Listed(settings.expectedReturn(), Percent.of(45)));
        });
  }

  @Test
  void aPriceThatDoesNotMoveIsRefused() {
    OutlookDraft still =
        new OutlookDraft(EMPTY, EMPTY, Optional.empty(), EMPTY, n("0"), Optional.empty());
    assertThat(wrong(still.read(OfferOutlook.of(NORTHWIND), assumed(NORTHWIND), settings)))
        .containsExactly("volatility");
  }
}
