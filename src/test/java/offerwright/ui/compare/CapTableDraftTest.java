package offerwright.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import offerwright.calc.exit.Waterfall;
import offerwright.domain.comparison.EquityOutlook.Ownership;
import offerwright.domain.exit.CapTable;
import offerwright.domain.exit.FundingRound;
import offerwright.domain.exit.Holding;
import offerwright.domain.exit.OptionHolding;
import offerwright.domain.exit.Participation;
import offerwright.domain.exit.PreferredClass;
import offerwright.domain.exit.Safe;
import offerwright.domain.money.CurrencyCode;
import offerwright.domain.money.Money;
import offerwright.domain.money.Percent;
import offerwright.domain.money.UnitPrice;
import offerwright.domain.problem.Problem;
import org.junit.jupiter.api.Test;

/// The grid of a cap table is read without a window.
class CapTableDraftTest {
  private static final CurrencyCode USD = CurrencyCode.USD;

  private static Optional<BigDecimal> n(String number) {
    return Optional.of(new BigDecimal(number));
  }

  private static CapTableDraft table(
      List<CapTableDraft.Preferred> preferred,
      List<CapTableDraft.Agreement> safes,
      List<CapTableDraft.Round> rounds) {
    return new CapTableDraft(
        List.of(new CapTableDraft.Common("Founders", n("7000000"))),
        preferred,
        List.of(),
        Optional.empty(),
        safes,
        rounds);
  }

  private static CapTableDraft.Preferred seriesA(ParticipationKind kind, String cap, String times) {
    return new CapTableDraft.Preferred(
        "Series A",
        n("3000000"),
        n("5000000"),
        n(times),
        n("1"),
        kind,
        cap.isEmpty() ? Optional.empty() : n(cap));
  }

  private static List<String> wrong(CapTableDraft draft) {
    Found found = new Found();
    assertThat(draft.read(found, "table", USD)).isEmpty();
    return found.problems().stream().map(Problem::where).toList();
  }

  private static Ownership.Known good(CapTableDraft draft) {
    Found found = new Found();
    Optional<Ownership.Known> known = draft.read(found, "table", USD);
    assertThat(found.problems()).isEmpty();
    return known.orElseThrow();
  }

  @Test
  void aTableOfEveryKindOfLineIsReadBackAsItIsShown() {
    Ownership.Known known =
        new Ownership.Known(
            new CapTable(
                USD,
                List.of(new Holding("Founders", 7_000_000)),
                List.of(
                    PreferredClass.standard("Series A", 3_000_000, Money.of(5_000_000, USD), 1),
                    new PreferredClass(
                        "Series B",
                        2_000_000,
                        Money.of(12_000_000, USD),
                        1.5,
                        2,
                        new Participation.Capped(3))),
                List.of(new OptionHolding("Options", 1_200_000, UnitPrice.of("4.2035", USD))),
                900_000),
            List.of(new Safe("SAFE of 2025", Money.of(1_000_000, USD), Money.of(10_000_000, USD))),
            List.of(
                FundingRound.standard(
                        "Series C", Money.of(80_000_000, USD), Money.of(20_000_000, USD))
                    .withPoolAfter(Percent.of(10))));
    assertThat(good(CapTableDraft.of(known))).isEqualTo(known);
  }

  /// The example of [Waterfall#perCommonShare(double)]: 5.00 a share of 50 million.
  @Test
  void whatIsReadSharesAnExitAsItShould() {
    Ownership.Known known =
        good(table(List.of(seriesA(ParticipationKind.NONE, "", "1")), List.of(), List.of()));
    assertThat(Waterfall.of(CapTableDraft.atExit(known)).perCommonShare(50e6))
        .isCloseTo(5, within(1e-12));
  }

  @Test
  void aCapBelowThePreferenceIsSaidAtTheCap() {
    assertThat(
            wrong(
                table(
                    List.of(seriesA(ParticipationKind.CAPPED, "1.5", "2")), List.of(), List.of())))
        .containsExactly("table/preferred/0/cap");
    assertThat(
            wrong(table(List.of(seriesA(ParticipationKind.CAPPED, "", "1")), List.of(), List.of())))
        .containsExactly("table/preferred/0/cap");
  }

  @Test
  void agreementsThatOwnEverythingAreRefused() {
    CapTableDraft.Agreement half =
        new CapTableDraft.Agreement("SAFE 1", n("5000000"), n("10000000"));
    CapTableDraft.Agreement other =
        new CapTableDraft.Agreement("SAFE 2", n("6000000"), n("10000000"));
    assertThat(wrong(table(List.of(), List.of(half, other), List.of())))
        .containsExactly("table/safes/1/cap");
    assertThat(
            wrong(
                table(
                    List.of(),
                    List.of(new CapTableDraft.Agreement("S", n("5"), n("4"))),
                    List.of())))
        .containsExactly("table/safes/0/cap");
  }

  @Test
  void roundsThatLeaveNothingAreRefused() {
    CapTableDraft.Round round =
        new CapTableDraft.Round(
            "Series B",
            n("1000000"),
            n("9000000"),
            n("10"),
            n("1"),
            ParticipationKind.NONE,
            Optional.empty(),
            false);
    assertThat(wrong(table(List.of(), List.of(), List.of(round))))
        .containsExactly("table/rounds/0/pool");
    // Agreement and round are possible each, and together take more than there is.
    CapTableDraft.Agreement safe = new CapTableDraft.Agreement("SAFE", n("8000000"), n("8500000"));
    CapTableDraft.Round small =
        new CapTableDraft.Round(
            "Series B",
            n("9000000"),
            n("1000000"),
            n("89"),
            n("1"),
            ParticipationKind.NONE,
            Optional.empty(),
            false);
    assertThat(wrong(table(List.of(), List.of(safe), List.of(small))))
        .containsExactly("table/rounds/0/pool");
  }

  @Test
  void namesAndCommonSharesAreNeeded() {
    assertThat(
            wrong(
                new CapTableDraft(
                    List.of(
                        new CapTableDraft.Common("Founders", n("0")),
                        new CapTableDraft.Common("founders", n("1"))),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of())))
        .containsExactly("table/common/1/name");
    assertThat(
            wrong(
                new CapTableDraft(
                    List.of(new CapTableDraft.Common("Founders", n("0"))),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of())))
        .containsExactly("table/common/0/shares");
  }
}
